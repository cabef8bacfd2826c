import type { PlaceId } from '../domain/place.ts';
import type { Span } from '../domain/year.ts';
import { toldByYear, type Kind, type TrendTables } from './told.ts';

/** Countries worth a look beside one: of its UN subregion, and with about as many victims; none is in both. */
export type Peers = { readonly near: readonly PlaceId[]; readonly alike: readonly PlaceId[] };

/** How many peers are suggested at most, of both kinds together. */
const MOST_PEERS = 6;

/** Up to this many times as many victims, or as few, is the same order of size. */
const SAME_ORDER = 2;

/**
 * The peers of a country over a span of years among those that told a number of this kind in it: as many of each sort as
 * the other leaves room for, those nearest in size before others. A size is the middle of what may have been detected.
 * Nobody is ranked: within each sort they stand by their codes.
 */
export function peersOf(
  tables: TrendTables,
  country: PlaceId,
  { kind, span, drawn }: { readonly kind: Kind; readonly span: Span; readonly drawn: readonly PlaceId[] }
): Peers {
  const sizes = sizesOf(tables, kind, span);
  const mine = sizes.get(country);
  const subregion = tables.places.get(country)?.subregion ?? '';
  const distance = (place: PlaceId) => (mine === undefined ? 0 : timesApart(mine, sizes.get(place) ?? 0));
  const others = [...sizes.keys()]
    .filter((place) => place !== country && !drawn.includes(place) && tables.places.has(place))
    .sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
  const isNear = (place: PlaceId) => subregion !== '' && tables.places.get(place)?.subregion === subregion;
  const near = others.filter(isNear);
  const alike = others.filter(
    (place) => mine !== undefined && !isNear(place) && distance(place) <= SAME_ORDER
  );
  const half = MOST_PEERS / 2;
  return {
    near: near.slice(0, Math.max(half, MOST_PEERS - alike.length)).sort(),
    alike: alike.slice(0, Math.max(half, MOST_PEERS - near.length)).sort()
  };
}

/** What each country told within a span, persons: the middle of the lowest and the highest number. */
function sizesOf(tables: TrendTables, kind: Kind, { from, to }: Span): ReadonlyMap<PlaceId, number> {
  const sizes = new Map<PlaceId, number>();
  for (const [year, inYear] of toldByYear(tables, kind)) {
    if (year < from || year > to) continue;
    for (const [place, { victims }] of inYear) {
      sizes.set(place, (sizes.get(place) ?? 0) + (victims.least + victims.most) / 2);
    }
  }
  return sizes;
}

/** How many times as large the larger of two sizes is; no one beside someone is out of all order. */
function timesApart(a: number, b: number): number {
  return a === b ? 1 : Math.max(a, b) / Math.min(a, b);
}
