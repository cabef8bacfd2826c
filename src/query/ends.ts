import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Corridor } from '../domain/route.ts';
import { add, byCount, NO_ONE } from './count.ts';

/** A place at one end of corridors, and all persons of those corridors. */
export type End = { readonly place: PlaceId; readonly victims: Count };

/** The places at one end of corridors with their persons summed, the largest first. */
export function endsOf(corridors: readonly Corridor[], end: 'origin' | 'destination'): End[] {
  const sums = new Map<PlaceId, Count>();
  for (const corridor of corridors) {
    sums.set(corridor[end], add(sums.get(corridor[end]) ?? NO_ONE, corridor.victims));
  }
  return [...sums]
    .map(([place, victims]) => ({ place, victims }))
    .sort((a, b) => byCount(a.victims, b.victims) || (a.place < b.place ? -1 : 1));
}

/**
 * How many of these places there are for certain, and at most: a place whose numbers are all hidden may hold no one,
 * and one where zero was published holds no one.
 */
export function howMany(ends: readonly End[]): Count {
  return {
    least: ends.filter(({ victims }) => victims.least > 0).length,
    most: ends.filter(({ victims }) => victims.most > 0).length
  };
}
