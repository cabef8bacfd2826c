import type { Corridor } from '../../domain/route.ts';
import { victimsIn } from '../../query/corridors.ts';
import type { RoutesAnswer } from '../../query/routes.ts';
import { sidesOf } from '../../query/sides.ts';
import type { Session } from '../../state/session.svelte.ts';
import { directionIn, spanOf } from './ask.ts';
import { namesOf, peopleText } from './names.ts';

/** What countries reported of victims returned: a layer of its own, never added to those detected. */
export function returnedSentence(session: Session, answer: RoutesAnswer): string {
  const { words, view } = session;
  const years = words.span(spanOf(session));
  if (view.place.length === 0) return worldSentence(session, answer, years);
  const place = namesOf(session);
  const { out, into, among } = sidesOf(answer);
  const sent =
    victimsIn(out).most === 0
      ? noneSent(session, answer, place, years)
      : words.say('routes.returned.out', { place, years, n: peopleText(words, victimsIn(out)) });
  const came =
    victimsIn(into).most === 0
      ? words.say('routes.returned.noInto', { place, years })
      : words.say('routes.returned.into', { place, years, n: peopleText(words, victimsIn(into)) });
  switch (directionIn(session)) {
    case 'from':
      return [sent, ...amongText(among, session)].join(words.say('list.clause'));
    case 'to':
      return [came, ...amongText(among, session)].join(words.say('list.clause'));
    case 'between':
      return words.say('routes.returned.between', {
        place,
        years,
        n: peopleText(words, answer.crossBorder)
      });
    case 'all':
      return [sent, came, ...amongText(among, session)].join(words.say('list.clause'));
  }
}

/** Where a place named no country that it returned somebody to: what it said instead, or that it said nothing, which is not zero. */
function noneSent({ words }: Session, answer: RoutesAnswer, place: string, years: string): string {
  const inFocus = new Set(answer.question.places ?? []);
  const { crossBorder, domestic, unknownOrigin } = answer.corridors;
  const unnamed = unknownOrigin.filter(({ origin }) => inFocus.has(origin));
  if (victimsIn(unnamed).most > 0)
    return words.say('routes.returned.unnamed.out', {
      place,
      years,
      n: peopleText(words, victimsIn(unnamed))
    });
  const hasAnswered = [...crossBorder, ...domestic, ...unnamed].some(({ origin }) => inFocus.has(origin));
  return words.say(hasAnswered ? 'routes.returned.noOut' : 'routes.returned.silentOut', { place, years });
}

/** What went between the places in focus is on neither side of them, and said by itself. */
function amongText(among: readonly Corridor[], { words }: Session): string[] {
  return among.length === 0 ? [] : [words.say('routes.among', { n: peopleText(words, victimsIn(among)) })];
}

/** How many countries reported these returns; one that named only its own reported none of them. */
function reportersOf(crossBorder: readonly Corridor[]): number {
  return new Set(crossBorder.map(({ origin }) => origin)).size;
}

/** Where no country of return is named: how many were returned all the same, or that nobody answered. */
function unnamedSentence(words: Session['words'], answer: RoutesAnswer, years: string): string {
  if (answer.unknownOrigin.most === 0) return words.say('routes.returned.none.world', { years });
  return words.say('routes.returned.unnamed.world', {
    years,
    n: peopleText(words, answer.unknownOrigin),
    countries: words.say('routes.countries', { n: reportersOf(answer.corridors.unknownOrigin) })
  });
}

function worldSentence({ words }: Session, answer: RoutesAnswer, years: string): string {
  const top = answer.corridors.crossBorder[0];
  if (!top || answer.crossBorder.most === 0) return unnamedSentence(words, answer, years);
  return words.say('routes.returned.world', {
    years,
    n: peopleText(words, answer.crossBorder),
    countries: words.say('routes.countries', { n: reportersOf(answer.corridors.crossBorder) }),
    top: words.atLeast(top.victims),
    from: words.placeInText(top.origin),
    to: words.placeInText(top.destination)
  });
}
