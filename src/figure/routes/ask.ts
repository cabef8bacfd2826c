import type { Dataset } from '../../domain/dataset.ts';
import type { PlaceId } from '../../domain/place.ts';
import type { Direction } from '../../query/corridors.ts';
import { isRegion, knownAmong, membersOf } from '../../query/region.ts';
import { routesAnswer, yearsOf, type RoutesAnswer } from '../../query/routes.ts';
import type { Span } from '../../domain/year.ts';
import { overlap } from '../../query/span.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { View } from '../../state/view.ts';

type Asked = { readonly key: string; readonly answer: RoutesAnswer | null };

/** The last question of each dataset: drawing, panel, headline and table of one view ask the same. */
const asked = new WeakMap<Dataset, Asked>();

/** The answer to the view's question, or `null` where the table of routes did not load. */
export function ask({ dataset, view }: Session): RoutesAnswer | null {
  const key = JSON.stringify([view.place, view.direction, view.years]);
  const last = asked.get(dataset);
  if (last?.key === key) return last.answer;
  const answer = answerTo(dataset, view);
  asked.set(dataset, { key, answer });
  return answer;
}

function answerTo(dataset: Dataset, view: View): RoutesAnswer | null {
  if (dataset.routes === null) return null;
  return routesAnswer(dataset.routes, {
    places: view.place.length === 0 ? null : membersOf(placesOf(dataset, view), dataset.places),
    direction: directionOf(view),
    years: view.years
  });
}

/** The places of the view that the table of places knows. */
export function placesOf(dataset: Dataset, view: View): PlaceId[] {
  return knownAmong(view.place, dataset.places);
}

/** The direction the view asks for: several places are compared with one another unless it says otherwise. */
export function directionOf(view: View): Direction {
  if (view.place.length === 0) return 'all';
  const isOne = view.place.length === 1;
  if (isOne && !isRegion(view.place[0] ?? '') && view.direction === 'between') return 'all';
  return !isOne && view.direction === 'all' ? 'between' : view.direction;
}

/** The years the view shows: those asked for as far as there are any, else all there are. */
export function spanOf({ dataset, view }: Session): Span {
  const all = dataset.routes ? yearsOf(dataset.routes) : { from: 0, to: 0 };
  return view.years === null ? all : (overlap(view.years, all) ?? view.years);
}
