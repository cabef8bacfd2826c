import type { PlaceId } from '../../domain/place.ts';
import { silentIn } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, askCompared, directionIn, isOutside, placesOf, reporterOf, tellingOf } from './ask.ts';

/**
 * The places the map hatches: those that gave no answer, or none in both years of a comparison. Those in focus are drawn as
 * the focus, and the headline speaks of them. Reports are of every country, and a year off the record is nobody's silence.
 */
export function hatchedIn(session: Session): PlaceId[] {
  const answer = tellingOf(session) === 'compared' ? askCompared(session) : ask(session);
  if (answer === null || !mayHatch(session)) return [];
  const focus = new Set(answer.question.places ?? []);
  return silentIn(answer, session.dataset.places.keys()).filter((id) => !focus.has(id));
}

/**
 * Whether the map of a view may hatch any place. Of a comparison it may only where places out of focus report a route of it:
 * what a country detected can be compared with what it detected before, whether or not those it came from reported.
 */
export function mayHatch(session: Session): boolean {
  if (isOutside(session)) return false;
  if (tellingOf(session) !== 'compared' || placesOf(session.dataset, session.view).length === 0) return true;
  const direction = directionIn(session);
  return direction === 'all' || direction === (reporterOf(session.view) === 'destination' ? 'from' : 'to');
}
