import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { ratesByYear } from '../../../src/query/rate.ts';
import type { TrendQuestion } from '../../../src/query/yearly.ts';
import { ask, id } from './trend-fixture.ts';

type Row = Readonly<Record<string, string>>;

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const rows = (name: TableName) => Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const read = (name: TableName) => parseTable(name, file(name)).table;
const dataset = joinTables(
  {
    places: read('places'),
    totals: read('totals'),
    victims: read('victims'),
    population: read('population')
  },
  []
);

const living = new Map(
  rows('population').map((row) => [`${row['place']} ${row['year']}`, Number(row['population'])])
);
const regions = new Map(rows('places').map((row) => [row['place'], [row['region'], row['subregion']]]));
const totals = rows('totals');
const reportedFor = new Set(totals.map((row) => `${row['place']} ${row['year']}`));

/** What a year's rate is by the published tables alone: victims per 100,000, lowest and highest. */
function recomputed(year: number, isIn: (place: string) => boolean): readonly [number, number, number] {
  let [least, most, inhabitants] = [0, 0, 0];
  for (const { place = '', year: of, victims, hidden } of totals) {
    const persons = living.get(`${place} ${of}`);
    if (Number(of) !== year || persons === undefined || !isIn(place)) continue;
    least += Number(victims);
    most += Number(victims) + 4 * Number(hidden);
    inhabitants += persons;
  }
  return [(least / inhabitants) * 100_000, (most / inhabitants) * 100_000, inhabitants];
}

const span = Array.from({ length: 16 }, (_, i) => 2007 + i);
const within = (code: string) => (place: string) => regions.get(place)?.includes(code) ?? false;
const everyYear = (from: number, to: number) => (place: string) =>
  span.filter((year) => year >= from && year <= to).every((year) => reportedFor.has(`${place} ${year}`));

const CASES: readonly (readonly [string, Partial<TrendQuestion>, (place: string) => boolean])[] = [
  ['the world', {}, () => true],
  ['the world without Pakistan', { without: [id('PAK')] }, (place) => place !== 'PAK'],
  ['Southern Asia', { places: [id('034')] }, within('034')],
  ['Europe', { places: [id('150')] }, within('150')],
  [
    'the Americas without the United States',
    { places: [id('019')], without: [id('USA')] },
    (place) => within('019')(place) && place !== 'USA'
  ],
  ['Nepal and India', { places: [id('NPL'), id('IND')] }, (place) => ['NPL', 'IND'].includes(place)],
  ['one country', { places: [id('DEU')] }, (place) => place === 'DEU'],
  [
    'those who reported every year from 2015 to 2021',
    { reporters: 'same', years: { from: 2015, to: 2021 } },
    everyYear(2015, 2021)
  ]
];

it.each(CASES)(
  'the rates of %s are what the published tables make them, every year',
  (_name, question, isIn) => {
    const found = ratesByYear(dataset, dataset.population ?? [], ask(question));
    expect(found.length).toBeGreaterThan(5);
    let given = 0;
    for (const { year, rate, inhabitants, size } of found) {
      const [least, most, of] = recomputed(year, isIn);
      expect([year, inhabitants]).toEqual([year, of]);
      if (rate === null) {
        expect(['none', 'too-few']).toContain(size);
        continue;
      }
      given++;
      expect(rate.least).toBeCloseTo(least, 9);
      expect(rate.most).toBeCloseTo(most, 9);
    }
    expect(given).toBeGreaterThan(5);
  }
);

it('every country’s rate in every year is the one of the tables, or there are fewer than ten victims, or no inhabitants', () => {
  const places = [...new Set(totals.map(({ place = '' }) => place))];
  expect(places.length).toBeGreaterThan(150);
  for (const place of places) {
    const found = ratesByYear(dataset, dataset.population ?? [], ask({ places: [id(place)] }));
    for (const { year, rate, unpeopled } of found) {
      const row = totals.find((total) => total['place'] === place && Number(total['year']) === year);
      const persons = living.get(`${place} ${year}`);
      const victims = Number(row?.['victims']);
      const most = victims + 4 * Number(row?.['hidden']);
      if (!row || persons === undefined || most < 10) {
        expect([place, year, rate]).toEqual([place, year, null]);
        expect(unpeopled).toEqual(row && persons === undefined ? [place] : []);
      } else {
        expect(rate?.least).toBeCloseTo((victims / persons) * 100_000, 9);
        expect(rate?.most).toBeCloseTo((most / persons) * 100_000, 9);
      }
    }
  }
});

it('the only countries that told a total and whose inhabitants are not on record are the Cook Islands and the Holy See', () => {
  const found = ratesByYear(dataset, dataset.population ?? [], ask());
  expect([...new Set(found.flatMap(({ unpeopled }) => unpeopled))].sort()).toEqual(['COK', 'VAT']);
});
