import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { besideVictims } from '../../../src/query/beside.ts';

const text = (name: string) => readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8');
const dataset = joinTables(
  Object.fromEntries(
    (['places', 'sources', 'totals', 'grants'] as const).map((name) => [
      name,
      parseTable(name, text(name)).table
    ])
  ),
  [],
  ''
);

/** The lines of a file that has no comma within quotes in the columns asked for here: place, year, victims and hidden cells, each of 0 to 4 persons, come first. */
const totals = text('totals')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const places = [...new Set(totals.map(([place]) => place ?? ''))];

describe('what stands beside the contributions to one country', () => {
  it('is every year that the country told, as the file has it, hidden cells as a range', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) {
      const shown = besideVictims(dataset, place as PlaceId, null)?.detected.map(({ year, victims }) => [
        year,
        victims.least,
        victims.most
      ]);
      const filed = totals
        .filter(([id]) => id === place)
        .map(([, year, victims, hidden]) => [
          Number(year),
          Number(victims),
          Number(victims) + 4 * Number(hidden)
        ])
        .sort(([a = 0], [b = 0]) => a - b);
      expect([place, shown]).toEqual([place, filed]);
    }
  });

  it('keeps to the years asked for, and waits for the table', () => {
    const found = besideVictims(dataset, 'NGA' as PlaceId, { from: 2007, to: 2009 });
    expect(found?.detected.every(({ year }) => year >= 2007 && year <= 2009)).toBe(true);
    expect(found?.granted).toEqual([2007, 2008]);
    expect(besideVictims({ ...dataset, totals: null }, 'NGA' as PlaceId, null)).toBeNull();
  });

  it('counts no year of grants that is left out of every sum', () => {
    for (const place of places)
      expect(besideVictims(dataset, place as PlaceId, null)?.granted).not.toContain(2002);
  });
});
