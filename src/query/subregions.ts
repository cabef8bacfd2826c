import { group } from 'd3-array';
import type { LngLat, Place, PlaceId } from '../domain/place.ts';
import { routeId, type Corridor } from '../domain/route.ts';
import type { Corridors } from './corridors.ts';
import { add, byCount } from './count.ts';
import { subregionOf } from './region.ts';

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
  const crossing = gathered(crossBorder, places);
  return {
    crossBorder: crossing.filter(({ origin, destination }) => origin !== destination),
    within: crossing.filter(({ origin, destination }) => origin === destination),
    domestic: gathered(domestic, places),
    unknownOrigin: gathered(unknownOrigin, places)
  };
}

function gathered(list: readonly Corridor[], places: ReadonlyMap<PlaceId, Place>): Corridor[] {
  const sums = new Map<string, Corridor>();
  for (const corridor of list) {
    const ends = {
      origin: subregionOf(corridor.origin, places),
      destination: subregionOf(corridor.destination, places)
    };
    const key = routeId(ends);
    const before = sums.get(key);
    sums.set(key, {
      ...ends,
      victims: before ? add(before.victims, corridor.victims) : corridor.victims,
      years: before
        ? [...new Set([...before.years, ...corridor.years])].sort((a, b) => a - b)
        : corridor.years
    });
  }
  return [...sums.values()].sort((a, b) => byCount(a.victims, b.victims));
}

const RADIAN = Math.PI / 180;

/** Every UN subregion as a place of its own, at the middle of the label points of its countries. */
export function subregionPlaces(places: ReadonlyMap<PlaceId, Place>): ReadonlyMap<PlaceId, Place> {
  const members = group([...places.values()], ({ subregion }) => subregion as PlaceId);
  members.delete('' as PlaceId);
  return new Map(
    [...members].map(([id, countries]) => [
      id,
      {
        id,
        name: id,
        region: countries[0]?.region ?? '',
        subregion: id,
        point: middleOf(countries.map(({ point }) => point).filter(([lng]) => Number.isFinite(lng))),
        note: ''
      }
    ])
  );
}

/** The middle of points on the globe, so that those on both sides of 180° meet in the Pacific and not in Africa. */
function middleOf(points: readonly LngLat[]): LngLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lng, lat] of points) {
    x += Math.cos(lat * RADIAN) * Math.cos(lng * RADIAN);
    y += Math.cos(lat * RADIAN) * Math.sin(lng * RADIAN);
    z += Math.sin(lat * RADIAN);
  }
  return [Math.atan2(y, x) / RADIAN, Math.atan2(z, Math.hypot(x, y)) / RADIAN];
}
