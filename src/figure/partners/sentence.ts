import type { Words } from '../../i18n/words.ts';
import { isUnfunded } from '../../query/programmes.ts';
import type { ResponseAnswer } from '../../query/response.ts';
import { withRole } from '../../query/roles.ts';
import type { Session } from '../../state/session.svelte.ts';
import { answerOf, givenFrom, homeName, isNowhere, missingOf } from './answer.ts';
import { nothing } from './empty.ts';
import { sidesText } from './grant.ts';
import { capital, eventTitle, spelled } from './phrase.ts';

/** The question above the headline. */
export function partnersQuestion(session: Session): string {
  if (isNowhere(session)) return session.words.say('partners.question');
  const { home } = answerOf(session);
  if (home.length === 0) return session.words.say('partners.question');
  return session.words.say('partners.questionIn', { place: homeName(session, home) });
}

/** The finding: who hosted and paid for the newest event, else what reaches the place, else that nothing does. */
export function partnersSentence(session: Session): string {
  const [missing] = missingOf(session, ['contributions']);
  if (missing) return session.words.say('partners.missing', { table: missing });
  if (isNowhere(session))
    return session.words.say('partners.noPlace', {
      codes: session.view.place.join(session.words.say('list.separator'))
    });
  const answer = answerOf(session);
  const sentence =
    eventSentence(session.words, answer) ??
    programmeSentence(session, answer) ??
    unfundedSentence(session, answer) ??
    donorSentence(session, answer) ??
    grantSentence(session, answer);
  return capital(sentence ?? nothing(session, answer));
}

function eventSentence(words: Words, { event, near }: ResponseAnswer): string | null {
  const hosts = withRole(near.roles, 'hosts').length;
  if (event === null || hosts === 0) return null;
  const filling = {
    n: hosts,
    count: capital(spelled(words, hosts)),
    event: eventTitle(event),
    city: event.city
  };
  const gifts = near.contributions.filter((row) => row.event === event.id && row.kind === 'financial');
  const givers = withRole(near.roles, 'supports').length;
  if (givers === 0) return words.say('partners.hostedOnly', filling);
  const published = gifts.filter((row) => row.amount !== null).length;
  const gave = words.say('partners.gave', {
    n: givers,
    count: spelled(words, givers),
    amounts: amountsPhrase(words, published, gifts.length)
  });
  return words.say('partners.hosted', { ...filling, gave });
}

function amountsPhrase(words: Words, published: number, all: number): string {
  if (published === 0) return words.say('partners.noneOfAmounts', { n: all, count: spelled(words, all) });
  if (published === all) return words.say('partners.allOfAmounts', { n: all, count: spelled(words, all) });
  const filling = { n: published, count: spelled(words, published), all: spelled(words, all) };
  return words.say('partners.someOfAmounts', filling);
}

function programmeSentence(session: Session, { home, near }: ResponseAnswer): string | null {
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
        : words.say('partners.withAmount', { n: known, count: spelled(words, known) });
  return words.say('partners.reached', {
    n,
    count: spelled(words, n),
    place: homeName(session, home),
    amounts
  });
}

/** What was planned and never funded, so that no sentence denies the bar below it. */
function unfundedSentence(session: Session, { home, near, grants }: ResponseAnswer): string | null {
  const { words, view } = session;
  const n = near.programmes.filter(isUnfunded).length;
  if (n === 0) return null;
  const filling = { n, count: spelled(words, n), place: homeName(session, home) };
  const sentence = view.years
    ? words.say('partners.neverFundedThen', { ...filling, years: words.span(view.years) })
    : words.say('partners.neverFunded', filling);
  const { abroad } = grants;
  return abroad.length === 0
    ? sentence
    : words.say('partners.andGrants', { sentence, sides: sidesText(words, abroad) });
}

function donorSentence(session: Session, { home }: ResponseAnswer): string | null {
  const { words } = session;
  const n = givenFrom(session).length;
  if (n === 0) return null;
  return words.say('partners.givesOnly', { n, count: spelled(words, n), place: homeName(session, home) });
}

function grantSentence(session: Session, { home, grants }: ResponseAnswer): string | null {
  const { words } = session;
  const shown = grants.abroad.length > 0 ? grants.abroad : grants.home;
  if (shown.length === 0 || home.length === 0) return null;
  return words.say('partners.onlyGrants', {
    place: homeName(session, home),
    sides: sidesText(words, shown)
  });
}
