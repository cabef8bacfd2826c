import type { Span } from '../../../domain/year.ts';
import type { Words } from '../../../i18n/words.ts';
import { YEAR_LEFT_OUT, spanOfList } from '../../../query/grants.ts';
import type { ResponseAnswer } from '../../../query/response.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { homeName, placesOf } from '../answer.ts';
import { fiscalYears } from '../grant.ts';
import type { GrantsOfView } from './of-view.ts';

/** That no grant is drawn, and why: none is coded as the purpose asked for, or none is on the list for the places and years. */
export function noGrantShown(session: Session, { asked, whole }: GrantsOfView): string {
  const { words, view } = session;
  if (whole.length === 0 || view.purpose === 'all') return noGrant(session, { grants: asked });
  const purpose = words.say(`partners.purpose.${view.purpose}`);
  return words.say('partners.purpose.noneOf', { n: whole.length, purpose });
}

/** That no US grant is drawn for them, and why: none is on the list, or only ones of the year that is left out [D27]. */
export function noGrant(session: Session, { grants }: Pick<ResponseAnswer, 'grants'>): string {
  const { words, view } = session;
  const places = placesOf(session);
  const place = homeName(session, places, 'or');
  const n = grants.leftOut.length;
  // The one row of Barbados is no grant of its own and no silence of the list either [D53].
  if (n === 0 && places.length > 0 && grants.elsewhere.length > 0)
    return words.say('partners.grantsElsewhere', { n: grants.elsewhere.length, place });
  if (n > 0) {
    const filling = { n, year: words.year(YEAR_LEFT_OUT) };
    return places.length === 0
      ? words.say('partners.grantsOnlyLeftOutAnywhere', filling)
      : words.say('partners.grantsOnlyLeftOut', { ...filling, place });
  }
  if (view.years === null)
    return places.length === 0
      ? words.say('partners.grantsNoneAnywhere')
      : words.say('partners.grantsNone', { place });
  const span = fiscalYears(words, view.years);
  const none =
    places.length === 0
      ? words.say('partners.grantsNoneAnywhereThen', { span })
      : words.say('partners.grantsNoneThen', { place, span });
  const beyond = beyondList(words, view.years, spanOfList(session.dataset.grants ?? []));
  return beyond === '' ? none : `${none} ${beyond}`;
}

/** Where the list of grants begins or ends, if years asked for lie beyond it; empty where none does. */
function beyondList(words: Words, asked: Span, list: Span | null): string {
  if (list === null) return '';
  const ends = { first: words.year(list.from), last: words.year(list.to) };
  if (asked.from < list.from && asked.to > list.to) return words.say('partners.listCovers', ends);
  if (asked.from < list.from) return words.say('partners.listBegins', { first: ends.first });
  return asked.to > list.to ? words.say('partners.listEnds', { last: ends.last }) : '';
}
