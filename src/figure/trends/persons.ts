import { foursByYear, PERSONS, sharesOf, type Person, type PersonsYear } from '../../query/persons.ts';
import { sum } from '../../query/count.ts';
import type { Words } from '../../i18n/words.ts';
import { victimsByYear } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import { amongAsked, isSum, questionOf, type Series, type TrendAnswer } from './answer.ts';
import { placesOf } from './naming.ts';

/** One of women, girls, men and boys with the lines of an answer. */
export type PersonLines = { readonly person: Person; readonly lines: readonly Series[] };

/** The four with the lines of an answer, of the form in view; `null` where the table of victims did not load. */
export function personLines(session: Session, answer: TrendAnswer): readonly PersonLines[] | null {
  const { dataset } = session;
  if (!dataset.victims) return null;
  return PERSONS.map(({ person, sex, age }) => ({
    person,
    lines: answer.series.map((line) => ({
      ...line,
      years: victimsByYear(dataset, { ...questionOf(session, line.place, line.without), sex, age })
    }))
  }));
}

/** A line of an answer, and the four of the years for which any of its countries gave all of them. */
export type LineFours = { readonly line: Series; readonly fours: readonly PersonsYear[] };

/** The four of every line of an answer, over the countries that gave all of them. */
export function foursOf(session: Session, answer: TrendAnswer): readonly LineFours[] {
  const { dataset, view } = session;
  return answer.series.map((line) => {
    const { place, without } = line;
    return {
      line,
      fours: foursByYear(dataset, view.form, amongAsked(session, answer, { place, without }), answer.span)
    };
  });
}

/** What the four make of the latest year for which they were given, and who gave them; each place in a text of its own. */
export function sharesTexts(
  { words }: Session,
  answer: TrendAnswer,
  told: readonly LineFours[]
): readonly string[] {
  return told.flatMap(({ line: { place, without, years }, fours }) => {
    const latest = fours.at(-1);
    const shares = latest ? sharesOf(latest) : [];
    if (!latest || shares.length === 0) return [];
    const text = (person: Person) => {
      const found = shares.find((each) => each.person === person);
      return found ? words.percent(found.share) : '';
    };
    const said = {
      year: words.year(latest.year),
      women: text('women'),
      girls: text('girls'),
      men: text('men'),
      boys: text('boys')
    };
    if (!isSum(answer)) return [sharesOfOne(words, latest, said, place ?? '', years)];
    const countries = { ...said, n: latest.countries };
    return without.length === 0
      ? [words.say('trends.persons.shares.sum', countries)]
      : [words.say('trends.persons.shares.without', { ...countries, place: placesOf(words, without) })];
  });
}

/**
 * The shares of one place, and how many of those it detected they are of where that is not nearly all; of a minor part they
 * are no shares of the detected, and only their number is said.
 */
function sharesOfOne(
  words: Words,
  { year, four }: PersonsYear,
  said: Readonly<Record<'year' | 'women' | 'girls' | 'men' | 'boys', string>>,
  place: string,
  years: Series['years']
): string {
  const all = years.find((told) => told.year === year)?.victims;
  const together = sum(four.map(({ victims }) => victims));
  const filled = { ...said, place: words.place(place) };
  if (!all || together.most >= all.least * NEARLY_ALL) return words.say('trends.persons.shares', filled);
  const part = { ...filled, four: words.count(together), all: words.count(all) };
  return together.most < all.least / 2
    ? words.say('trends.persons.shares.few', part)
    : words.say('trends.persons.shares.of', { ...part, shares: words.say('trends.persons.shares', filled) });
}

/** From this part on the four are said to be of all who were detected. */
const NEARLY_ALL = 0.95;
