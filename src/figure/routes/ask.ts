import { membersOf } from '../../query/region.ts';
import { routesAnswer, type RoutesAnswer } from '../../query/routes.ts';
import type { Span } from '../../domain/year.ts';
import type { Session } from '../../state/session.svelte.ts';
import { yearsOf } from '../../query/routes.ts';

/** The answer to the view's question, or `null` where the table of routes did not load. */
export function ask({ dataset, view }: Session): RoutesAnswer | null {
  if (dataset.routes === null) return null;
  return routesAnswer(dataset.routes, dataset.totals ?? [], {
    places: membersOf(view.place, dataset.places),
    direction: view.place.length === 0 ? 'all' : view.direction,
    years: view.years
  });
}

/** The years the view shows: those asked for, else all there are. */
export function spanOf({ dataset, view }: Session): Span {
  return view.years ?? (dataset.routes ? yearsOf(dataset.routes) : { from: 0, to: 0 });
}
