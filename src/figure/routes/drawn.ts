import { routesOf } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { askAtLevel, isBySubregion, tellingOf } from './ask.ts';
import { routesShown } from './shown.ts';

/** How many routes of the view are lines that a map can draw; those inside one subregion are rings. */
export function lineCount(session: Session): number {
  const answer = tellingOf(session) === 'counted' ? askAtLevel(session) : null;
  return answer ? routesOf(answer).length : routesShown(session).length;
}

/** That all routes are drawn, and between what. */
export function allDrawnText(session: Session): string {
  const { view, words } = session;
  const n = lineCount(session);
  return words.say(isBySubregion(view) ? 'routes.drawn.subregions' : 'routes.drawn.allDrawn', { n });
}

/** How many routes of the list are rings and no lines, since they stay within one subregion; nothing where there are none. */
export function ringsText(session: Session): string {
  const n = (askAtLevel(session)?.within ?? []).filter(({ victims }) => victims.most > 0).length;
  return n === 0 ? '' : session.words.say('routes.drawn.rings', { n });
}
