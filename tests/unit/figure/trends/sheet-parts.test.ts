import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import { sheet } from '../../../../src/figure/trends/sheet.ts';
import { dataset as small, inUrdu, session } from './session-fixture.ts';

type Row = Readonly<Record<'place' | 'year' | 'victims' | 'hidden', string>>;
type Ends = readonly [least: number, most: number];

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const read = (name: TableName) => parseTable(name, file(name)).table;
const ofRecord = {
  ...small,
  ...joinTables({ places: read('places'), totals: read('totals'), victims: read('victims') }, [])
};

/** Every country's published total of one year: what is sure, and what hidden numbers may make of it. */
function totalsOf(year: number): ReadonlyMap<string, Ends> {
  const { data } = Papa.parse<Row>(file('totals'), { header: true, skipEmptyLines: true });
  return new Map(
    data
      .filter((row) => row.year === String(year))
      .map(({ place, victims, hidden }) => [
        place,
        [Number(victims), Number(victims) + 4 * Number(hidden)] as const
      ])
  );
}

const added = (ends: Iterable<Ends>): Ends =>
  [...ends].reduce<Ends>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
const minus = (after: Ends, before: Ends): Ends => [after[0] - before[1], after[1] - before[0]];

/** The rows of the change of a view: name, least, most, countries. */
const partsIn = (rows: ReturnType<typeof sheet>['rows']) =>
  rows
    .filter((row) => row[6] === 'change' || row[6] === 'year compared')
    .map(([year, name, , least, most, countries]) => [year, name, least, most, countries]);

test.each([
  [2019, 2022],
  [2012, 2017]
])('the table takes the change from %i to %i apart as the published totals do', (first, last) => {
  const { rows } = sheet(session({ compare: first, years: { from: first, to: last } }, ofRecord));
  const [before, after] = [totalsOf(first), totalsOf(last)];
  const others = (of: ReadonlyMap<string, Ends>, isIn: (place: string) => boolean) =>
    [...of].filter(([place]) => place !== 'PAK' && isIn(place)).map(([, ends]) => ends);
  const steady = [others(before, (place) => after.has(place)), others(after, (place) => before.has(place))];
  const joined = others(after, (place) => !before.has(place));
  const left = others(before, (place) => !after.has(place));
  const pakistan = minus(after.get('PAK') ?? [0, 0], before.get('PAK') ?? [0, 0]);
  const both = `${first}\u2060–\u2060${last}`;
  expect(joined.length).toBeGreaterThan(0);
  expect(left.length).toBeGreaterThan(0);
  expect(partsIn(rows)).toEqual([
    [`${first}`, 'All countries, Earlier year', ...added(before.values()), before.size],
    [
      both,
      'All countries, Reported for both years',
      ...minus(added(steady[1] ?? []), added(steady[0] ?? [])),
      steady[0]?.length
    ],
    ...(after.has('PAK') ? [[both, 'All countries, Pakistan', ...pakistan, 1]] : []),
    [both, `All countries, Reported only for ${last}`, ...added(joined), joined.length],
    [both, `All countries, Reported only for ${first}`, ...minus([0, 0], added(left)), left.length],
    [`${last}`, 'All countries, Later year', ...added(after.values()), after.size]
  ]);
});

test('what is sure adds up from the earlier year to the later, hidden numbers or not [D3]', () => {
  const { rows } = sheet(session({ compare: 2018, years: { from: 2018, to: 2019 } }));
  expect(partsIn(rows)).toEqual([
    ['2018', 'All countries, Earlier year', 10, 10, 1],
    ['2018\u2060–\u20602019', 'All countries, Reported for both years', 10, 10, 1],
    ['2018\u2060–\u20602019', 'All countries, Reported only for 2019', 0, 4, 1],
    ['2019', 'All countries, Later year', 20, 24, 2]
  ]);
});

test('a country, steady reporters and a single year have no such rows', () => {
  for (const change of [
    { place: ['AAA' as never] },
    { reporters: 'same' as const, years: { from: 2018, to: 2021 } },
    { compare: 2018, years: { from: 2019, to: 2019 } }
  ])
    expect(partsIn(sheet(session(change)).rows)).toEqual([]);
});

test('every row has a cell for every column, in Urdu too', () => {
  const { columns, rows } = sheet(inUrdu({ compare: 2020, years: { from: 2018, to: 2021 } }));
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
  expect(rows.filter((row) => row[6] === 'تبدیلی').length).toBe(2);
});
