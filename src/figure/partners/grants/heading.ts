import type { Grant } from '../../../domain/partner.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { homeName, placesOf } from '../answer.ts';
import { sidesText } from '../grant.ts';

/** What the bars of the grants show: for which places, and for which purpose where one is chosen. */
export function grantsHeading(session: Session): string {
  const { words, view } = session;
  const places = placesOf(session);
  const grants =
    places.length > 0
      ? words.say('partners.grantsIn', { place: homeName(session, places) })
      : words.say('partners.grants');
  if (view.purpose === 'all') return grants;
  const purpose = words.say(`partners.purpose.${view.purpose}`);
  return words.say('partners.purpose.heading', { grants, purpose });
}

/** What was awarded, each side of the break by itself; empty for all the world and all purposes, whose bars say it. */
export function grantsFinding(session: Session, shown: readonly Grant[]): string {
  const { words, view } = session;
  const places = placesOf(session);
  const sides = sidesText(words, shown);
  const place = homeName(session, places);
  if (view.purpose === 'all')
    return places.length === 0 ? '' : words.sentence(words.say('partners.grantsSum', { place, sides }));
  const purpose = words.say(`partners.purpose.${view.purpose}`);
  return words.sentence(
    places.length === 0
      ? words.say('partners.purpose.anywhere', { purpose, sides })
      : words.say('partners.purpose.sum', { place, purpose, sides })
  );
}
