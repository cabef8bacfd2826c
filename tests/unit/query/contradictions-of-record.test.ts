import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import type { CountryTotal } from '../../../src/domain/victims.ts';
import { contradictions } from '../../../src/query/contradictions.ts';

const table = (name: TableName) => parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table;
const rules = readFileSync('docs/data-rules.md', 'utf8');

const routes = table('routes');
const dataset = joinTables({ totals: table('totals'), victims: table('victims') }, []);
const totals = (dataset.totals ?? []).filter(({ basis }) => basis === 'total');
const cells = dataset.victims ?? [];
const keyOf = ({ place, year }: { readonly place: string; readonly year: number | string }) =>
  `${place} ${year}`;
const total = new Map(totals.map((each) => [keyOf(each), each]));

/** The totals that a sum of published cells exceeds, even were every hidden cell a four; the widest gap first. */
function exceeded(least: ReadonlyMap<string, number>): readonly (CountryTotal & { readonly by: number })[] {
  return totals
    .map((each) => ({ ...each, by: (least.get(keyOf(each)) ?? 0) - each.victims.most }))
    .filter(({ by }) => by > 0)
    .sort((left, right) => right.by - left.by);
}

/** The largest form of each country and year, persons. */
function largestForms(): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const cell of cells.filter(({ form }) => form !== 'all'))
    largest.set(keyOf(cell), Math.max(largest.get(keyOf(cell)) ?? 0, cell.victims.least));
  return largest;
}

/** The sum of the citizenships of each country and year, persons in published cells. */
function sumsOfCitizenships(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const { destination = [], year = [], victims = [] } = routes.columns;
  destination.forEach((place, row) => {
    const key = keyOf({ place, year: year[row] ?? '' });
    sums.set(key, (sums.get(key) ?? 0) + Number(victims[row]));
  });
  return sums;
}

it('the list of known faults says how many totals are smaller than their parts, and which are widest', () => {
  const found = contradictions(totals, cells, new Set(totals.map(({ place }) => place)));
  const gaps = found
    .map(({ place, year, total: { most }, parts }) => ({ place, year, by: parts.least - most }))
    .sort((left, right) => right.by - left.by);
  expect(rules).toContain(`In ${found.length} country-years the published total is smaller`);
  expect(gaps.slice(0, 2)).toEqual([
    { place: 'NPL', year: 2020, by: 1516 + 507 - 187 },
    { place: 'DEU', year: 2022, by: 1096 + 193 - 4 }
  ]);
  expect(rules).toContain('Nepal 2020: a total of 187 beside 1,516 adults and 507 children');
  expect(rules).toContain('Germany 2022: a total of `<5` beside 1,096 adults and 193 children');
});

it('the list of known faults says how many totals one form exceeds, and which is widest', () => {
  const found = exceeded(largestForms());
  expect(rules).toContain(`In ${found.length} country-years one cell of a form`);
  expect(found[0]).toMatchObject({ place: 'IND', year: 2019, by: 9645 - 6411 });
  expect(rules).toContain('India 2019: 9,645 under "other" beside a total of 6,411');
});

it('the list of known faults says how many totals the citizenships exceed', () => {
  const found = exceeded(sumsOfCitizenships());
  expect(rules).toContain(`In ${found.length} country-years the citizenships add up to more than the total`);
});

it('the list of known faults names every form that equals its year', () => {
  const codes = cells.filter(({ form, year, victims }) => form !== 'all' && victims.least === year);
  expect(codes.map(keyOf)).toEqual(['DOM 2019', 'DOM 2020', 'DOM 2021', 'DOM 2022']);
  const beside = codes.map((cell) => total.get(keyOf(cell))?.victims.least ?? 0);
  expect(rules).toContain(`beside totals of ${Math.min(...beside)} to ${Math.max(...beside)}`);
});
