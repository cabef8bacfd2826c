import type { PlaceId } from '../../domain/place.ts';
import { silentIn } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, askCompared, tellingOf } from './ask.ts';

/** The places the map hatches: those that gave no answer, or none in both years of a comparison. Reports are of every country. */
export function hatchedIn(session: Session): PlaceId[] {
  const places = session.dataset.places.keys();
  const answer = tellingOf(session) === 'compared' ? askCompared(session) : ask(session);
  return answer ? silentIn(answer, places) : [];
}
