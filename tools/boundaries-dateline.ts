import type { LngLat } from '../src/domain/place.ts';
import type { Ring } from './boundaries-rings.ts';
import { bounds, edges } from './boundaries-rings.ts';

/** A ring cut where it crosses 180°, into rings that stay between −180° and 180°. */
export function cutAtDateline(ring: Ring): Ring[] {
  const flat = unrolled(ring);
  const [west, , east] = bounds(flat);
  const turns = [-1, 0, 1].filter((turn) => west < 180 + 360 * turn && east > -180 + 360 * turn);
  return turns.flatMap((turn) => {
    const shifted = flat.map(([lng, lat]): LngLat => [lng - 360 * turn, lat]);
    const cut = clipped(clipped(shifted, -180, 1), 180, -1);
    return cut.length > 2 ? [cut] : [];
  });
}

/** Longitudes that go on beyond 180° instead of jumping to the other side of the map. */
function unrolled(ring: Ring): Ring {
  let [last, turns] = [ring[0]?.[0] ?? 0, 0];
  return ring.map(([lng, lat]) => {
    if (lng - last > 180) turns -= 1;
    if (last - lng > 180) turns += 1;
    last = lng;
    return [lng + 360 * turns, lat];
  });
}

/** What lies east (side 1) or west (side −1) of a meridian. */
function clipped(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const isKept = ([lng]: LngLat): boolean => (lng - meridian) * side >= 0;
  if (ring.every(isKept)) return ring;
  return edges(ring).flatMap(({ from, to }) => {
    const kept = isKept(from) ? [from] : [];
    if (isKept(from) === isKept(to)) return kept;
    const share = (meridian - from[0]) / (to[0] - from[0]);
    return [...kept, [meridian, from[1] + share * (to[1] - from[1])] as const];
  });
}
