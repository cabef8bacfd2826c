import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { peersOf } from '../../../src/query/peers.ts';
import { id, tables, totalsOf } from './trend-fixture.ts';

type Row = Readonly<Record<string, string>>;

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const rows = (name: TableName) => Papa.parse<Row>(file(name), { header: true, skipEmptyLines: true }).data;
const read = (name: TableName) => parseTable(name, file(name)).table;
const dataset = joinTables({ places: read('places'), totals: read('totals'), victims: read('victims') }, []);
const subregions = new Map(rows('places').map((row) => [row['place'] ?? '', row['subregion'] ?? '']));

/** What each country gave as totals within some years, added up from the file: a hidden cell stands for 2, the middle of 0 to 4. */
function totalsWithin(from: number, to: number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { place = '', year, victims, hidden } of rows('totals')) {
    if (Number(year) < from || Number(year) > to) continue;
    sums.set(place, (sums.get(place) ?? 0) + Number(victims) + 2 * Number(hidden));
  }
  return sums;
}

const kind = { form: 'all', sex: 'all', age: 'all' } as const;
const span = { from: 2007, to: 2022 };
const peers = (place: string, drawn: readonly string[] = [place], years = span) =>
  peersOf(dataset, id(place), { kind, span: years, drawn: drawn.map(id) });

describe('the peers of a country on record', () => {
  const sizes = totalsWithin(2007, 2022);

  it.each(['PAK', 'BRA', 'NGA', 'DEU', 'KEN', 'PER', 'THA', 'FJI', 'OMN', 'QAT'])(
    'of %s are six at most: of its subregion, or within twice its size, the nearest in size first',
    (place) => {
      const mine = sizes.get(place) ?? NaN;
      const apart = (other: string) =>
        Math.max(sizes.get(other) ?? NaN, mine) / Math.min(sizes.get(other) ?? NaN, mine);
      const { near, alike } = peers(place);
      const others = [...sizes.keys()].filter((other) => other !== place);
      const inSubregion = others.filter((other) => subregions.get(other) === subregions.get(place));
      const ofSize = others.filter((other) => !inSubregion.includes(other) && apart(other) <= 2);
      expect(near.every((other) => inSubregion.includes(other))).toBe(true);
      expect(alike.every((other) => ofSize.includes(other))).toBe(true);
      expect(near.length + alike.length).toBe(Math.min(6, inSubregion.length + ofSize.length));
      for (const [taken, all] of [
        [near, inSubregion],
        [alike, ofSize]
      ] as const) {
        const farthest = Math.max(0, ...taken.map(apart));
        const left = all.filter((other) => !(taken as readonly string[]).includes(other));
        expect(left.every((other) => apart(other) >= farthest)).toBe(true);
      }
    }
  );

  it('of a country that gave no total are of its subregion alone', () => {
    const silent = [...subregions].find(([place, of]) => of === '034' && !sizes.has(place))?.[0] ?? '';
    const { near, alike } = peers(silent);
    const inSubregion = [...sizes.keys()].filter((other) => subregions.get(other) === '034');
    expect(near).toHaveLength(Math.min(6, inSubregion.length));
    expect(near.every((other) => inSubregion.includes(other))).toBe(true);
    expect(alike).toEqual([]);
  });

  it('of Brazil are three of each sort, as there are enough of both', () => {
    const { near, alike } = peers('BRA');
    expect([near.length, alike.length]).toEqual([3, 3]);
  });

  it('are none that are drawn already', () => {
    const [first = ''] = peers('PAK').near;
    expect(peers('PAK', ['PAK', first]).near).not.toContain(first);
  });

  it('told something for the years in view', () => {
    const within = totalsWithin(2019, 2022);
    const { near, alike } = peers('NPL', ['NPL'], { from: 2019, to: 2022 });
    expect([...near, ...alike].length).toBeGreaterThan(0);
    for (const place of [...near, ...alike]) expect(within.has(place)).toBe(true);
  });
});

describe('the peers of a country', () => {
  const ask = (place: string, totals: Parameters<typeof tables>[0]) =>
    peersOf(tables(totals), id(place), { kind, span: { from: 2018, to: 2021 }, drawn: [id(place)] });

  it('are of the same size by the middle of what is hidden: three hidden totals are six', () => {
    const hidden = totalsOf('CCC', '<5 <5 <5');
    expect(ask('CCC', [...hidden, ...totalsOf('AAA', '3'), ...totalsOf('BBB', '13')]).alike).toEqual(['AAA']);
  });

  it('without a number of its own are those of its subregion alone', () => {
    const totals = [...totalsOf('AAA', '3'), ...totalsOf('CCC', '4')];
    expect(ask('BBB', totals)).toEqual({ near: ['AAA'], alike: [] });
  });

  it('where no one was detected are others where no one was', () => {
    const totals = [...totalsOf('AAA', '0'), ...totalsOf('CCC', '0'), ...totalsOf('PAK', '9')];
    expect(ask('CCC', totals)).toEqual({ near: [], alike: ['AAA'] });
  });
});
