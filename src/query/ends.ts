import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Corridor } from '../domain/route.ts';
import { byCount } from './count.ts';

/** A place at one end of corridors, and all persons of those corridors. */
export type End = { readonly place: PlaceId; readonly victims: Count };

/** The places at one end of corridors with their persons summed, the largest first. */
export function endsOf(corridors: readonly Corridor[], end: 'origin' | 'destination'): End[] {
  const sums = new Map<PlaceId, { least: number; most: number }>();
  for (const corridor of corridors) {
    const { least, most } = corridor.victims;
    const sum = sums.get(corridor[end]);
    if (sum) {
      sum.least += least;
      sum.most += most;
    } else sums.set(corridor[end], { least, most });
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
