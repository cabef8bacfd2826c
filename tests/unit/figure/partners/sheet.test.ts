import { describe, expect, it } from 'vitest';
import type { Contribution, Event, Grant, Partner, Programme } from '../../../../src/domain/partner.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { partnersSheet } from '../../../../src/figure/partners/sheet.ts';
import { partnersSources } from '../../../../src/figure/partners/sources.ts';
import type { View } from '../../../../src/state/view.ts';
import { id } from '../../query/trend-fixture.ts';
import { dataset, session, words } from './session-fixture.ts';

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
    expect(rows).toHaveLength(5 + 2);
  });

  it('gives amounts as published, what was given in kind, and that others were not published [D24]', () => {
    expect(column('amount')).toEqual([
      900,
      400,
      'not published',
      '12 vehicles',
      'not published',
      60,
      'not published'
    ]);
    expect(column('currency')).toEqual(['EUR', 'EUR', '', '', '', 'USD', 'USD']);
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
      '2012'
    ]);
  });

  it('leaves the grants of 2002 out and counts those without an amount [D27]', () => {
    expect(column('status').slice(-2)).toEqual(['all agencies, 1 without an amount', 'TIP Office only']);
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
  it('has every contribution and no grant of 2002', () => {
    const { columns, rows } = partnersSheet(session());
    const year = columns.findIndex(({ key }) => key === 'years');
    const kind = columns.findIndex(({ key }) => key === 'for');
    const grants = rows.filter((row) => textOf(row[kind]).startsWith('US grants'));
    expect(rows.length - grants.length).toBe(dataset.contributions?.length);
    expect(grants.map((row) => row[year])).not.toContain('2002');
    expect(grants.length).toBe(12 + 8);
  });
});
