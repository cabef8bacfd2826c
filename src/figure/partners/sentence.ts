import { YEAR_LEFT_OUT } from '../../query/grants.ts';
import type { Words } from '../../i18n/words.ts';
import { isUnfunded, type ProgrammeRecord } from '../../query/programmes.ts';
import type { ResponseAnswer } from '../../query/response.ts';
import type { Session } from '../../state/session.svelte.ts';
import { answerOf, eventOf, givenFrom, homeName, isNowhere, missingOf, strangerOf } from './answer.ts';
import { namedNowhere, nothing } from './empty.ts';
import { eventSentence, eventTitle } from './event.ts';
import { sidesText } from './grant.ts';
import { anyYears, capital, spelled } from './phrase.ts';

/** The question above the headline. */
export function partnersQuestion(session: Session): string {
  if (isNowhere(session)) return session.words.say('partners.question');
  const event = eventOf(session);
  if (event) return session.words.say('partners.questionEvent', { event: eventTitle(session.words, event) });
  const { home } = answerOf(session);
  if (home.length === 0) return session.words.say('partners.question');
  return session.words.say('partners.questionIn', { place: homeName(session, home) });
}

/** The finding: who hosted and paid for the newest event, else what reaches the place, else all else the page shows of it. */
export function partnersSentence(session: Session): string {
  const [missing] = missingOf(session, ['contributions']);
  if (missing) return session.words.say('partners.missing', { table: missing });
  const stranger = strangerOf(session);
  if (stranger) return session.words.say(`partners.unknown.${stranger.what}`, { code: stranger.code });
  if (isNowhere(session))
    return session.words.say('partners.noPlace', {
      codes: session.view.place.join(session.words.say('list.separator'))
    });
  const answer = answerOf(session);
  const found = eventSentence(session.words, answer) ?? programmeSentence(session, answer);
  if (found !== null) return capital(withWider(session, withUnnamed(session, found, answer), answer));
  const none = nothing(session, answer);
  const whole = answer.unnamed.length < answer.home.length ? withUnnamed(session, none, answer) : none;
  return capital(withGifts(session, withGrants(session, withWider(session, whole, answer), answer)));
}

/** How many programmes reach the place, and what of their amounts is published; `null` where there are none that anybody funded. */
export function programmeSentence(session: Session, { home, near, unnamed }: ResponseAnswer): string | null {
  const { words } = session;
  const programmes = near.programmes.filter((record) => !isUnfunded(record));
  const n = programmes.length;
  if (n === 0) return null;
  const known = programmes.filter(({ contributions }) =>
    contributions.some((row) => row.amount !== null)
  ).length;
  const amounts =
    known === 0
      ? words.say('partners.withNoAmount', { n })
      : n === 1
        ? words.say('partners.withOnlyAmount')
        : n === known
          ? words.say('partners.withEveryAmount')
          : words.say('partners.withAmount', { n: known, count: spelled(words, known) });
  const counted = { n, count: spelled(words, n), amounts: `${amounts}${widerText(words, programmes)}` };
  const named = home.filter((id) => !unnamed.includes(id));
  if (named.length === 0) return words.say('partners.onRecordThen', { ...counted, years: anyYears(session) });
  const place = homeName(session, named, 'or');
  return session.view.years
    ? words.say('partners.reachedThen', { ...counted, place, years: anyYears(session) })
    : words.say('partners.reached', { ...counted, place });
}

/** How many of the programmes are about more than trafficking, or about something else; empty where all are. */
function widerText(words: Words, programmes: readonly ProgrammeRecord[]): string {
  const n = programmes.filter(
    ({ programme: { theme } }) => theme === 'wider' || theme === 'smuggling'
  ).length;
  if (n === 0) return '';
  const text =
    n === programmes.length
      ? words.say('partners.allOfWiderTheme', { n })
      : words.say('partners.someOfWiderTheme', { n, count: spelled(words, n) });
  return `${words.say('list.clause')}${text}`;
}

/** The sentence with the places of the view that nothing on record names, where it names others. */
function withUnnamed(session: Session, sentence: string, { unnamed }: ResponseAnswer): string {
  if (unnamed.length === 0) return sentence;
  return `${sentence}${session.words.say('list.clause')}${namedNowhere(session, unnamed)}`;
}

/** The sentence with how many programmes are for groups of countries and may or may not reach a place that none names. */
function withWider({ words }: Session, sentence: string, { wider }: ResponseAnswer): string {
  const n = wider.length;
  if (n === 0) return sentence;
  return words.say('partners.andWider', { sentence, n, count: spelled(words, n) });
}

/** The sentence with the US grants that the page shows, or names as left out: it never denies them. */
function withGrants({ words, view }: Session, sentence: string, { grants }: ResponseAnswer): string {
  const [atHome] = grants.home;
  if (grants.abroad.length > 0)
    return words.say(view.purpose === 'all' ? 'partners.andGrants' : 'partners.andGrantsAny', {
      sentence,
      sides: sidesText(words, grants.abroad)
    });
  if (atHome)
    return words.say('partners.andGrantsHome', {
      sentence,
      donor: words.placeInText(atHome.donor),
      sides: sidesText(words, grants.home)
    });
  const n = grants.leftOut.length;
  if (n === 0) return sentence;
  return words.say('partners.andLeftOut', { sentence, n, year: words.year(YEAR_LEFT_OUT) });
}

/** The sentence with what donors from the places in focus give elsewhere. */
function withGifts(session: Session, sentence: string): string {
  const n = givenFrom(session).length;
  if (n === 0) return sentence;
  return session.words.say('partners.andGives', { sentence, n, count: spelled(session.words, n) });
}
