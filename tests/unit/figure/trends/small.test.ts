import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { joinTables } from '../../../../src/data/join.ts';
import { parseTable } from '../../../../src/data/parse.ts';
import type { TableName } from '../../../../src/data/schema.ts';
import { trendAnswer } from '../../../../src/figure/trends/answer.ts';
import { loadRates, ratesFrom } from '../../../../src/figure/trends/later-rates.ts';
import { smallCharts } from '../../../../src/figure/trends/small.ts';
import { id, totalsOf } from '../../query/trend-fixture.ts';
import { dataset as small, inUrdu, session } from './session-fixture.ts';

type Row = Readonly<Record<string, string>>;
const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const read = (name: TableName) => parseTable(name, file(name)).table;
const rowsOf = (name: TableName) => Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const ofRecord = {
  ...small,
  ...joinTables({ places: read('places'), totals: read('totals'), victims: read('victims') }, [])
};
type Change = NonNullable<Parameters<typeof session>[0]>;
const shown = (change: Change, data = small) => {
  const opened = session(change, data);
  return smallCharts(opened, trendAnswer(opened) ?? expect.fail());
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const years = { from: 2018, to: 2021 };

/** The published totals of 2007 to 2022, the years of the world's line, by country: its latest year and number, and how many years. */
function latestOfRecord(): ReadonlyMap<string, { year: number; least: number; years: number }> {
  const found = new Map<string, { year: number; least: number; years: number }>();
  for (const { place = '', year, victims } of rowsOf('totals')) {
    const at = Number(year);
    if (at < 2007 || at > 2022) continue;
    const before = found.get(place) ?? { year: 0, least: 0, years: 0 };
    const later = at > before.year ? { year: at, least: Number(victims) } : before;
    found.set(place, { ...later, years: before.years + 1 });
  }
  return found;
}

describe('small charts of rates', () => {
  const population = [2018, 2019, 2020, 2021].flatMap((year) => [
    { place: id('AAA'), year, persons: 1_000_000 },
    { place: id('PAK'), year, persons: 2_000_000 }
  ]);

  test('draw the victims of each among its own inhabitants, and say why there is no rate [D42, D43]', async () => {
    ratesFrom(() => import('../../../../src/figure/trends/rate/view.ts'));
    await loadRates();
    const found = shown({ place: [id('034')], years, measure: 'rate' }, { ...small, population });
    expect(found?.charts.map(({ title, says }) => [title, plain(says)])).toEqual([
      [
        'Aland',
        '4 per 100,000 in 2021, of fewer than 50 victims: each one moves it · years reported: 4 of 4'
      ],
      ['Beland', 'inhabitants not on record in 2019 · years reported: 1 of 4'],
      ['Pakistan', '10 per 100,000 in 2021 · years reported: 2 of 4']
    ]);
    const drawn = found?.charts.map(({ lines }) =>
      lines[0]?.years.map(({ victims }) => victims?.least ?? null)
    );
    expect(drawn).toEqual([
      [1, 2, 3, 4],
      [null, null, null, null],
      [null, null, 15, 10]
    ]);
  });

  test('draw a subregion that holds Pakistan with and without it [D16]', async () => {
    await loadRates();
    const found = shown({ years, measure: 'rate' }, { ...small, population });
    const south = found?.charts.find(({ lines }) => lines.length === 2);
    expect(south?.lines.map(({ id: line, tone, years: all }) => [line, tone, all.at(-1)?.victims])).toEqual([
      ['all', 1, { least: 8, most: 8 }],
      ['without', 0, { least: 4, most: 4 }]
    ]);
  });
});

describe('small charts', () => {
  test('a country has its line, its latest number and year, and how many years it reported', () => {
    const found = shown({ place: [id('034')], years });
    expect(found?.kinds).toEqual(['country']);
    expect(found?.charts.map(({ title, says }) => [title, plain(says)])).toEqual([
      ['Aland', '40 in 2021 · years reported: 4 of 4'],
      ['Beland', 'between 0 and 4 in 2019 · years reported: 1 of 4'],
      ['Pakistan', '200 in 2021 · years reported: 2 of 4']
    ]);
    expect(found?.charts[1]?.lines[0]?.years.map(({ victims }) => victims)).toEqual([
      null,
      { least: 0, most: 4 },
      null,
      null
    ]);
    expect(found?.silent).toBe(0);
  });

  test('a subregion that holds Pakistan is shown with and without it [D16], a silent one says so', () => {
    const found = shown({ years });
    expect(found?.kinds).toEqual(['subregion', 'country']);
    const [silent, asia] = found?.charts ?? [];
    expect(plain(silent?.says)).toBe('Nothing reported for these years.');
    expect(
      asia?.lines.map(({ tone, years: all }) => [tone, all.map(({ victims }) => victims?.least)])
    ).toEqual([
      [1, [10, 20, 330, 240]],
      [0, [10, 20, 30, 40]]
    ]);
    expect(plain(asia?.says)).toBe(
      '240 in 2021 · blue, without Pakistan: 40 · 2 countries reported · years reported: 4 of 4'
    );
  });

  test('a country left out is in no chart, and Pakistan left out leaves one line', () => {
    const found = shown({ years, without: [id('PAK')], charts: 'country' });
    expect(found?.charts.map(({ title }) => title)).toEqual(['Aland', 'Beland']);
    const asia = shown({ years, without: [id('PAK')] })?.charts.find(({ id: place }) => place === id('034'));
    expect(asia?.lines).toHaveLength(1);
  });

  test('by name unless asked otherwise; by number what is sure goes first; by years the fullest record', () => {
    const data = {
      ...small,
      totals: [
        ...totalsOf('AAA', '- - - <5'),
        ...totalsOf('BBB', '- - 9 -'),
        ...totalsOf('CCC', '1 2 3 4'),
        ...totalsOf('PAK', '- - - 0')
      ]
    };
    const names = (order: Change['order']) =>
      shown({ years, charts: 'country', ...(order ? { order } : {}) }, data)?.charts.map(
        ({ title }) => title
      );
    expect(names(undefined)).toEqual(['Aland', 'Beland', 'Celand', 'Pakistan']);
    expect(names('number')).toEqual(['Beland', 'Celand', 'Aland', 'Pakistan']);
    expect(names('years')).toEqual(['Celand', 'Aland', 'Beland', 'Pakistan']);
  });

  test('one country, and several places, have none', () => {
    expect(shown({ place: [id('AAA')], years })).toBeNull();
    expect(shown({ place: [id('AAA'), id('034')], years })).toBeNull();
  });

  test('Urdu says the same', () => {
    const opened = inUrdu({ place: [id('034')], years });
    const found = smallCharts(opened, trendAnswer(opened) ?? expect.fail());
    expect(found?.charts[0]?.says).toContain('رپورٹ کیے گئے سال');
  });
});

describe('of the record', () => {
  test('every country with a total has a chart that names its latest published number', () => {
    const published = latestOfRecord();
    const found = shown({ charts: 'country' }, ofRecord);
    expect(found?.charts.map(({ id: place }) => place).sort()).toEqual([...published.keys()].sort());
    for (const { id: place, latest, told } of found?.charts ?? [])
      expect([place, latest?.year, latest?.victims.least, told]).toEqual([
        place,
        published.get(place)?.year,
        published.get(place)?.least,
        published.get(place)?.years
      ]);
    // Territories without any number, less Antarctica and "origin unknown", which lie in no subregion.
    const lands = rowsOf('places').filter(({ subregion }) => subregion !== '');
    expect(found?.silent).toBe(lands.length - published.size);
  });

  test('by number detected, no country stands before one with more', () => {
    const published = latestOfRecord();
    const least = shown({ charts: 'country', order: 'number' }, ofRecord)?.charts.map(
      ({ id: place }) => published.get(place)?.least ?? NaN
    );
    expect(least?.length).toBeGreaterThan(150);
    expect(least).toEqual([...(least ?? [])].sort((a, b) => b - a));
  });

  test('the world has a chart for each UN subregion of its countries, a region for its own', () => {
    const codes = (region: string) =>
      new Set(
        rowsOf('places').flatMap((row) =>
          region === '' || row['region'] === region ? [row['subregion']] : []
        )
      );
    const world = codes('');
    world.delete('');
    expect(new Set(shown({}, ofRecord)?.charts.map(({ id: place }) => place))).toEqual(world);
    const asia = shown({ place: [id('142')] }, ofRecord);
    expect(new Set(asia?.charts.map(({ id: place }) => place))).toEqual(codes('142'));
  });
});
