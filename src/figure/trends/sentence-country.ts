import { countOf } from '../../query/count.ts';
import { cellsAlone, yearsReported } from '../../query/first.ts';
import { isEveryone } from '../../query/told.ts';
import type { Session } from '../../state/session.svelte.ts';
import { allYears, missing, trendAnswer, type ToldYear, type TrendAnswer } from './answer.ts';
import { endsOf } from './change.ts';
import { comparability } from './comparable.ts';
import { contradictory } from './contradictory.ts';
import { listed, placesOf, said, whoOf } from './naming.ts';
import { newcomerSince, newcomerText } from './newcomer.ts';

/** One cell that is hidden. */
const HIDDEN_CELL = countOf(0, 1);

/** The finding of a view of one country and its numbers, where no other kind of view can be. */
export function countryFinding(session: Session): string {
  const answer = trendAnswer(session);
  if (!answer) return missingSentence(session);
  const found =
    cellsSentence(session, answer) ??
    (answer.isEmpty ? emptySentence(session, answer) : countrySentence(session, answer));
  return session.words.sentence(found);
}

/** That the table of totals has not come. */
export function missingSentence(session: Session): string {
  return session.words.say('failure.page', { table: missing(session) ?? 'totals' });
}

/** What is said of a view without any number. */
export function emptySentence(session: Session, answer: TrendAnswer): string {
  const { view, words } = session;
  if (answer.places.length === 0 && view.place.length > 0)
    return words.say('trends.unknown', { code: listed(words, view.place, 'trends.list') });
  const filled = { who: whoOf(words, view), years: words.span(answer.span) };
  if (view.reporters === 'same') return words.say('trends.empty.same', filled);
  const all = allYears(session);
  if (all && (answer.span.to < all.from || answer.span.from > all.to))
    return words.say('trends.empty.off', {
      ...filled,
      from: words.year(all.from),
      to: words.year(all.to)
    });
  if (view.place.length === 0) return words.say('trends.empty', filled);
  return words.say('trends.empty.place', { ...filled, place: placesOf(words, answer.places) });
}

/** What is said of a country that published cells in these years but no total; `null` for any other view. */
export function cellsSentence({ dataset, view, words }: Session, answer: TrendAnswer): string | null {
  const [place] = answer.places;
  if (answer.scope !== 'country' || place === undefined) return null;
  const cells = cellsAlone(dataset, place, answer.span);
  // A published number of the chosen kind is an answer by itself.
  if (cells === null || (cells === 'some' && !isEveryone(view))) return null;
  const filled = {
    place: words.placeInText(place),
    years: words.span(answer.span),
    few: words.count(HIDDEN_CELL)
  };
  return words.say(cells === 'hidden' ? 'trends.cells.hidden' : 'trends.cells.some', filled);
}

/** How the numbers of one country changed, as far as they can be compared; the open year is left out. */
export function countrySentence(session: Session, answer: TrendAnswer): string {
  const { dataset, view, words } = session;
  const [place] = answer.places;
  const between = endsOf(answer.series[0]?.years ?? []);
  if (!between || !place) return emptySentence(session, answer);
  const { first, last } = between;
  const filled = {
    place: placesOf(words, answer.places),
    who: whoOf(words, view, last.victims),
    victims: said(words, last.victims),
    year: words.year(last.year),
    before: said(words, first.victims),
    first: words.year(first.year)
  };
  if (isCode(last)) return words.say('trends.country.code', filled);
  const wrong = contradictory(session, answer).find(({ year }) => year === last.year);
  if (wrong) {
    const told = { ...filled, parts: words.atLeast(wrong.parts) };
    // A single year is not set beside itself.
    return words.say(
      first === last ? 'trends.country.contradiction.one' : 'trends.country.contradiction',
      told
    );
  }
  if (first === last) {
    const isOnly = isEveryone(view) && yearsReported(dataset, place).length === 1;
    return words.say(isOnly ? 'trends.country.only' : 'trends.country.one', filled);
  }
  const likeness = comparability(session, answer, between);
  if (typeof likeness === 'number')
    return words.say('trends.country.untold', { ...filled, since: words.year(likeness) });
  if (likeness === 'contradicted') return words.say('trends.country.one', filled);
  const finding = words.say(likeness === 'alike' ? 'trends.country' : 'trends.country.unlike', filled);
  const began = newcomerSince(session, place, answer.span);
  // A country late by a year or two is no newcomer: the panel says it.
  const isLate = began !== null && (began - answer.span.from) * 2 >= answer.span.to - answer.span.from + 1;
  return isLate ? `${finding} ${newcomerText(session, place, began, words.say('trends.it'))}` : finding;
}

/** True where a number is its own year, as a few cells of the source are: a code in the wrong column and no count. */
function isCode({ year, victims }: ToldYear): boolean {
  return victims.least === year && victims.most === year;
}
