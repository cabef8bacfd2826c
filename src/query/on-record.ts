import type { Dataset } from '../domain/dataset.ts';
import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import { subregionsOf } from './subregion-of.ts';

type Tables = Pick<
  Dataset,
  'places' | 'routes' | 'totals' | 'victims' | 'justice' | 'tiers' | 'grants' | 'programmes' | 'events'
>;

/** The places that any row of these tables is about, by code. */
export function placesOnRecord(tables: Tables): readonly PlaceId[] {
  const { places, routes, totals, victims, justice, tiers, grants, programmes, events } = tables;
  const named = new Set<PlaceId | null>(routes ? endsIn(routes) : []);
  for (const rows of [totals, victims, justice, tiers, grants, events]) {
    for (const { place } of rows ?? []) named.add(place);
  }
  for (const programme of programmes ?? []) for (const place of programme.places) named.add(place);
  return [...places.keys()].filter((id) => id !== UNKNOWN_ORIGIN && named.has(id));
}

function endsIn({ places, origin, destination }: RouteTable): PlaceId[] {
  const ends = new Set([...origin, ...destination]);
  return places.filter((_, at) => ends.has(at));
}

/** A UN subregion and some of its places; `null` for places that lie in none. */
export type Group = { readonly subregion: PlaceId | null; readonly places: readonly PlaceId[] };

/** Places by the UN subregion they lie in, neighbours beside one another; those of no subregion come last. */
export function bySubregion(ids: readonly PlaceId[], places: Dataset['places']): readonly Group[] {
  const inGroup = (subregion: PlaceId | null): Group => ({
    subregion,
    places: ids.filter((id) => (places.get(id)?.subregion ?? '') === (subregion ?? ''))
  });
  return [...subregionsOf(places, []), null].map(inGroup).filter((group) => group.places.length > 0);
}

/** The other places on record in the UN subregion of a country, by code. */
export function nearTo(place: PlaceId, tables: Tables): readonly PlaceId[] {
  const { places } = tables;
  const subregion = places.get(place)?.subregion ?? '';
  if (subregion === '') return [];
  return placesOnRecord(tables).filter((id) => id !== place && places.get(id)?.subregion === subregion);
}
