import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { comparedAnswer, STATES, type State } from '../../../src/query/compared.ts';
import { wholeYears } from '../../../src/query/whole.ts';

type Row = Readonly<Record<string, string>>;

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const rowsOf = (name: TableName) => Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const { routes, totals } = joinTables(
  {
    routes: parseTable('routes', file('routes')).table,
    totals: parseTable('totals', file('totals')).table
  },
  []
);
if (!routes || !totals) throw new Error('the tables did not load');
const isWhole = wholeYears(routes, totals);

const cells = rowsOf('routes').map((row) => {
  const least = Number(row['victims']);
  const ends = { from: row['origin'] ?? '', to: row['destination'] ?? '', year: Number(row['year']) };
  return { ...ends, least, most: least + 4 * Number(row['hidden']) };
});
type Cell = (typeof cells)[number];

/** By country and year: the most that named citizenships can be, and whether somebody surely has an unknown one. */
const told = new Map<string, { most: number; hasUnknown: boolean }>();
for (const { from, to, year, least, most } of cells) {
  const before = told.get(`${to} ${year}`) ?? { most: 0, hasUnknown: false };
  if (from === 'ZZZ') before.hasUnknown ||= least > 0;
  else before.most += most;
  told.set(`${to} ${year}`, before);
}

/** Countries and years of which a citizenship that is not named is none, by nothing of the program's own [D40]. */
const proven = new Set(
  rowsOf('totals').flatMap((row) => {
    const key = `${row['place']} ${row['year']}`;
    const { most, hasUnknown } = told.get(key) ?? { most: -1, hasUnknown: true };
    if (row['basis'] === 'by-citizenship' || hasUnknown || most < Number(row['victims'])) return [];
    return [key];
  })
);

/** What became of the routes of two years between two countries, told from the cells of the file. */
function recounted(years: readonly [number, number], to: string | null): Record<State, number> {
  const pairs = new Map<string, (Cell | undefined)[]>();
  for (const cell of cells) {
    const side = years.indexOf(cell.year);
    const crosses = cell.from !== 'ZZZ' && cell.from !== cell.to;
    if (side < 0 || !crosses || (to !== null && cell.to !== to)) continue;
    const pair = pairs.get(`${cell.from} ${cell.to}`) ?? [undefined, undefined];
    pair[side] = cell;
    pairs.set(`${cell.from} ${cell.to}`, pair);
  }
  const found: Record<State, number> = { new: 0, grown: 0, same: 0, shrunk: 0, ended: 0, unclear: 0 };
  for (const [pair, [before, after]] of pairs) {
    if (Math.max(before?.most ?? 0, after?.most ?? 0) === 0) continue;
    const isNone = (year: number) => proven.has(`${pair.split(' ')[1]} ${year}`);
    if (before && after) found[between(before, after)]++;
    else if (before) found[isNone(years[1]) && before.least > 0 ? 'ended' : 'unclear']++;
    else if (after) found[isNone(years[0]) && after.least > 0 ? 'new' : 'unclear']++;
  }
  return found;
}

function between(before: Cell, after: Cell): State {
  if (before.most < after.least) return before.most === 0 ? 'new' : 'grown';
  if (before.least > after.most) return after.most === 0 ? 'ended' : 'shrunk';
  const isExact = before.least === before.most && after.least === after.most;
  return isExact ? 'same' : 'unclear';
}

function counted(years: readonly [number, number], to: string | null): Record<string, number> {
  const question = { places: to === null ? null : [to as PlaceId], direction: 'to', years: null } as const;
  const { crossBorder } = comparedAnswer(routes ?? expect.fail(), question, years, 'destination', isWhole);
  return Object.fromEntries(
    STATES.map((state) => [state, crossBorder.filter((route) => route.state === state).length])
  );
}

it('[D40] two years of the world are what the cells and totals of the files let anyone say', () => {
  const found = counted([2015, 2022], null);
  expect(found).toEqual(recounted([2015, 2022], null));
  expect(found).toEqual({ new: 42, grown: 101, same: 1, shrunk: 47, ended: 28, unclear: 832 });
});

it.each([
  ['CHE', 2015, 2022, 'ended'],
  ['BRA', 2011, 2022, 'ended'],
  ['IRL', 2016, 2019, 'ended'],
  ['GBR', 2020, 2022, 'new'],
  ['ARG', 2017, 2022, 'new'],
  ['PRT', 2015, 2022, 'new']
] as const)(
  '[D40] %s, %i and %i: none is %s by persons of unknown citizenship or a sum of itself',
  (...at) => {
    const [place, earlier, later, state] = at;
    const found = counted([earlier, later], place);
    expect(found).toEqual(recounted([earlier, later], place));
    expect(found[state]).toBe(0);
  }
);
