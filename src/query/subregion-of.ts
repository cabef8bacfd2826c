import { UNKNOWN_ORIGIN, type Place, type PlaceId } from '../domain/place.ts';
import { subregionOf } from './region.ts';
import type { RoutesAnswer } from './routes.ts';

type Places = ReadonlyMap<PlaceId, Place>;

/** Every UN subregion that has a place, neighbours beside one another: by region, then by code; then what lies in none and is met. */
export function subregionsOf(places: Places, met: Iterable<PlaceId>): PlaceId[] {
  const regions = new Map<PlaceId, string>();
  for (const { region, subregion } of places.values()) {
    if (subregion !== '') regions.set(subregion as PlaceId, region);
  }
  const codeOf = (id: PlaceId) => `${regions.get(id) ?? ''}-${id}`;
  const strangers = [...met].filter((id) => id !== UNKNOWN_ORIGIN && subregionOf(id, places) === id);
  const known = [...regions.keys()].sort((a, b) => (codeOf(a) < codeOf(b) ? -1 : 1));
  return [...new Set([...known, ...strangers])];
}

/** True for a subregion of which no country answered: no answer, not zero. */
export function silenceIn({ answering }: RoutesAnswer, places: Places): (subregion: PlaceId) => boolean {
  const told = new Set([...answering].map((id) => subregionOf(id, places)));
  return (subregion) => !told.has(subregion);
}
