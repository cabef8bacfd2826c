import { UNKNOWN_ORIGIN, type Place, type PlaceId } from '../domain/place.ts';

/** True for the M49 code of a UN region or subregion (`142`, `034`), which stands for all its places. */
export function isRegion(id: string): boolean {
  return /^\d{3}$/.test(id);
}

/** True for a country or territory that the table of places knows; a region is none, nor is "origin unknown". */
export function isCountry(id: PlaceId, places: ReadonlyMap<PlaceId, Place>): boolean {
  return id !== UNKNOWN_ORIGIN && places.has(id);
}

/** The places and regions among these that the table of places knows; "origin unknown" is not a place to look at. */
export function knownAmong(ids: readonly PlaceId[], places: ReadonlyMap<PlaceId, Place>): PlaceId[] {
  return ids.filter((id) => isCountry(id, places) || (isRegion(id) && membersOf([id], places).length > 0));
}

/** Places with every UN region among them replaced by its members. */
export function membersOf(ids: readonly PlaceId[], places: ReadonlyMap<PlaceId, Place>): PlaceId[] {
  return ids.flatMap((id) =>
    isRegion(id)
      ? [...places.values()]
          .filter((place) => place.region === id || place.subregion === id)
          .map((place) => place.id)
      : [id]
  );
}

/** The UN regions and subregions that these countries lie in, each once. */
export function regionsOf(ids: Iterable<PlaceId>, places: ReadonlyMap<PlaceId, Place>): PlaceId[] {
  const codes = [...ids].flatMap((id) => {
    const place = places.get(id);
    return place ? [place.region, place.subregion].filter((code) => code !== '') : [];
  });
  return [...new Set(codes)] as PlaceId[];
}

/** The places a reader may add to those in focus: all but these themselves and "origin unknown", which is no place. */
export function choosableAmong(ids: Iterable<PlaceId>, focus: readonly PlaceId[] = []): PlaceId[] {
  return [...ids].filter((id) => id !== UNKNOWN_ORIGIN && !focus.includes(id));
}

/** The subregion of a place; one that lies in none stands for itself, so that nothing falls out of a sum. */
export function subregionOf(id: PlaceId, places: ReadonlyMap<PlaceId, Place>): PlaceId {
  const subregion = places.get(id)?.subregion ?? '';
  return subregion === '' ? id : (subregion as PlaceId);
}
