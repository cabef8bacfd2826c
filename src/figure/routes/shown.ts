import type { Dataset } from '../../domain/dataset.ts';
import type { Corridor, DocumentedRoute } from '../../domain/route.ts';
import { largerOf, type ComparedRoute } from '../../query/compared.ts';
import { byCount } from '../../query/count.ts';
import { routesOf } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { askAtLevel, askCompared, askDocumented, isOutside, keyOf, tellingOf } from './ask.ts';
import { Memory } from '../../query/memory.ts';

/** A route as a view shows it: counted over a span, in two years side by side, or as reports name it. */
export type ShownRoute = Corridor | ComparedRoute | DocumentedRoute;

const shown = new Memory<Dataset, readonly ShownRoute[]>();

/** The routes of the view in the order of its list: the largest first, or the most often named. */
export function routesShown(session: Session): readonly ShownRoute[] {
  return shown.recall(session.dataset, keyOf(session.view), () => findShown(session));
}

function findShown(session: Session): readonly ShownRoute[] {
  switch (tellingOf(session)) {
    case 'counted': {
      const answer = askAtLevel(session);
      if (answer === null) return [];
      const { within = [] } = answer;
      const routes = routesOf(answer);
      return within.length === 0
        ? routes
        : [...routes, ...within].sort((a, b) => byCount(a.victims, b.victims));
    }
    case 'compared':
      return comparedShown(session);
    case 'documented':
      return askDocumented(session)?.routes ?? [];
  }
}

/** The compared routes of which one of the two numbers surely reaches the threshold of the view; none where the record lacks a year. */
export function comparedShown(session: Session): readonly ComparedRoute[] {
  if (isOutside(session)) return [];
  const { least } = session.view;
  return (askCompared(session)?.crossBorder ?? []).filter((route) => largerOf(route).least >= least);
}
