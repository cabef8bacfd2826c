import { UNKNOWN_ORIGIN } from '../domain/place.ts';
import { routeId, type Corridor, type RouteTable } from '../domain/route.ts';

/** The rows of a table of routes by pair of places, found once, so that a question of it only adds up. */
export type Pairs = {
  /** of each pair, by the names of its ends: indexes into the table's places */
  readonly origin: Uint16Array;
  readonly destination: Uint16Array;
  /** where the rows of each pair begin; where the next begin they end, so there is one more start than pairs */
  readonly starts: Uint32Array;
  /** of each row, by pair and then by year: columns of the table */
  readonly year: Uint16Array;
  readonly least: Uint32Array;
  readonly hidden: Uint16Array;
};

const known = new WeakMap<RouteTable, Pairs>();

/** The pairs of a table in the order of their names; a table is read for them once. */
export function pairsOf(table: RouteTable): Pairs {
  let pairs = known.get(table);
  if (!pairs) known.set(table, (pairs = findPairs(table)));
  return pairs;
}

const named = new WeakMap<RouteTable, ReadonlyMap<string, number>>();

/** Where a route stands among the pairs of a table; `undefined` where no row is of it. */
export function pairAt(
  table: RouteTable,
  route: Pick<Corridor, 'origin' | 'destination'>
): number | undefined {
  let pairs = named.get(table);
  if (!pairs) named.set(table, (pairs = namePairs(table)));
  return pairs.get(routeId(route));
}

function namePairs(table: RouteTable): ReadonlyMap<string, number> {
  const { origin, destination } = pairsOf(table);
  const { places } = table;
  return new Map(
    Array.from(origin, (from, pair) => {
      const to = destination[pair] ?? 0;
      const ends = { origin: places[from] ?? UNKNOWN_ORIGIN, destination: places[to] ?? UNKNOWN_ORIGIN };
      return [routeId(ends), pair];
    })
  );
}

function findPairs({ origin, destination, year, least, hidden, places }: RouteTable): Pairs {
  const rank = rankOf(places);
  const pairAt = (row: number) => (rank[origin[row] ?? 0] ?? 0) * 65_536 + (rank[destination[row] ?? 0] ?? 0);
  const keys = Float64Array.from(year, (each, row) => pairAt(row) * 65_536 + each);
  const rows = Array.from(year, (_, row) => row).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const starts: number[] = [];
  let before = -1;
  rows.forEach((row, at) => {
    const pair = pairAt(row);
    if (pair !== before) starts.push(at);
    before = pair;
  });
  const firsts = starts.map((at) => rows[at] ?? 0);
  return {
    origin: Uint16Array.from(firsts, (row) => origin[row] ?? 0),
    destination: Uint16Array.from(firsts, (row) => destination[row] ?? 0),
    starts: Uint32Array.from([...starts, rows.length]),
    year: Uint16Array.from(rows, (row) => year[row] ?? 0),
    least: Uint32Array.from(rows, (row) => least[row] ?? 0),
    hidden: Uint16Array.from(rows, (row) => hidden[row] ?? 0)
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
