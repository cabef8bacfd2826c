import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';

type Cells = Readonly<Record<string, string>>;

function rowsOf(name: TableName): readonly Cells[] {
  const { table, issues } = parseTable(name, readFileSync(`data/${name}.csv`, 'utf8'));
  expect(issues).toEqual([]);
  return Array.from({ length: table.length }, (_, at) =>
    Object.fromEntries(Object.entries(table.columns).map(([column, cells]) => [column, cells[at] ?? '']))
  );
}

function sum(rows: readonly Cells[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

const grants = rowsOf('grants');
const routes = rowsOf('documented-routes');
const tiers = rowsOf('tiers');
const places = rowsOf('places');

test('2,417 grants came to the same dollars as an independent cleaning of the list', () => {
  expect(grants).toHaveLength(2417);
  expect(sum(grants, 'amount')).toBe(863_397_184);
});

test('Pakistan was the country of 12 grants, 2,554,731 dollars', () => {
  const pakistan = grants.filter(({ place }) => place === 'PAK');
  expect(pakistan).toHaveLength(12);
  expect(sum(pakistan, 'amount')).toBe(2_554_731);
});

test.each([
  ['2003', 61],
  ['2004', 80],
  ['2005', 94],
  ['2006', 68],
  ['2007', 83],
  ['2008', 76],
  ['2009', 82],
  ['2010', 72],
  ['2011', 23],
  ['2012', 19],
  ['2013', 21],
  ['2014', 19]
])('grants abroad in fiscal year %s came to %i million dollars', (year, millions) => {
  const abroad = grants.filter((grant) => grant['year'] === year && grant['place'] !== 'USA');
  expect(Math.round(sum(abroad, 'amount') / 1e6)).toBe(millions);
});

test('grants at home in fiscal year 2008 came to 23 million dollars', () => {
  const home = grants.filter(({ year, place }) => year === '2008' && place === 'USA');
  expect(Math.round(sum(home, 'amount') / 1e6)).toBe(23);
});

test('the list covers one office from 2011 on, all agencies before', () => {
  const early = grants.filter(({ coverage }) => coverage === 'all-agencies').map(({ year }) => Number(year));
  const late = grants.filter(({ coverage }) => coverage === 'tip-office').map(({ year }) => Number(year));
  expect([Math.max(...early), Math.min(...late)]).toEqual([2010, 2011]);
});

test('98 sentences document the route from DPR Korea to China', () => {
  const route = routes.filter(({ origin, destination }) => origin === 'PRK' && destination === 'CHN');
  expect(sum(route, 'mentions')).toBe(98);
});

test('16,418 coded sentences name a country pair', () => {
  expect(sum(routes, 'mentions')).toBe(16_418);
});

test('no form of a documented route is child sex tourism or a code without a meaning', () => {
  const forms = new Set(routes.flatMap(({ forms: codes }) => (codes === '' ? [] : (codes ?? '').split(' '))));
  expect([...forms].map(Number).sort((a, b) => a - b)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10]);
});

test('2,487 tiers stand, one a place and year; Pakistan is on the Watch List in 2014, 2015 and 2016', () => {
  expect(tiers).toHaveLength(2487);
  const watched = tiers.filter(
    ({ place, tier, year }) => place === 'PAK' && tier === '2W' && Number(year) >= 2010
  );
  expect(watched.map(({ year }) => year)).toEqual(['2014', '2015', '2016']);
});

test('every place has a point and a region, but for those that have none', () => {
  expect(places).toHaveLength(251);
  expect(places.filter(({ lon, lat }) => lon === '' || lat === '').map(({ place }) => place)).toEqual([
    'ZZZ'
  ]);
  expect(places.filter(({ subregion }) => subregion === '').map(({ place }) => place)).toEqual([
    'ATA',
    'ZZZ'
  ]);
});

test('Kosovo, Taiwan and the State of Palestine stand with a note', () => {
  const noted = places.filter(
    ({ place, note }) => ['XKX', 'TWN', 'PSE'].includes(place ?? '') && note !== ''
  );
  expect(noted.map(({ name }) => name)).toEqual(['State of Palestine', 'Taiwan', 'Kosovo']);
});
