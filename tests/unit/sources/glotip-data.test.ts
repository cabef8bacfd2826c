import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';

/** Facts counted by hand in the release of 14 April 2025, against the tables made of it. */
function rowsOf(name: TableName): readonly Record<string, string>[] {
  const { table, issues } = parseTable(name, readFileSync(`data/${name}.csv`, 'utf8'));
  expect(issues).toEqual([]);
  return Array.from({ length: table.length }, (_, at) =>
    Object.fromEntries(Object.entries(table.columns).map(([column, cells]) => [column, cells[at] ?? '']))
  );
}

const routes = rowsOf('routes').map(({ origin = '', destination = '', year, victims }) => ({
  origin,
  destination,
  year: Number(year),
  victims: Number(victims)
}));
const totals = rowsOf('totals').map(({ place = '', year, victims, hidden, basis }) => ({
  place,
  year: Number(year),
  victims: Number(victims),
  hidden: Number(hidden),
  basis
}));
const sum = (list: readonly { victims: number }[]) => list.reduce((all, { victims }) => all + victims, 0);
const between = (origin: string, destination: string) =>
  routes.filter((route) => route.origin === origin && route.destination === destination);
const isKnown = ({ origin }: { origin: string }) => origin !== 'ZZZ';
const isDomestic = ({ origin, destination }: { origin: string; destination: string }) =>
  origin === destination;
const crossBorder = routes.filter((route) => isKnown(route) && !isDomestic(route));

test('the largest corridors have the sums of their published cells', () => {
  expect(sum(between('ALB', 'GBR'))).toBe(10_985);
  expect(sum(between('MEX', 'USA'))).toBe(6_952);
  expect(sum(between('PAK', 'GBR'))).toBe(854);
  expect(between('PAK', 'PAK').find(({ year }) => year === 2022)?.victims).toBe(26_539);
});

test('there are 2,385 cross-border pairs, 128 domestic ones and 8,658 rows of known origin', () => {
  expect(new Set(crossBorder.map(({ origin, destination }) => `${origin} ${destination}`)).size).toBe(2_385);
  expect(new Set(routes.filter(isDomestic).map(({ destination }) => destination)).size).toBe(128);
  expect(routes.filter(isKnown)).toHaveLength(8_658);
});

/** 32,580 with them, as the file has it: under citizenship Bolivia also gives its total of each year, once without a label. */
const TOTALS_OF_BOLIVIA = { 2017: 397, 2018: 332, 2019: 373, 2020: 305, 2021: 420, 2022: 560 };

test("the unknown origin is counted without Bolivia's six totals, which are no persons of their own", () => {
  const unknown = routes.filter((route) => !isKnown(route));
  const of2022 = unknown.filter(({ year }) => year === 2022);
  expect(sum(unknown)).toBe(30_193);
  expect(sum(unknown) + Object.values(TOTALS_OF_BOLIVIA).reduce((all, total) => all + total)).toBe(32_580);
  expect([of2022.length, sum(of2022)]).toEqual([16, 7_507]);
  expect(sum(of2022) + TOTALS_OF_BOLIVIA[2022]).toBe(8_067);
});

test('in 2022 the file has 811 cross-border routes, 49,353 own citizens in 58 countries and 20,797 from abroad', () => {
  const abroad = crossBorder.filter(({ year }) => year === 2022);
  const own = routes.filter((route) => route.year === 2022 && isDomestic(route));
  expect([abroad.length, sum(abroad)]).toEqual([811, 20_797]);
  expect([own.length, sum(own)]).toEqual([58, 49_353]);
});

test('citizens of Pakistan were detected in 24 countries in 2018–2022, in 16 of them only as hidden cells', () => {
  const out = crossBorder.filter(({ origin, year }) => origin === 'PAK' && year >= 2018);
  const countries = [...new Set(out.map(({ destination }) => destination))];
  const publishedIn = (country: string) => sum(out.filter(({ destination }) => destination === country));
  expect(sum(out)).toBe(1_192);
  expect(countries).toHaveLength(24);
  expect(countries.filter((country) => publishedIn(country) === 0)).toHaveLength(16);
  expect(['GBR', 'ITA', 'FRA'].map(publishedIn)).toEqual([840, 146, 114]);
});

test.each([
  [2007, 11_167, 61, 11_167],
  [2021, 75_967, 127, 54_714],
  [2022, 91_888, 114, 65_349]
])(
  'the world total of %i is %i in %i countries, and %i without Pakistan',
  (year, world, countries, without) => {
    const ofYear = totals.filter((total) => total.year === year);
    expect(sum(ofYear)).toBe(world);
    expect(ofYear).toHaveLength(countries);
    expect(sum(ofYear.filter(({ place }) => place !== 'PAK'))).toBe(without);
  }
);

test('143 countries have a total for 2020 and 134 for 2019', () => {
  expect([2020, 2019].map((year) => totals.filter((total) => total.year === year).length)).toEqual([
    143, 134
  ]);
});

test('the United Kingdom published no total for 2022, so it is the sum by citizenship', () => {
  const total = totals.find(({ place, year }) => place === 'GBR' && year === 2022);
  expect(total).toMatchObject({ victims: 16_729 + 31, hidden: 40, basis: 'by-citizenship' });
});

test('victims.csv has 28,194 rows', () => {
  expect(rowsOf('victims')).toHaveLength(28_194);
});
