import type { Count } from '../../domain/count.ts';
import type { Words } from '../../i18n/words.ts';
import { isOnlyHidden, share } from '../../query/count.ts';
import { endsOf, howMany, type End } from '../../query/ends.ts';
import { UNKNOWN_ORIGIN } from '../../domain/place.ts';
import { victimsIn } from '../../query/corridors.ts';
import type { RoutesAnswer } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, directionOf, placesOf, spanOf } from './ask.ts';

/** The finding of the routes view as one sentence, every hidden number inside it said as such. */
export function routesSentence(session: Session): string {
  return session.words.sentence(finding(session));
}

function finding(session: Session): string {
  const answer = ask(session);
  const { words, view } = session;
  if (answer === null) return words.say('failure.page', { table: 'routes' });
  if (view.place.length === 0) return worldSentence(session, answer);
  if (namesOf(session) === '') {
    return words.say('routes.none.place', { code: view.place.join(words.say('list.separator')) });
  }
  switch (directionOf(view)) {
    case 'from':
      return fromSentence(session, answer);
    case 'to':
      return toSentence(session, answer);
    case 'between':
      return betweenSentence(session, answer);
    case 'all':
      return bothSentence(session, answer);
  }
}

/** The names of the places in focus, as a list. */
export function namesOf({ dataset, words, view }: Session): string {
  return placesOf(dataset, view)
    .map((id) => words.placeInText(id))
    .join(words.say('list.separator'));
}

function worldSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const years = words.span(spanOf(session));
  const top = endsOf(answer.corridors.crossBorder, 'destination')[0];
  const part = top && share(top.victims, answer.crossBorder);
  if (!top || !part) return words.say('routes.none.world', { years });
  return words.say('routes.world', {
    n: words.atLeast(answer.crossBorder),
    years,
    share: words.percent(part),
    top: words.placeInText(top.place),
    domestic: peopleText(words, answer.domestic)
  });
}

function fromSentence(session: Session, answer: RoutesAnswer): string {
  const ends = endsOf(answer.corridors.crossBorder, 'destination');
  const place = namesOf(session);
  const years = session.words.span(spanOf(session));
  if (howMany(ends).most === 0) return session.words.say('routes.none.from', { place, years });
  return withTop(session, 'from', answer.crossBorder, ends, place, years);
}

function toSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const ends = endsOf(answer.corridors.crossBorder, 'origin');
  const place = namesOf(session);
  const years = words.span(spanOf(session));
  if (howMany(ends).most === 0)
    return words.say(isSilent(answer) ? 'routes.none.silent' : 'routes.none.to', { place, years });
  return withTop(session, 'to', answer.crossBorder, ends, place, years);
}

/** True where no place in focus, a region's members included, reported anything: no answer, which is not zero. */
function isSilent({ question, reporters }: RoutesAnswer): boolean {
  return (question.places ?? []).every((id) => !reporters.has(id));
}

function withTop(
  { words }: Session,
  direction: 'from' | 'to',
  victims: Count,
  ends: readonly End[],
  place: string,
  years: string
): string {
  const top = ends[0];
  const n = peopleText(words, victims);
  if (!top || isOnlyHidden(victims) || ends.length === 1)
    return words.say(`routes.${direction}`, { n, place, years });
  return words.say(`routes.${direction}.top`, {
    n,
    place,
    years,
    countries: countriesText(words, howMany(ends)),
    share: shareText(words, top.victims, victims),
    top: words.placeInText(top.place)
  });
}

function bothSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const focus = new Set<string>(answer.question.places ?? []);
  const outgoing = answer.corridors.crossBorder.filter(({ origin }) => focus.has(origin));
  const place = namesOf(session);
  const years = words.span(spanOf(session));
  const n = peopleText(words, victimsIn(outgoing));
  const out =
    outgoing.length === 0
      ? words.say('routes.all.noOut', { place, years })
      : words.say('routes.all.out', { n, place, years });
  return [out, insideClause(session, answer, place)].join(words.say('list.clause'));
}

/** What the country in focus says of those it detected itself; what it did not give is never said as zero. */
function insideClause({ words }: Session, answer: RoutesAnswer, place: string): string {
  const focus = new Set<string>(answer.question.places ?? []);
  const incoming = answer.corridors.crossBorder.filter(({ destination }) => focus.has(destination));
  const own = peopleText(words, answer.domestic);
  const from = peopleText(words, victimsIn(incoming));
  const hasOwn = answer.corridors.domestic.length > 0;
  if (incoming.length > 0 && hasOwn) return words.say('routes.all.inAndOwn', { place, in: from, own });
  if (incoming.length > 0) return words.say('routes.all.onlyIn', { place, in: from });
  if (hasOwn) return words.say('routes.all.onlyOwn', { place, own });
  return isSilent(answer)
    ? words.say('routes.all.silent', { place })
    : words.say('routes.all.neither', { place });
}

function betweenSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const among = { places: namesOf(session), years: words.span(spanOf(session)) };
  const found = answer.corridors.crossBorder.filter(({ origin }) => origin !== UNKNOWN_ORIGIN);
  if (found.length === 0) return words.say('routes.none.between', among);
  return words.say('routes.between', { n: peopleText(words, answer.crossBorder), ...among });
}

function peopleText(words: Words, victims: Count): string {
  return isOnlyHidden(victims)
    ? words.say('routes.onlyHidden', { range: words.range(victims.least, victims.most) })
    : words.atLeast(victims);
}

function countriesText(words: Words, countries: Count): string {
  const range =
    countries.least === countries.most
      ? words.number(countries.most)
      : words.say('count.to', { least: countries.least, most: countries.most });
  return words.say('routes.otherCountries', { n: countries.most, range });
}

function shareText(words: Words, part: Count, whole: Count): string {
  const fraction = share(part, whole);
  return fraction ? words.percent(fraction) : '';
}
