import type { Count } from '../../domain/count.ts';
import type { Corridor } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import { spanOfYears, yearsGiven } from '../../query/answering.ts';
import { isOnlyHidden, share } from '../../query/count.ts';
import { endsOf, howMany } from '../../query/ends.ts';
import { sidesOf } from '../../query/sides.ts';
import { victimsIn } from '../../query/corridors.ts';
import { isRegion, membersOf } from '../../query/region.ts';
import type { RoutesAnswer } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { directionIn, placesOf, spanOf } from './ask.ts';
import { namesOf, peopleText } from './names.ts';
import { insideClause, isSilent, isUninhabited } from './sentence-inside.ts';

/** The finding on detected victims, every hidden number inside it said as such. */
export function detectedSentence(session: Session, answer: RoutesAnswer): string {
  const { view } = session;
  if (view.place.length === 0) return worldSentence(session, answer);
  switch (directionIn(session)) {
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

function worldSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const years = words.span(spanOf(session));
  const top = answer.destinations[0];
  const part = top && share(top.victims, answer.crossBorder);
  const own = answer.corridors.domestic[0];
  if (!top || !part || !own) return words.say('routes.none.world', { years });
  return words.say('routes.world', {
    n: words.atLeast(answer.crossBorder),
    years,
    share: words.percent(part),
    top: words.placeInText(top.place),
    domestic: peopleText(words, answer.domestic),
    own: words.count(own.victims),
    home: words.placeInText(own.origin)
  });
}

function fromSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const { out, among } = sidesOf(answer);
  const place = namesOf(session);
  const years = words.span(spanOf(session));
  if (victimsIn([...out, ...among]).most === 0) return noneFromSentence(session, answer, place, years);
  if (victimsIn(out).most === 0) return amongSentence(session, among, place, years);
  return withAmong(session, among, withTop(session, 'from', out, place, years));
}

/** Where no other country named a citizen of a place: what it said of its own is not said to be nothing. */
function noneFromSentence({ words }: Session, answer: RoutesAnswer, place: string, years: string): string {
  const own = victimsIn(answer.corridors.domestic);
  return [
    words.say('routes.none.from', { place, years }),
    ...(own.most > 0 ? [words.say('routes.all.onlyOwn', { place, own: peopleText(words, own) })] : [])
  ].join(words.say('list.clause'));
}

function toSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const { into, among } = sidesOf(answer);
  const place = namesOf(session);
  const years = words.span(spanOf(session));
  if (victimsIn([...into, ...among]).most === 0) {
    if (isUninhabited(answer)) return words.say('routes.all.uninhabited', { place });
    return isSilent(answer)
      ? words.say('routes.none.silent', { place, years })
      : noneToSentence(session, answer, place);
  }
  if (victimsIn(into).most === 0)
    return withSilent(session, answer, amongSentence(session, among, place, years));
  return withSilent(session, answer, withAmong(session, among, withTop(session, 'to', into, place, years)));
}

/**
 * Where a country named nobody of another one: those of unknown citizenship may be of any, so it is not said without them; and of
 * the years for which it gave citizenships alone.
 */
function noneToSentence(session: Session, answer: RoutesAnswer, place: string): string {
  const { dataset, words } = session;
  const { unknownOrigin, question } = answer;
  const span = spanOf(session);
  const given = dataset.routes && spanOfYears(yearsGiven(dataset.routes, span, question.places ?? []));
  const years = words.span(given ?? span);
  return unknownOrigin.most === 0
    ? words.say('routes.none.to', { place, years })
    : words.say('routes.none.to.unknown', { place, years, n: peopleText(words, unknownOrigin) });
}

/** Where all movement on record is between the places in focus: a sentence of its own, without a zero beside it. */
function amongSentence(
  { words }: Session,
  among: readonly Corridor[],
  places: string,
  years: string
): string {
  return words.say('routes.between', { n: peopleText(words, victimsIn(among)), places, years });
}

/** A finding about several places or a region says apart those who moved between them. */
function withAmong({ words }: Session, among: readonly Corridor[], finding: string): string {
  if (among.length === 0) return finding;
  const clause = words.say('routes.among', { n: peopleText(words, victimsIn(among)) });
  return [finding, clause].join(words.say('list.clause'));
}

function withTop(
  { words }: Session,
  direction: 'from' | 'to',
  corridors: readonly Corridor[],
  place: string,
  years: string
): string {
  const victims = victimsIn(corridors);
  const ends = endsOf(corridors, direction === 'from' ? 'destination' : 'origin');
  const top = ends[0];
  const n = peopleText(words, victims);
  if (!top || isOnlyHidden(victims) || ends.length === 1) {
    return words.say(`routes.${direction}`, { n, place, years });
  }
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
  const { out, among } = sidesOf(answer);
  const place = namesOf(session);
  const years = words.span(spanOf(session));
  const n = peopleText(words, victimsIn(out));
  const abroad =
    victimsIn(out).most === 0
      ? words.say('routes.all.noOut', { place, years })
      : words.say('routes.all.out', { n, place, years });
  const finding = [abroad, insideClause(session, answer, place)].join(words.say('list.clause'));
  return withAmong(session, among, finding);
}

function betweenSentence(session: Session, answer: RoutesAnswer): string {
  const { words } = session;
  const among = { places: namesOf(session), years: words.span(spanOf(session)) };
  const found = answer.crossBorder.most > 0;
  if (!found && isSilent(answer)) {
    return words.say('routes.none.silent', { place: among.places, years: among.years });
  }
  const { unknownOrigin } = answer;
  const finding = found
    ? words.say(betweenKind(session), { n: peopleText(words, answer.crossBorder), ...among })
    : unknownOrigin.most > 0
      ? words.say('routes.none.between.unknown', { ...among, n: peopleText(words, unknownOrigin) })
      : words.say('routes.none.between', among);
  return withSilent(session, answer, finding);
}

/** One region is looked at from within; several places of which one is a region are not all countries. */
function betweenKind({
  dataset,
  view
}: Session): 'routes.within' | 'routes.between.regions' | 'routes.between' {
  const places = placesOf(dataset, view);
  if (places.length === 1) return 'routes.within';
  return places.some(isRegion) ? 'routes.between.regions' : 'routes.between';
}

/** A finding about several places names those of them that gave no citizenships: what they detected is not known to be no one. */
function withSilent(session: Session, answer: RoutesAnswer, finding: string): string {
  const { dataset, view, words } = session;
  const silent = placesOf(dataset, view).filter((id) =>
    membersOf([id], dataset.places).every((member) => !answer.answering.has(member))
  );
  if (silent.length === 0) return finding;
  const places = words.list(silent.map((id) => words.placeInText(id)));
  return [finding, words.say('routes.silentOnes', { places })].join(words.say('list.clause'));
}

/** How many other countries, with both ends where hidden numbers leave it open. */
export function countriesText(words: Words, countries: Count): string {
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
