import type { PlaceId } from '../../domain/place.ts';
import type { Session } from '../../state/session.svelte.ts';
import { answerOf } from '../partners/answer.ts';

/** That no contribution names the country, or how many gifts of money have no published amount; nothing where all have one. */
export function contributionsText(session: Session, place: PlaceId): string[] {
  const { dataset, words } = session;
  if (!dataset.contributions) return [];
  const { near, grants } = answerOf(session);
  const rows = near.contributions;
  const name = words.placeInText(place);
  if (rows.length === 0) {
    const hasGrants = grants.abroad.length + grants.home.length > 0;
    return [
      words.say(hasGrants ? 'country.missing.contributions.grants' : 'country.missing.contributions', {
        place: name
      })
    ];
  }
  const n = rows.filter(({ kind, amount }) => kind === 'financial' && amount === null).length;
  const of = rows.filter(({ kind }) => kind === 'financial').length;
  return n === 0 ? [] : [words.say('country.missing.amounts', { n, of, place: name })];
}
