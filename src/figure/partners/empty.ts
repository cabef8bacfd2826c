import type { ResponseAnswer } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';
import { homeName, placesOf } from './answer.ts';
import { fiscalYears } from './grant.ts';

/** That nothing is on record for the places and years asked for, in words that hold without either. */
export function nothing(session: Session, { home }: ResponseAnswer): string {
  const { words, view } = session;
  const years = view.years ? words.span(view.years) : null;
  if (home.length === 0)
    return years === null
      ? words.say('partners.nothingAnywhere')
      : words.say('partners.nothingAnywhereThen', { years });
  const place = homeName(session, home);
  if (years === null) return words.say('partners.nothing', { place });
  return words.say('partners.nothingThen', { place, years });
}

/** The same of programmes alone. */
export function noProgramme(session: Session, { home }: ResponseAnswer): string {
  const { words, view } = session;
  const years = view.years ? words.span(view.years) : null;
  if (home.length === 0)
    return years === null
      ? words.say('partners.programmesNoneAnywhere')
      : words.say('partners.programmesNoneAnywhereThen', { years });
  const place = homeName(session, home);
  if (years === null) return words.say('partners.programmesNone', { place });
  return words.say('partners.programmesNoneThen', { place, years });
}

/** The same of US grants. */
export function noGrant(session: Session): string {
  const { words, view } = session;
  const places = placesOf(session);
  const place = homeName(session, places);
  if (view.years === null) return words.say('partners.grantsNone', { place });
  const span = fiscalYears(words, view.years);
  if (places.length === 0) return words.say('partners.grantsNoneAnywhereThen', { span });
  return words.say('partners.grantsNoneThen', { place, span });
}
