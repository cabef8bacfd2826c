import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { victimsApiece } from '../../../src/query/apiece.ts';
import { ratesApiece, ratesByYear } from '../../../src/query/rate.ts';
import { subregionOf } from '../../../src/query/region.ts';
import { victimsByYear, type TrendQuestion } from '../../../src/query/yearly.ts';
import { ask, cell, id, places, tables, totalsOf } from './trend-fixture.ts';

type Row = Readonly<Record<string, string>>;
const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const read = (name: TableName) => parseTable(name, file(name)).table;
const ofRecord = joinTables({ places: read('places'), totals: read('totals'), victims: read('victims') }, []);
const population = joinTables({ population: read('population') }, []).population ?? [];
const rowsOf = (name: TableName) => Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const itself = (place: PlaceId) => place;
const subregion = (place: PlaceId) => subregionOf(place, ofRecord.places);

describe('every country and subregion by itself', () => {
  it('gaps are gaps, hidden cells stay ranges, and a silent country has a line of nothing [D2, D3]', () => {
    const few = tables([...totalsOf('AAA', '10 - <5 30'), ...totalsOf('CCC', '5 6 7 8')]);
    const found = victimsApiece(few, ask({ years: { from: 2018, to: 2021 } }), itself);
    const told = Object.fromEntries(
      found.map(({ place, years }) => [
        place,
        years.map(({ victims }) => victims && [victims.least, victims.most])
      ])
    );
    expect(told).toEqual({
      AAA: [[10, 10], null, [0, 4], [30, 30]],
      BBB: [null, null, null, null],
      CCC: [
        [5, 5],
        [6, 6],
        [7, 7],
        [8, 8]
      ],
      PAK: [null, null, null, null]
    });
  });

  it('subregions hold their countries, less those left out, and the years that all of them told', () => {
    const few = tables([
      ...totalsOf('AAA', '10 20'),
      ...totalsOf('BBB', '1 -'),
      ...totalsOf('PAK', '100 200')
    ]);
    const years = { from: 2018, to: 2019 };
    const sums = (change: Partial<TrendQuestion>) =>
      victimsApiece(few, ask({ years, ...change }), (place) => subregionOf(place, places))
        .find(({ place }) => place === id('034'))
        ?.years.map(({ victims, reporting }) => [victims?.least, reporting]);
    expect(sums({})).toEqual([
      [111, 3],
      [220, 2]
    ]);
    expect(sums({ without: [id('PAK')] })).toEqual([
      [11, 2],
      [20, 1]
    ]);
    expect(sums({ reporters: 'same' })).toEqual([
      [110, 2],
      [220, 2]
    ]);
  });

  it('a kind of victims is told by whoever published it', () => {
    const few = tables(totalsOf('AAA', '9 9'), [cell('AAA', 2019, 'labour all all', '7')]);
    const question = ask({ form: 'labour', years: { from: 2018, to: 2019 } });
    const [aland] = victimsApiece(few, question, itself);
    expect(aland?.years.map(({ victims }) => victims?.least)).toEqual([undefined, 7]);
  });
});

describe('of the record', () => {
  it.each(['2015', '2022'])('the countries of %s are the rows of the published totals', (year) => {
    const rows = rowsOf('totals').filter((row) => row['year'] === year);
    const found = victimsApiece(ofRecord, ask(), itself).flatMap(({ place, years }) => {
      const victims = years.find((each) => String(each.year) === year)?.victims;
      return victims ? [[place, victims.least, victims.most]] : [];
    });
    const published = rows.map((row) => [
      row['place'],
      Number(row['victims']),
      Number(row['victims']) + 4 * Number(row['hidden'])
    ]);
    expect(published.length).toBeGreaterThan(80);
    expect(Object.fromEntries(found.map((row) => [row[0], row]))).toEqual(
      Object.fromEntries(published.map((row) => [row[0], row]))
    );
  });

  it('the subregions of 2019 add up to the published totals of their countries', () => {
    const codes = new Map(rowsOf('places').map((row) => [row['place'], row['subregion'] ?? '']));
    const sums: Record<string, number> = {};
    for (const row of rowsOf('totals')) {
      const code = codes.get(row['place']) ?? '';
      if (row['year'] === '2019') sums[code] = (sums[code] ?? 0) + Number(row['victims']);
    }
    const found = victimsApiece(ofRecord, ask(), subregion).flatMap(({ place, years }) => {
      const victims = years.find(({ year }) => year === 2019)?.victims;
      return victims ? [[place, victims.least] as const] : [];
    });
    expect(Object.keys(sums).length).toBeGreaterThan(10);
    expect(Object.fromEntries(found)).toEqual(sums);
  });

  const questions: readonly Partial<TrendQuestion>[] = [
    {},
    { years: { from: 2012, to: 2020 }, reporters: 'same' },
    { without: [id('PAK'), id('150')] },
    { sex: 'female', age: 'child' },
    { form: 'labour', years: { from: 1990, to: 2022 } }
  ];
  it.each(questions)('each line is the one the place has by itself: %o', (change) => {
    const left = change.without ?? [];
    for (const partOf of [itself, subregion]) {
      const all = victimsApiece(ofRecord, ask(change), partOf);
      expect(all.length).toBeGreaterThan(10);
      for (const { place, years } of all.filter((_, i) => partOf === subregion || i % 9 === 0))
        expect([place, years]).toEqual([
          place,
          victimsByYear(ofRecord, ask({ ...change, places: [place], without: left }))
        ]);
      const rates = [...ratesApiece(ofRecord, population, ask(change), partOf)];
      for (const [place, years] of rates.filter((_, i) => i % 9 === 0))
        expect([place, years]).toEqual([
          place,
          ratesByYear(ofRecord, population, ask({ ...change, places: [place], without: left }))
        ]);
    }
  });

  it('nothing where a table is missing or the years are off the record', () => {
    expect(victimsApiece({ ...ofRecord, totals: null }, ask(), itself)).toEqual([]);
    expect(victimsApiece({ ...ofRecord, victims: null }, ask({ sex: 'male' }), itself)).toEqual([]);
    expect(victimsApiece(ofRecord, ask({ years: { from: 1950, to: 1951 } }), itself)).toEqual([]);
  });
});
