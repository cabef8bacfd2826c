import type { PlaceId } from '../../domain/place.ts';
import { isUnfunded } from '../../query/programmes.ts';
import type { ResponseAnswer } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';
import { homeName } from './answer.ts';
import { anyYears, spelled } from './phrase.ts';

/** That no programme or event is on record for the places and years asked for, but for those that no one funded. */
export function nothing(session: Session, { home, near, unnamed }: ResponseAnswer): string {
  const { words, view } = session;
  const years = view.years ? words.span(view.years) : null;
  const named = home.filter((id) => !unnamed.includes(id));
  const place = homeName(session, named, 'or');
  const n = near.programmes.filter(isUnfunded).length;
  if (n > 0 && home.length === 0)
    return words.say('partners.neverFundedAnywhere', {
      n,
      count: spelled(words, n),
      years: anyYears(session)
    });
  if (n > 0) {
    const filling = { n, count: spelled(words, n), place };
    return years === null
      ? words.say('partners.neverFunded', filling)
      : words.say('partners.neverFundedThen', { ...filling, years });
  }
  const m = near.contributions.length;
  if (m > 0 && home.length > 0)
    return words.say('partners.onRecord', { n: m, count: spelled(words, m), place });
  if (home.length === 0)
    return years === null
      ? words.say('partners.nothingAnywhere')
      : words.say('partners.nothingAnywhereThen', { years });
  return words.sentence(namedNowhere(session, home));
}

/** That nothing on record names these places, as a part of a sentence. */
export function namedNowhere(session: Session, places: readonly PlaceId[]): string {
  const { words, view } = session;
  const place = homeName(session, places, 'or');
  if (view.years === null) return words.say('partners.nothing', { place });
  return words.say('partners.nothingThen', { place, years: words.span(view.years) });
}

/** That no programme is on record for them. */
export function noProgramme(session: Session, { home }: ResponseAnswer): string {
  const { words, view } = session;
  const years = view.years ? words.span(view.years) : null;
  if (home.length === 0)
    return years === null
      ? words.say('partners.programmesNoneAnywhere')
      : words.say('partners.programmesNoneAnywhereThen', { years });
  const place = homeName(session, home, 'or');
  if (years === null) return words.say('partners.programmesNone', { place });
  return words.say('partners.programmesNoneThen', { place, years });
}
