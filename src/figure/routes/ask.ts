import type { Dataset } from '../../domain/dataset.ts';
import { membersOf } from '../../query/region.ts';
import { routesAnswer, yearsOf, type RoutesAnswer } from '../../query/routes.ts';
import type { Span } from '../../domain/year.ts';
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
