import type { PlaceId } from '../../domain/place.ts';
import { routeId } from '../../domain/route.ts';
import type { Session } from '../../state/session.svelte.ts';
import { placesOf } from './ask.ts';
import { saidOf } from './said.ts';
import { routesShown, type ShownRoute } from './shown.ts';

/** One step of a walk along the routes of a view: a route, and where it stands in their order of size. */
export type Step = {
  readonly id: string;
  readonly route: ShownRoute;
  /** the end that Enter leads to */
  readonly other: PlaceId;
  /** seen from the one place in focus; `pair` where there is none */
  readonly way: 'from' | 'to' | 'pair';
  /** 1 for the largest */
  readonly position: number;
  readonly of: number;
};

/** The steps a reader can take along the routes of a view, the largest first. */
export function stepsOf(session: Session): Step[] {
  const place = placesOf(session.dataset, session.view);
  const here = place.length === 1 ? place[0] : undefined;
  return routesShown(session).map((route, i, { length }) => {
    const { origin, destination } = route;
    const way = here === origin ? 'from' : here === destination ? 'to' : 'pair';
    const other = way === 'to' ? origin : destination;
    return { id: routeId(route), route, other, way, position: i + 1, of: length };
  });
}

/** Where a key leads from a step (`undefined`: none is taken yet): forward, backward, to the first or the last; `undefined` for other keys. */
export function stepBy(key: string, steps: readonly Step[], from: string | null): Step | undefined {
  const now = steps.findIndex(({ id }) => id === from);
  const last = steps.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return steps[Math.min(last, now + 1)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return steps[now < 0 ? last : Math.max(0, now - 1)];
    case 'Home':
      return steps[0];
    case 'End':
      return steps[last];
    default:
      return undefined;
  }
}

/** A step in words, for whoever cannot see the map: place, way, position, the other end, what is on record and the years. */
export function stepText({ route, other, way, position, of }: Step, session: Session): string {
  const { words } = session;
  const { origin, destination } = route;
  const said = { n: position, m: of, what: saidOf(route, session) };
  if (way === 'pair')
    return words.say('routes.walk.pair', {
      ...said,
      origin: words.place(origin),
      destination: words.place(destination)
    });
  const place = words.place(way === 'from' ? origin : destination);
  return words.say(`routes.walk.${way}`, { ...said, place, other: words.place(other) });
}
