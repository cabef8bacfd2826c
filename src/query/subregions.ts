import type { Place, PlaceId } from '../domain/place.ts';
import type { Corridor } from '../domain/route.ts';
import type { Corridors } from './corridors.ts';
import { add, byCount } from './count.ts';
import { UNKNOWN_ORIGIN } from '../domain/place.ts';

/** Corridors between UN subregions, and what does not cross from one to another. */
export type SubregionCorridors = Corridors & {
  /** between two countries of one subregion; both ends are the subregion */
  readonly within: readonly Corridor[];
};

/**
 * Corridors between countries summed into corridors between their UN subregions. People found in their own country stay
 * `domestic`, by the subregion it lies in; people who crossed a border inside a subregion are `within`.
 */
export function bySubregion(
  { crossBorder, domestic, unknownOrigin }: Corridors,
  places: ReadonlyMap<PlaceId, Place>
): SubregionCorridors {
  const subregionOf = (id: PlaceId) =>
    id === UNKNOWN_ORIGIN ? id : ((places.get(id)?.subregion ?? '') as PlaceId);
  const crossing = gathered(crossBorder, subregionOf);
  return {
    crossBorder: crossing.filter(({ origin, destination }) => origin !== destination),
    within: crossing.filter(({ origin, destination }) => origin === destination),
    domestic: gathered(domestic, subregionOf),
    unknownOrigin: gathered(unknownOrigin, subregionOf)
  };
}

function gathered(list: readonly Corridor[], subregionOf: (id: PlaceId) => PlaceId): Corridor[] {
  const sums = new Map<string, Corridor>();
  for (const corridor of list) {
    const [origin, destination] = [subregionOf(corridor.origin), subregionOf(corridor.destination)];
    // A place that lies in no subregion, such as Antarctica, has no route.
    const key = `${origin}-${destination}`;
    const before = sums.get(key);
    sums.set(key, {
      origin,
      destination,
      victims: before ? add(before.victims, corridor.victims) : corridor.victims,
      years: before
        ? [...new Set([...before.years, ...corridor.years])].sort((a, b) => a - b)
        : corridor.years
    });
  }
  return [...sums.values()].sort((a, b) => byCount(a.victims, b.victims));
}
