import { compare } from '../../query/count.ts';
import type { Session } from '../../state/session.svelte.ts';
import { closedYears, missing, toldYears, trendAnswer, type ToldYear, type TrendAnswer } from './answer.ts';
import { contradictory } from './contradictory.ts';
import { kindsOf, listed, placesOf, said, whoOf } from './naming.ts';

/** The question above the headline. */
export function question({ view, words }: Session): string {
  if (view.place.length === 0) return words.say('trends.question');
  if (view.place.length > 1) return words.say('trends.question.several');
  return words.say('trends.question.place', { place: placesOf(words, view.place) });
}

/** The finding of the view, computed from its lines; the open year is left out of any change. */
export function sentence(session: Session): string {
  const answer = trendAnswer(session);
  if (!answer) return session.words.say('failure.page', { table: missing(session) ?? 'totals' });
  return session.words.sentence(found(session, answer));
}

function found(session: Session, answer: TrendAnswer): string {
  if (answer.isEmpty) return emptySentence(session, answer);
  if (answer.scope === 'several') return severalSentence(session, answer);
  return answer.scope === 'country' ? countrySentence(session, answer) : sumSentence(session, answer);
}

function emptySentence({ view, words }: Session, answer: TrendAnswer): string {
  const filled = { who: whoOf(words, view), years: words.span(answer.span) };
  if (view.reporters === 'same') return words.say('trends.empty.same', filled);
  if (view.place.length === 0) return words.say('trends.empty', filled);
  return words.say('trends.empty.place', { ...filled, place: placesOf(words, view.place) });
}

/** The first and the last year to speak of: those whose reports are in, or what there is. */
function ends(answer: TrendAnswer): { readonly first: ToldYear; readonly last: ToldYear } | null {
  const years = answer.series[0]?.years ?? [];
  const closed = toldYears(closedYears(years));
  const told = closed.length > 0 ? closed : toldYears(years);
  const [first] = told;
  const last = told.at(-1);
  return first && last ? { first, last } : null;
}

function sumSentence(session: Session, answer: TrendAnswer): string {
  const { view, words } = session;
  const between = ends(answer);
  if (!between) return emptySentence(session, answer);
  const { first, last } = between;
  const now = {
    n: last.reporting,
    victims: said(words, last.victims),
    who: whoOf(words, view),
    year: words.year(last.year)
  };
  const then = {
    before: said(words, first.victims),
    first: words.year(first.year),
    then: words.say('trends.countries', { n: first.reporting })
  };
  const change = first === last ? 'one' : CHANGES[compare(last.victims, first.victims)];
  const place = placesOf(words, view.place);
  const scope = answer.isSame ? 'same' : answer.scope === 'region' ? 'region' : 'world';
  const finding = words.say(`trends.${scope}.${change}`, { ...now, ...then, place });
  const apart = toldYears(answer.apart?.years ?? []).find(({ year }) => year === last.year);
  if (!answer.apart || !apart) return finding;
  return `${finding} ${words.say('trends.apart', {
    place: words.place(answer.apart.place),
    since: words.year(answer.apart.since),
    victims: said(words, apart.victims)
  })}`;
}

const CHANGES = { more: 'more', fewer: 'fewer', same: 'level', 'cannot-tell': 'level' } as const;

function countrySentence(session: Session, answer: TrendAnswer): string {
  const { view, words } = session;
  const told = toldYears(answer.series[0]?.years ?? []);
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return emptySentence(session, answer);
  const filled = {
    place: placesOf(words, view.place),
    who: whoOf(words, view),
    victims: said(words, last.victims),
    year: words.year(last.year),
    before: said(words, first.victims),
    first: words.year(first.year)
  };
  const wrong = contradictory(session, answer).find(({ year }) => year === last.year);
  if (wrong)
    return words.say('trends.country.contradiction', { ...filled, parts: words.atLeast(wrong.parts) });
  if (first === last) return words.say('trends.country.one', filled);
  const finding = words.say('trends.country', filled);
  return isNewcomer(answer) ? `${finding} ${words.say('trends.country.new', filled)}` : finding;
}

/** True where a country told nothing for at least half of the years before its first one told, and everything after. */
export function isNewcomer({ series }: TrendAnswer): boolean {
  const years = series[0]?.years ?? [];
  const first = years.findIndex(({ victims }) => victims !== null);
  return first >= years.length / 2;
}

function severalSentence({ view, words }: Session, answer: TrendAnswer): string {
  const year = commonYear(answer);
  const items = answer.series.map(({ place, years }) => {
    const victims = years.find((y) => y.year === year)?.victims;
    return words.say('trends.several.item', {
      place: words.place(place ?? ''),
      victims: victims ? said(words, victims) : `(${words.say('count.notReported')})`
    });
  });
  const kinds = kindsOf(words, view);
  const filled = { year: words.year(year), list: listed(words, items), kinds };
  const finding = words.say(kinds === '' ? 'trends.several' : 'trends.several.kind', filled);
  return `${finding} ${words.say('trends.several.note')}`;
}

/** The latest year that most of the lines told. */
function commonYear({ series, span }: TrendAnswer): number {
  let best = { year: span.to, told: 0 };
  for (let year = span.to; year >= span.from; year--) {
    const told = series.filter(({ years }) => years.some((y) => y.year === year && y.victims)).length;
    if (told > best.told) best = { year, told };
  }
  return best.year;
}
