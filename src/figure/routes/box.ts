import type { LngLat, Place, PlaceId } from '../../domain/place.ts';
import type { Corridor } from '../../domain/route.ts';
import { onWorld } from '../../map/seam.ts';
import type { Box } from '../../map/ground.ts';

/** The world as the map first shows it: 322° wide, the seam in the Pacific, without the poles. */
export const WORLD: Box = { southWest: [-137, -55.6], northEast: [185, 78.5] };

/** Bounds in degrees that hold every end of these routes with some room, and never less than a region around the focus. */
export function boxOf(
  routes: readonly Pick<Corridor, 'origin' | 'destination'>[],
  focus: readonly PlaceId[],
  places: ReadonlyMap<PlaceId, Place>
): Box {
  const points = [...focus, ...routes.flatMap(({ origin, destination }) => [origin, destination])].flatMap(
    (id) => {
      const point = places.get(id)?.point;
      return point && Number.isFinite(point[0]) ? [onWorld(point)] : [];
    }
  );
  if (points.length === 0) return WORLD;
  const west = Math.min(...points.map(([lng]) => lng));
  const east = Math.max(...points.map(([lng]) => lng));
  const south = Math.min(...points.map(([, lat]) => lat));
  const north = Math.max(...points.map(([, lat]) => lat));
  if (east - west > 230) return WORLD;
  return widen([west, south], [east, north]);
}

const ROOM = 6;
const LEAST_WIDE = 44;
const LEAST_TALL = 26;

function widen([west, south]: LngLat, [east, north]: LngLat): Box {
  const x = Math.max(ROOM, (LEAST_WIDE - (east - west)) / 2);
  const y = Math.max(ROOM, (LEAST_TALL - (north - south)) / 2);
  return { southWest: [west - x, Math.max(-58, south - y)], northEast: [east + x, Math.min(80, north + y)] };
}
