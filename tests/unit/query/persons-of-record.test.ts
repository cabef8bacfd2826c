import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { foursByYear, sharesOf } from '../../../src/query/persons.ts';

type Row = Readonly<Record<'place' | 'year' | 'form' | 'sex' | 'age' | 'victims', string>>;

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const read = (name: TableName) => parseTable(name, file(name)).table;
const dataset = joinTables({ places: read('places'), totals: read('totals'), victims: read('victims') }, []);
const KINDS = ['female adult', 'female child', 'male adult', 'male child'];

/** The published cells of one year that are one of the four, by country. */
function published(year: string): ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>> {
  const { data } = Papa.parse<Row>(file('victims'), { header: true, skipEmptyLines: true });
  const cells = new Map<string, Map<string, readonly [number, number]>>();
  for (const { place, year: of, form, sex, age, victims } of data) {
    const kind = `${sex} ${age}`;
    if (of !== year || form !== 'all' || !KINDS.includes(kind)) continue;
    const count = victims === '<5' ? ([0, 4] as const) : ([Number(victims), Number(victims)] as const);
    cells.set(place, (cells.get(place) ?? new Map<string, readonly [number, number]>()).set(kind, count));
  }
  return cells;
}

it.each(['2012', '2019', '2022'])('the four of %s are what the published cells add up to', (year) => {
  const whole = [...published(year).values()].filter((cells) => cells.size === KINDS.length);
  const sums = KINDS.map((kind) => ({
    least: whole.reduce((sum, cells) => sum + (cells.get(kind)?.[0] ?? NaN), 0),
    most: whole.reduce((sum, cells) => sum + (cells.get(kind)?.[1] ?? NaN), 0)
  }));
  const at = Number(year);
  const [found] = foursByYear(dataset, 'all', () => true, { from: at, to: at });
  expect(found?.countries).toBe(whole.length);
  expect(found?.four.map(({ victims }) => victims)).toEqual(sums);
});

it('in 2022 a hundred countries gave all four: 58 % women, 15 % girls, 17 to 18 % men, 9 to 10 % boys', () => {
  const [found] = foursByYear(dataset, 'all', () => true, { from: 2022, to: 2022 });
  expect(found?.countries).toBe(100);
  const rounded = sharesOf(found ?? { four: [] }).map(({ share }) => [
    Math.round(share.least * 100),
    Math.round(share.most * 100)
  ]);
  expect(rounded).toEqual([
    [58, 58],
    [15, 15],
    [17, 18],
    [9, 10]
  ]);
});
