import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { corridors, victimsIn } from '../../../src/query/corridors.ts';
import { membersOf } from '../../../src/query/region.ts';
import { unnamedIn } from '../../../src/query/unnamed.ts';

const read = (name: TableName) => parseTable(name, readFileSync(`data/${name}.csv`, 'utf8')).table;
const [routes, totals] = [read('routes'), read('totals')];
const dataset = joinTables({ places: read('places'), routes, totals }, []);

/** The published rows themselves, as a reader with a spreadsheet has them. */
const rows = Array.from({ length: routes.length }, (_, at) => ({
  origin: routes.columns['origin']?.[at] ?? '',
  destination: routes.columns['destination']?.[at] ?? '',
  year: Number(routes.columns['year']?.[at]),
  victims: Number(routes.columns['victims']?.[at]),
  hidden: Number(routes.columns['hidden']?.[at])
}));

const members = (id: string) => membersOf([id as PlaceId], dataset.places);

function between(named: readonly string[]) {
  const groups = named.map(members);
  const found =
    dataset.routes &&
    corridors(dataset.routes, { places: groups.flat(), groups, direction: 'between', years: null });
  if (found === null) throw new Error('no routes');
  return found;
}

function byHand(isWanted: (origin: string, destination: string) => boolean) {
  const wanted = rows.filter(
    (row) => row.origin !== row.destination && isWanted(row.origin, row.destination)
  );
  const least = wanted.reduce((all, { victims }) => all + victims, 0);
  return { least, most: least + 4 * wanted.reduce((all, { hidden }) => all + hidden, 0) };
}

describe('routes between what was named', () => {
  it.each([
    ['053', '202'],
    ['150', '019'],
    ['039', '154'],
    ['PAK', '034'],
    ['NGA', 'ITA']
  ])('%s and %s run from one to the other, and never within one of them', (a, b) => {
    const [one, other] = [members(a), members(b)].map((ids) => new Set<string>(ids));
    const isAcross = (from: string, to: string) =>
      (one?.has(from) === true && other?.has(to) === true) ||
      (other?.has(from) === true && one?.has(to) === true);
    expect(victimsIn(between([a, b]).crossBorder)).toEqual(byHand(isAcross));
  });

  it('one region run within it', () => {
    const asia = new Set<string>(members('034'));
    expect(victimsIn(between(['034']).crossBorder)).toEqual(
      byHand((from, to) => asia.has(from) && asia.has(to))
    );
  });

  it('stand beside all that these countries detected of their own citizens, and of unknown citizenship', () => {
    const { domestic, unknownOrigin } = between(['PAK', 'IND']);
    const at = (wanted: (origin: string, destination: string) => boolean) =>
      rows
        .filter(
          ({ origin, destination }) => ['PAK', 'IND'].includes(destination) && wanted(origin, destination)
        )
        .reduce((all, { victims }) => all + victims, 0);
    expect(victimsIn(domestic).least).toBe(at((origin, destination) => origin === destination));
    expect(victimsIn(unknownOrigin).least).toBe(at((origin) => origin === 'ZZZ'));
    expect(victimsIn(unknownOrigin).least).toBeGreaterThan(24_000);
  });
});

describe('victims without a citizenship on record', () => {
  it.each([2015, 2022])(
    'in %i are those counted as unknown and those a total holds beyond all that was named',
    (year) => {
      const all = new Set([
        ...rows.map(({ destination }) => destination),
        ...(totals.columns['place'] ?? [])
      ]);
      let [least, most] = [0, 0];
      for (const place of all) {
        const here = rows.filter((row) => row.destination === place && row.year === year);
        const named = here.filter(({ origin }) => origin !== 'ZZZ');
        const known = named.reduce((sum, { victims }) => sum + victims, 0);
        const open = 4 * named.reduce((sum, { hidden }) => sum + hidden, 0);
        const unknown = here.filter(({ origin }) => origin === 'ZZZ');
        const unknownLeast = unknown.reduce((sum, { victims }) => sum + victims, 0);
        const unknownMost = unknownLeast + 4 * unknown.reduce((sum, { hidden }) => sum + hidden, 0);
        const at = (totals.columns['place'] ?? []).findIndex(
          (each, i) => each === place && Number(totals.columns['year']?.[i]) === year
        );
        const isTold = at >= 0 && totals.columns['basis']?.[at] !== 'by-citizenship';
        const total = isTold ? Number(totals.columns['victims']?.[at]) : 0;
        const totalMost = isTold ? total + 4 * Number(totals.columns['hidden']?.[at]) : 0;
        least += Math.max(unknownLeast, total - known - open);
        most += Math.max(unknownMost, totalMost - known);
      }
      if (dataset.routes === null || dataset.totals === null) throw new Error('no tables');
      expect(unnamedIn(dataset.routes, dataset.totals, null, year)).toEqual({ least, most });
      expect(least).toBeGreaterThan(10_000);
    }
  );
});
