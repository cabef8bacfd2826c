import type { RouteTable } from '../domain/route.ts';
import type { Year } from '../domain/year.ts';

/** The pairs of places that a table of routes holds, found once, so that a question of it only adds up. */
export type Pairs = {
  /** of each pair, by the names of its ends: indexes into the table's places */
  readonly origin: Uint16Array;
  readonly destination: Uint16Array;
  /** the pair of each row of the table */
  readonly ofRow: Uint32Array;
  /** the years of a mask, ascending; bit 0 is the first year of the table */
  readonly yearsOf: (mask: number) => readonly Year[];
  readonly firstYear: Year;
};

const known = new WeakMap<RouteTable, Pairs>();

/** The pairs of a table in the order of their names; a table is read for them once. */
export function pairsOf(table: RouteTable): Pairs {
  let pairs = known.get(table);
  if (!pairs) known.set(table, (pairs = findPairs(table)));
  return pairs;
}

function findPairs({ origin, destination, year, places }: RouteTable): Pairs {
  const rank = rankOf(places);
  const keyAt = (row: number) => (rank[origin[row] ?? 0] ?? 0) * 65_536 + (rank[destination[row] ?? 0] ?? 0);
  const rows = Array.from({ length: year.length }, (_, row) => row).sort((a, b) => keyAt(a) - keyAt(b));
  const ofRow = new Uint32Array(year.length);
  const firsts: number[] = [];
  let before = -1;
  for (const row of rows) {
    const key = keyAt(row);
    if (key !== before) firsts.push(row);
    before = key;
    ofRow[row] = firsts.length - 1;
  }
  const firstYear = year.reduce((first, each) => Math.min(first, each), 9999);
  return {
    origin: Uint16Array.from(firsts, (row) => origin[row] ?? 0),
    destination: Uint16Array.from(firsts, (row) => destination[row] ?? 0),
    ofRow,
    yearsOf: yearsByMask(firstYear),
    firstYear
  };
}

/** The place of each name in their order; a table made by hand may not be sorted. */
function rankOf(places: RouteTable['places']): Uint16Array {
  const rank = new Uint16Array(places.length);
  [...places.keys()]
    .sort((a, b) => ((places[a] ?? '') < (places[b] ?? '') ? -1 : 1))
    .forEach((index, at) => (rank[index] = at));
  return rank;
}

/** Most pairs share their years with others, so the same list serves them all. */
function yearsByMask(firstYear: Year): (mask: number) => readonly Year[] {
  const lists = new Map<number, readonly Year[]>();
  return (mask) => {
    let list = lists.get(mask);
    if (!list) {
      list = Array.from({ length: 32 }, (_, bit) => bit)
        .filter((bit) => (mask & (1 << bit)) !== 0)
        .map((bit) => firstYear + bit);
      lists.set(mask, list);
    }
    return list;
  };
}
