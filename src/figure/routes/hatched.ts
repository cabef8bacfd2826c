import type { PlaceId } from '../../domain/place.ts';
import { silentIn } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, askCompared, isOutside, tellingOf } from './ask.ts';

/**
 * The places the map hatches: those that gave no answer, or none in both years of a comparison. Those in focus are drawn as
 * the focus, and the headline speaks of them. Reports are of every country, and a year off the record is nobody's silence.
 */
export function hatchedIn(session: Session): PlaceId[] {
  const answer = tellingOf(session) === 'compared' ? askCompared(session) : ask(session);
  if (answer === null || isOutside(session)) return [];
  const focus = new Set(answer.question.places ?? []);
  return silentIn(answer, session.dataset.places.keys()).filter((id) => !focus.has(id));
}
