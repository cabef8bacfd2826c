import { describe, expect, it } from 'vitest';
import type { Contribution, Event, Grant, Partner, Programme } from '../../../../src/domain/partner.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { partnersSheet } from '../../../../src/figure/partners/sheet.ts';
import { partnersSources } from '../../../../src/figure/partners/sources.ts';
import type { View } from '../../../../src/state/view.ts';
import { id } from '../../query/trend-fixture.ts';
import { dataset, session, table, words } from './session-fixture.ts';

const partner = (name: string, place: string | null) =>
  ({ id: name, name: `The whole ${name}`, short: name, type: 'igo', place, url: '' }) as unknown as Partner;
const given = (more: Partial<Record<keyof Contribution, unknown>>) =>
  ({
    id: 'gift',
    partner: 'Giver',
    kind: 'financial',
    programme: 'p',
    event: null,
    via: [],
    amount: null,
    currency: '',
    status: 'not-published',
    basis: null,
    quantity: null,
    unit: '',
    start: '',
    end: '',
    partOf: null,
    note: '',
    source: 'page',
    confirmed: '',
    confirmedBy: '',
    ...more
  }) as Contribution;
const grant = (year: number, place: string, amount: number | null) =>
  ({
    id: `${year}${place}`,
    donor: 'USA',
    recipient: '',
    place,
    year,
    amount,
    coverage: year < 2011 ? 'all-agencies' : 'tip-office',
    purposes: year < 2011 ? ['protection', 'research'] : null,
    source: 'list'
  }) as Grant;

const small: Dataset = {
  ...dataset,
  partners: new Map([partner('Giver', 'NOR'), partner('Worker', null)].map((of) => [of.id, of])),
  programmes: [
    {
      id: 'p',
      title: 'Safe roads',
      theme: 'trafficking',
      scope: 'Pakistan',
      places: ['PAK'],
      start: '2020',
      end: '2022',
      parent: null
    } as unknown as Programme
  ],
  events: [] as Event[],
  contributions: [
    given({
      id: 'whole',
      amount: 900,
      currency: 'EUR',
      status: 'approximate',
      basis: 'award',
      start: '2021',
      end: '2021'
    }),
    given({
      id: 'part',
      amount: 400,
      currency: 'EUR',
      status: 'published',
      partOf: 'whole',
      start: '2021',
      end: '2021'
    }),
    given({ id: 'quiet' }),
    given({ id: 'goods', kind: 'in-kind', quantity: 12, unit: 'vehicles', start: '2020', end: '2020' }),
    given({ id: 'years', start: '2016', end: '2017', note: 'so the years are inferred' })
  ],
  grants: [grant(2002, 'PAK', 7), grant(2003, 'PAK', 60), grant(2003, 'PAK', null), grant(2012, 'PAK', null)]
};

/** The text of a cell; empty where it is a number. */
const textOf = (cell: unknown) => (typeof cell === 'string' ? cell : '');
const sheet = (change: Partial<View> = {}) => partnersSheet(session(change, words, small));
const column = (key: string, change?: Partial<View>) => {
  const { columns, rows } = sheet(change);
  const at = columns.findIndex((one) => one.key === key);
  return rows.map((row) => row[at]);
};

describe('the table of the partners', () => {
  it('has a cell for every column', () => {
    const { columns, rows } = sheet();
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows).toHaveLength(5 + 4);
  });

  it('gives amounts as published, what was given in kind, and that others were not published [D24]', () => {
    expect(column('amount')).toEqual([
      900,
      400,
      'not published',
      '12 vehicles',
      'not published',
      60,
      'not published',
      'not published',
      7
    ]);
    expect(column('currency')).toEqual(['EUR', 'EUR', '', '', '', 'USD', 'USD', 'USD', 'USD']);
  });

  it('says who carries a row out, and that the partner confirmed it, with office and day [D48]', () => {
    const data = {
      ...small,
      contributions: [
        given({ via: ['Worker'], confirmed: '2026-03-01', confirmedBy: 'Country Office' }),
        given({ id: 'other' })
      ]
    };
    const { columns, rows } = partnersSheet(session({}, words, data));
    const cell = (row: number, key: string) => rows[row]?.[columns.findIndex((one) => one.key === key)];
    expect([cell(0, 'via'), cell(1, 'via')]).toEqual(['The whole Worker', '']);
    expect([cell(0, 'confirmed'), cell(1, 'confirmed')]).toEqual([
      'confirmed by Country Office, 1 March 2026',
      ''
    ]);
  });

  it('names what an amount is a part of', () => {
    expect(column('part_of').slice(0, 3)).toEqual(['', 'Safe roads', '']);
  });

  it('says of years that they are inferred, or those of the programme', () => {
    expect(column('years').map((text) => textOf(text).replaceAll('\u2060', ''))).toEqual([
      '2021',
      '2021',
      'years of the programme, inferred for this: 2020–2022',
      '2020',
      'inferred, not published: 2016–2017',
      '2003',
      '2003',
      '2012',
      '2002'
    ]);
  });

  it('has each grant in a row of its own and says of 2002 that it is in no sum [D27]', () => {
    expect(column('status').slice(-4)).toEqual(['published', 'not published', 'not published', 'published']);
    expect(column('coverage').slice(-4)).toEqual([
      'all agencies',
      'all agencies',
      'TIP Office only',
      'all agencies; 2002 is left out of every sum, most of its amounts being missing'
    ]);
    expect(column('grant').slice(-4)).toEqual(['2003PAK', '2003PAK', '2012PAK', '2002PAK']);
  });

  it('says what a grant is for, or that the list does not code it', () => {
    expect(column('purposes').slice(-3)).toEqual([
      'protection, research',
      'not coded on the list',
      'protection, research'
    ]);
  });

  it('holds only the grants of the purpose and the words asked for, and every contribution', () => {
    expect(column('grant', { purpose: 'research' })).toEqual([
      '',
      '',
      '',
      '',
      '',
      '2003PAK',
      '2003PAK',
      '2002PAK'
    ]);
    expect(column('grant', { find: 'pakis 2012' })).toEqual(['', '', '', '', '', '2012PAK']);
    expect(column('grant', { find: 'nepal' })).toHaveLength(5);
  });

  it('holds only the years asked for', () => {
    expect(column('amount', { years: { from: 2022, to: 2022 } })).toEqual(['not published']);
  });

  it('is empty, and names no source, where no place is known', () => {
    expect(sheet({ place: [id('XXX')] }).rows).toEqual([]);
    expect(partnersSources(session({ place: [id('XXX')] }, words, small))).toEqual([]);
  });
});

describe('the table of the published record', () => {
  it('names the countries of each programme and event, how wide a programme is, and where its source stands', () => {
    const { columns, rows } = partnersSheet(session({ programme: 'protect' }));
    const at = (key: string) => columns.findIndex((one) => one.key === key);
    const [protect] = rows;
    expect(textOf(protect?.[at('place')]).split(', ')).toHaveLength(7);
    expect(protect?.[at('place')]).toContain('Pakistan');
    expect(protect?.[at('scope')]).toBe('seven countries');
    expect(protect?.[at('source_url')]).toMatch(/^https:/);
    const all = partnersSheet(session());
    const events = all.rows.filter((row) => textOf(row[at('for')]).startsWith('World Day'));
    expect(events.length).toBeGreaterThan(0);
    expect(events.every((row) => row[at('place')] === 'Pakistan')).toBe(true);
    expect(all.rows.every((row) => textOf(row[at('source_url')]).startsWith('http'))).toBe(true);
  });

  it('has every contribution and every grant of the file, those of 2002 last', () => {
    const { columns, rows } = partnersSheet(session());
    const at = (key: string) => columns.findIndex((one) => one.key === key);
    const grants = rows.filter((row) => row[at('grant')] !== '');
    expect(rows.length - grants.length).toBe(dataset.contributions?.length);
    const { grant = [], year = [] } = table('grants').columns;
    expect(grants.map((row) => textOf(row[at('grant')])).sort()).toEqual([...grant].sort());
    const late = year.filter((each) => each === '2002').length;
    expect(grants.slice(-late).every((row) => row[at('years')] === '2002')).toBe(true);
    expect(grants.slice(0, -late).some((row) => row[at('years')] === '2002')).toBe(false);
  });
});
