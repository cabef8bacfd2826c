import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../../../src/data/currencies.ts';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../../src/data/schema.ts';
import {
  contributionFaults,
  programmeFaults,
  soundContributions
} from '../../../src/data/sound-contributions.ts';
import type { Table } from '../../../src/data/table.ts';
import { issueText } from '../../../src/domain/issue.ts';

type Cells = Readonly<Record<string, string>>;

const tableOf = (name: TableName, rows: readonly Cells[]): Table => ({
  name,
  columns: Object.fromEntries(
    TABLES[name].fields.map((field) => [field.name, rows.map((row) => row[field.name] ?? '')])
  ),
  length: rows.length
});

/** A gift that stands for itself; what is said of it in a test comes over it. */
const gift = (contribution: string, more: Cells = {}): Cells => ({
  contribution,
  partner: 'blue',
  kind: 'financial',
  programme: 'guard',
  amount: '900',
  currency: 'EUR',
  amount_status: 'published',
  basis: 'budget',
  start: '2023',
  end: '2026',
  source: 'page',
  ...more
});

const around = {
  partners: tableOf('partners', [{ partner: 'blue' }, { partner: 'helpers' }]),
  programmes: tableOf('programmes', [{ programme: 'guard' }, { programme: 'watch', parent: 'guard' }]),
  events: tableOf('events', [{ event: 'day' }]),
  sources: tableOf('sources', [{ source: 'page' }])
};
const joined = (...rows: readonly Cells[]) => {
  const { tables, issues } = soundContributions({ ...around, contributions: tableOf('contributions', rows) });
  return { contributions: joinTables(tables, []).contributions, issues };
};
const faults = (...rows: readonly Cells[]) =>
  contributionFaults({ ...around, contributions: tableOf('contributions', rows) }, '2026-11-29').map(
    ({ issue }) => issueText(issue)
  );

/** A row that is wrong by itself, where, and what was expected and got. */
const ALONE: readonly [string, Cells, readonly string[]][] = [
  ['no source', { source: '' }, ['source: expected a source, got nothing']],
  ['an unknown source', { source: 'leaf' }, ['source: expected a source of sources.csv, got leaf']],
  ['no giver', { partner: '' }, ['partner: expected a partner, got nothing']],
  ['an unknown giver', { partner: 'red' }, ['partner: expected a partner of partners.csv, got red']],
  [
    'an unknown programme',
    { programme: 'gard' },
    ['programme: expected a programme of programmes.csv, got gard']
  ],
  [
    'an unknown event',
    { programme: '', event: 'night' },
    ['event: expected an event of events.csv, got night']
  ],
  ['one unknown carrier', { via: 'helpers green' }, ['via: expected a partner of partners.csv, got green']],
  [
    'an unknown whole',
    { part_of: 'all' },
    ['part_of: expected a contribution of contributions.csv, got all']
  ],
  [
    'a programme and an event',
    { event: 'day' },
    ['programme,event: expected a programme or an event, one of the two, got both guard and day']
  ],
  [
    'neither of the two',
    { programme: '' },
    ['programme,event: expected a programme or an event, one of the two, got neither']
  ],
  ['an end before its start', { end: '2022' }, ['end: expected the start, 2023, or later, got 2022']],
  [
    'an end in an earlier month',
    { start: '2026-05', end: '2026-04-30' },
    ['end: expected the start, 2026-05, or later, got 2026-04-30']
  ],
  [
    'an amount without a currency',
    { currency: '', note: 'Which currency is not said' },
    ['currency: expected a currency, or a note that says "no currency", got nothing']
  ],
  [
    'a code that is no currency',
    { currency: 'EURO' },
    ['currency: expected a code of ISO 4217 such as EUR, got EURO']
  ],
  [
    'the code of no currency',
    { currency: 'XXX' },
    ['currency: expected a code of ISO 4217 such as EUR, got XXX']
  ],
  [
    'a currency in small letters',
    { currency: 'eur' },
    ['currency: expected a code of ISO 4217 such as EUR, got eur']
  ],
  [
    'two letters of one code and one of the next',
    { currency: 'EDA' },
    ['currency: expected a code of ISO 4217 such as EUR, got EDA']
  ],
  [
    'an amount below zero',
    { amount: '-5' },
    ['amount: expected a number above 0, or nothing where none was published, got -5']
  ],
  [
    'a zero for what was not published',
    { amount: '0' },
    ['amount: expected a number above 0, or nothing where none was published, got 0']
  ],
  [
    'an amount that is a word',
    { amount: 'many' },
    ['amount: expected a number above 0, or nothing where none was published, got many']
  ],
  [
    'a published amount that is not there',
    { amount: '', currency: '' },
    ['amount: expected the amount that is published, got nothing']
  ],
  [
    'a least amount that is not there',
    { amount: '', currency: '', amount_status: 'at-least' },
    ['amount: expected the amount that is at-least, got nothing']
  ],
  [
    'an amount that was not published',
    { amount_status: 'not-published' },
    ['amount: expected nothing, for it is not-published, got 900']
  ],
  [
    'a currency without an amount',
    { amount: '', amount_status: 'not-published' },
    ['currency: expected nothing, for there is no amount, got EUR']
  ],
  ['a quantity without a unit', { quantity: '31' }, ['unit: expected the unit of the quantity, got nothing']],
  [
    'a unit without a quantity',
    { unit: 'officers' },
    ['quantity: expected a number of the unit, got nothing']
  ],
  [
    'a confirmation by nobody',
    { confirmed: '2026-03-01' },
    ['confirmed_by: expected the office that confirmed the row, got nothing']
  ],
  [
    'a confirmation without a day',
    { confirmed_by: 'Programme office' },
    ['confirmed: expected the day of the confirmation, got nothing']
  ],
  [
    'a confirmation on no day',
    { confirmed: '2026', confirmed_by: 'Programme office' },
    ['confirmed: expected a whole day such as 2026-03-01, got 2026']
  ],
  [
    'a confirmation on a day to come',
    { confirmed: '2026-11-30', confirmed_by: 'Programme office' },
    ['confirmed: expected 2026-11-29 or earlier, got 2026-11-30']
  ]
];

describe('a contribution that is wrong by itself', () => {
  it.each(ALONE)('%s is refused by line and column, and the rest is kept', (_, more, expected) => {
    expect(faults(gift('good'), gift('bad', more), gift('too', { partner: 'helpers' }))).toEqual(
      expected.map((text) => `contributions.csv:3 ${text}`)
    );
  });

  it.each(ALONE.filter(([name]) => !name.includes('to come')))(
    '%s is left out of the tables, with the same words',
    (_, more, expected) => {
      const { contributions, issues } = joined(
        gift('good'),
        gift('bad', more),
        gift('too', { partner: 'helpers' })
      );
      expect(contributions?.map(({ id }) => id)).toEqual(['good', 'too']);
      expect(issues.map(issueText)).toEqual(expected.map((text) => `contributions.csv:3 ${text}`));
    }
  );

  it('is not said to be one for what is right', () => {
    expect(
      faults(
        gift('dates', { start: '2024-05', end: '2024' }),
        gift('day', {
          programme: '',
          event: 'day',
          via: 'helpers blue',
          start: '2024-12-31',
          end: '2024-12-31'
        }),
        gift('none', { currency: '', note: 'The page names NO CURRENCY' }),
        gift('old', { currency: 'DEM', start: '2001', end: '' }),
        gift('plan', { amount_status: 'planned-unfunded', partner: 'helpers' }),
        gift('plans', { amount_status: 'planned-unfunded', amount: '', currency: '', basis: '' }),
        gift('kind', {
          kind: 'in-kind',
          amount: '',
          currency: '',
          amount_status: 'not-published',
          quantity: '31',
          unit: 'officers trained',
          confirmed: '2026-11-29',
          confirmed_by: 'Programme office'
        })
      )
    ).toEqual([]);
  });

  it('does not ask a table that has not come', () => {
    const contributions = tableOf('contributions', [
      gift('a', { partner: 'red', source: 'leaf', via: 'green' })
    ]);
    expect(contributionFaults({ contributions })).toEqual([]);
  });
});

describe('parts of a whole', () => {
  const whole = gift('whole', { currency: 'EUR', amount: '900' });
  const part = (id: string, amount: string, more: Cells = {}) =>
    gift(id, { amount, partner: 'helpers', part_of: 'whole', ...more });

  it('are refused where one is more than the whole in the same currency, whatever kind of money it is', () => {
    expect(faults(whole, part('a', '901', { basis: 'pledge' }), part('b', '5', { partner: 'blue' }))).toEqual(
      ['contributions.csv:3 amount: expected no more than its whole whole, EUR 900, got EUR 901']
    );
    expect(faults(whole, part('a', '900'), part('b', '901', { currency: 'USD' }))).toEqual([]);
  });

  it('are measured by the nearest whole that has an amount in their currency', () => {
    const between = gift('between', {
      amount: '',
      currency: '',
      amount_status: 'not-published',
      part_of: 'whole'
    });
    expect(faults(whole, between, part('a', '901', { part_of: 'between' }))).toEqual([
      'contributions.csv:4 amount: expected no more than its whole whole, EUR 900, got EUR 901'
    ]);
  });

  it('may be more than what a whole is at least', () => {
    const least = gift('whole', { amount_status: 'at-least' });
    expect(faults(least, part('a', '901'), part('b', '901', { partner: 'blue' }))).toEqual([]);
  });

  it('are refused where they are more together, each of them, and the whole stays', () => {
    const rows = [whole, part('a', '500'), part('b', '401', { partner: 'blue' })];
    expect(faults(...rows)).toEqual([
      'contributions.csv:3 amount: expected with b no more than their whole whole, EUR 900, got EUR 901 together',
      'contributions.csv:4 amount: expected with a no more than their whole whole, EUR 900, got EUR 901 together'
    ]);
    expect(joined(...rows).contributions?.map(({ id }) => id)).toEqual(['whole']);
    expect(faults(whole, part('a', '500'), part('b', '400', { partner: 'blue' }))).toEqual([]);
  });

  it('are not added across kinds of money: a pledge and what was paid of it may be the same', () => {
    expect(faults(whole, part('a', '500'), part('b', '500', { basis: 'disbursement' }))).toEqual([]);
  });

  it('are refused where one giver’s parts in one programme have years in common, both of them', () => {
    const [a, b] = [part('a', '5', { end: '2024' }), part('b', '6', { start: '2024' })];
    expect(faults(whole, a, b)).toEqual([
      "contributions.csv:3 start,end: expected years apart from those of b, the same giver's part, got 2023 to 2024",
      "contributions.csv:4 start,end: expected years apart from those of a, the same giver's part, got 2024 to 2026"
    ]);
    expect(
      joined(whole, a, b, part('c', '7', { start: '2027', end: '' })).contributions?.map(({ id }) => id)
    ).toEqual(['whole', 'c']);
    const later = part('b', '6', { start: '2025' });
    expect(faults(whole, a, later)).toEqual([]);
    for (const apart of [
      { partner: 'blue' },
      { programme: 'watch' },
      { currency: 'USD' },
      { basis: 'pledge' }
    ])
      expect(faults(whole, a, { ...b, ...apart })).toEqual([]);
  });

  it('without any date may have years in common with every other', () => {
    const [a, b] = [part('a', '5', { start: '', end: '' }), part('b', '6')];
    expect(faults(whole, a, b)).toHaveLength(2);
  });
});

describe('wholes that are parts of themselves', () => {
  it('are all named, and who hangs below them is not', () => {
    const rows = [
      gift('a', { part_of: 'b' }),
      gift('b', { part_of: 'c' }),
      gift('c', { part_of: 'a' }),
      gift('d', { part_of: 'd' }),
      gift('e', { part_of: 'a' })
    ];
    const found = faults(...rows).filter((text) => text.includes('part_of'));
    expect(found).toEqual([
      'contributions.csv:2 part_of: expected a whole that is no part of it, got a → b → c → a',
      'contributions.csv:3 part_of: expected a whole that is no part of it, got b → c → a → b',
      'contributions.csv:4 part_of: expected a whole that is no part of it, got c → a → b → c',
      'contributions.csv:5 part_of: expected a whole that is no part of it, got d → d'
    ]);
  });

  it('are refused among programmes too, and their contributions with them', () => {
    const programmes = tableOf('programmes', [
      { programme: 'guard', parent: 'watch' },
      { programme: 'watch', parent: 'guard' },
      { programme: 'free' }
    ]);
    expect(programmeFaults(programmes).map(({ issue }) => issueText(issue))).toEqual([
      'programmes.csv:2 parent: expected a whole that is no part of it, got guard → watch → guard',
      'programmes.csv:3 parent: expected a whole that is no part of it, got watch → guard → watch'
    ]);
    const contributions = tableOf('contributions', [gift('a'), gift('b', { programme: 'free' })]);
    const sound = soundContributions({ ...around, programmes, contributions });
    expect(sound.tables.programmes?.columns['programme']).toEqual(['free']);
    expect(sound.tables.contributions?.columns['contribution']).toEqual(['b']);
    expect(sound.issues.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'programmes.csv:2',
      'programmes.csv:3',
      'contributions.csv:2'
    ]);
  });
});

describe('the tables as they are', () => {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table])
  );

  it('have nothing that would be refused, and lose no row', () => {
    const sound = soundContributions(tables);
    expect(sound.issues).toEqual([]);
    expect(sound.tables.contributions?.length).toBe(tables['contributions']?.length);
    expect(sound.tables.contributions?.length).toBeGreaterThan(60);
  });
});

describe('the currencies', () => {
  it('are three capitals each, once, in order, and none that means no currency', () => {
    const codes: readonly string[] = CURRENCIES.match(/.../g) ?? [];
    expect(codes.join('')).toBe(CURRENCIES);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => /^(?:XXX|XTS|XA[GU]|XP[DT])$/.test(code))).toEqual([]);
  });

  it('have a name on this machine, all but the newest, and leave out none that it knows', () => {
    const codes: readonly string[] = CURRENCIES.match(/.../g) ?? [];
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });
    const newest = new Set(['XCG', 'ZWG']);
    const units = new Set(['XDR', 'XSU']);
    expect(codes.filter((code) => names.of(code) === undefined && !newest.has(code))).toEqual([]);
    const current = ['USD', 'EUR', 'PKR', 'GBP', 'NOK', 'DKK', 'CAD', 'AUD', 'CHF', 'SEK', 'JPY'];
    expect(
      [...current, ...Intl.supportedValuesOf('currency')].filter(
        (code) => !codes.includes(code) && !units.has(code)
      )
    ).toEqual([]);
  });
});
