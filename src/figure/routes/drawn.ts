import { routesOf } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { askAtLevel, isBySubregion, tellingOf } from './ask.ts';
import { personsOf } from './rows.ts';
import { unplacedEnds } from './scene.ts';
import { routesShown, type ShownRoute } from './shown.ts';

/** How many routes of the view are lines that a map can draw; those inside one subregion are rings. */
export function lineCount(session: Session): number {
  const answer = tellingOf(session) === 'counted' ? askAtLevel(session) : null;
  return answer ? routesOf(answer).length : routesShown(session).length;
}

/** That all routes are drawn, and between what. */
export function allDrawnText(session: Session): string {
  const { view, words } = session;
  const n = lineCount(session);
  if (view.least > 0) return words.say('routes.drawn.allOver', { n, over: view.least });
  return words.say(isBySubregion(view) ? 'routes.drawn.subregions' : 'routes.drawn.allDrawn', { n });
}

/** How many routes of the list are rings and no lines, since they stay within one subregion; nothing where there are none. */
export function ringsText(session: Session): string {
  const n = (askAtLevel(session)?.within ?? []).filter(({ victims }) => victims.most > 0).length;
  return n === 0 ? '' : session.words.say('routes.drawn.rings', { n });
}

/** The fewest persons, or mentions, that a drawn route has. */
export function leastDrawn(drawn: readonly ShownRoute[]): number {
  const last = drawn.at(-1);
  if (last === undefined) return 0;
  return 'mentions' in last ? last.mentions : (personsOf(last)?.least ?? 0);
}

/** That only some of the routes are drawn, by how they are told. */
export function someDrawnText(session: Session, drawn: readonly ShownRoute[]): string {
  const said = { n: drawn.length, least: leastDrawn(drawn) };
  switch (tellingOf(session)) {
    case 'counted':
      return session.words.say('routes.drawn.some', said);
    case 'compared':
      return session.words.say('routes.compare.drawn', said);
    case 'documented':
      return session.words.say('routes.documented.drawn', said);
  }
}

/** How many routes are in the list only, with how many victims at most as far as those are published; nothing where all are drawn. */
export function restText(session: Session, drawn: readonly ShownRoute[]): string {
  const n = lineCount(session) - drawn.length;
  if (n <= 0) return '';
  const { least: over } = session.view;
  if (over > 0 && tellingOf(session) === 'counted')
    return session.words.say('routes.drawn.restOver', { n, over, least: leastDrawn(drawn) });
  return tellingOf(session) === 'counted'
    ? session.words.say('routes.drawn.rest', { n, least: leastDrawn(drawn) })
    : session.words.say('routes.drawn.others', { n });
}

/** That some ends of routes have no position; nothing where all have one. */
export function unplacedText(session: Session, drawn: readonly ShownRoute[]): string {
  const { words } = session;
  const places = unplacedEnds(session, drawn);
  if (places.length === 0) return '';
  return words.say('routes.unplaced', { places: words.list(places.map((id) => words.place(id))) });
}

/** How many of the routes a map draws, and what it leaves out: never a silent cut. */
export function drawnNotes(session: Session, drawn: readonly ShownRoute[]): readonly string[] {
  const total = lineCount(session);
  const isCounted = tellingOf(session) === 'counted';
  const some =
    total > drawn.length
      ? `${someDrawnText(session, drawn)} ${restText(session, drawn)}`
      : total > 0
        ? allDrawnText(session)
        : '';
  return [unplacedText(session, drawn), some, isCounted ? ringsText(session) : ''].filter(
    (text) => text !== ''
  );
}
