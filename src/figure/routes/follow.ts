import type { PlaceId } from '../../domain/place.ts';
import type { Corridor } from '../../domain/route.ts';
import { isRegion } from '../../query/region.ts';
import type { View } from '../../state/view.ts';

type Ends = Pick<Corridor, 'origin' | 'destination'>;
type Look = Pick<View, 'place' | 'direction' | 'map'>;

/** Where choosing a route leads: to its other end, or, between two regions, to the routes between their countries. */
export function follow(route: Ends, view: Pick<View, 'place'>): Look {
  if (isRegion(route.origin) || isRegion(route.destination)) return between(route);
  return towards(
    view.place.length === 1 && view.place[0] === route.destination ? route.origin : route.destination
  );
}

/** All routes of one place. */
export function towards(place: PlaceId): Look {
  return { place: [place], direction: 'all', map: null };
}

/** The routes between both ends of a route; inside one region, between its countries. */
export function between({ origin, destination }: Ends): Look {
  return { place: [...new Set([origin, destination])], direction: 'between', map: null };
}
