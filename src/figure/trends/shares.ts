import type { TrendLine } from '../../chart/trend/geometry.ts';
import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { PERSONS, sharesOf, type Person, type PersonsYear } from '../../query/persons.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import type { Session } from '../../state/session.svelte.ts';
import { isSum, type Series, type TrendAnswer } from './answer.ts';
import { seriesName } from './naming.ts';
import type { LineFours } from './persons.ts';

/** What women, girls, men and boys make of the four together, year by year: one picture for each line of the answer. */
export type SharePicture = {
  readonly id: string;
  readonly name: string;
  /** of each year, per cent of the four together; nothing where nobody gave all four, or all four may be no one */
  readonly lines: readonly (TrendLine & { readonly name: string })[];
  /** the four in persons, of the years for which they were given */
  readonly fours: readonly PersonsYear[];
  /** how many countries gave all four, for the years that have shares */
  readonly countries: readonly YearlyVictims[];
};

/** Tones that differ in hue, dash and point; ink is the tone of everyone together. */
const TONES: Readonly<Record<Person, number>> = { women: 0, girls: 2, men: 3, boys: 4 };

/** The pictures of a view, in the order of its lines; one that would only repeat the one before it is left out. */
export function sharePictures(
  session: Session,
  answer: TrendAnswer,
  told: readonly LineFours[]
): readonly SharePicture[] {
  return told.flatMap(({ line, fours }, i) => {
    const isNew = JSON.stringify(fours) !== JSON.stringify(told[i - 1]?.fours);
    return isNew && fours.some((four) => sharesOf(four).length > 0)
      ? [pictureOf(session, answer, line, fours)]
      : [];
  });
}

function pictureOf(
  { words }: Session,
  answer: TrendAnswer,
  line: Series,
  fours: readonly PersonsYear[]
): SharePicture {
  const years = line.years.map(({ year, flags }) => {
    const four = fours.find((each) => each.year === year);
    const shares = four ? sharesOf(four) : [];
    return { year, flags, shares, reporting: shares.length > 0 ? (four?.countries ?? 0) : 0 };
  });
  return {
    id: line.id,
    name: seriesName(words, line, answer),
    fours,
    lines: PERSONS.map(({ person }) => ({
      id: person,
      tone: TONES[person],
      name: words.say(`trends.persons.${person}`),
      years: years.map(({ year, flags, shares, reporting }) => ({
        year,
        flags,
        reporting,
        victims: inPercent(shares.find((each) => each.person === person)?.share)
      }))
    })),
    countries: years.map(({ year, flags, reporting }) => ({ year, flags, reporting, victims: null }))
  };
}

/** A chart draws numbers: a share as per cent, both ends. */
function inPercent(share: Count | undefined): Count | null {
  return share ? { least: share.least * 100, most: share.most * 100 } : null;
}

/** A share as its chart has it, in words: `17–18 %`. */
function percentOf(words: Words, { least, most }: Count): string {
  return words.percent({ least: least / 100, most: most / 100 });
}

/** What stands at one year of a picture, a row each: the year, the four, how many countries gave them. */
export function sharesAt(
  words: Words,
  answer: TrendAnswer,
  { lines, fours, countries }: SharePicture,
  year: Year
): readonly string[] {
  const given = countries.find((each) => each.year === year)?.reporting ?? 0;
  if (given === 0) return [words.year(year), words.say('trends.persons.gap')];
  const four = fours.find((each) => each.year === year)?.four;
  return [
    words.year(year),
    ...lines.flatMap(({ id, name, years }) => {
      const share = years.find((each) => each.year === year)?.victims;
      const persons = four?.find(({ person }) => person === id)?.victims;
      if (!share || !persons) return [];
      const said = { name, share: percentOf(words, share), victims: words.count(persons) };
      return [words.say('trends.persons.read', said)];
    }),
    ...(isSum(answer) ? [words.say('trends.countries', { n: given })] : [])
  ];
}

/** What must be known to read the pictures: that other countries give the four each year, and what line and band are. */
export function sharesNotes(
  { words }: Session,
  answer: TrendAnswer,
  pictures: readonly SharePicture[]
): readonly string[] {
  const given = (pictures[0]?.countries ?? []).filter(({ reporting }) => reporting > 0);
  const [first, last] = [given[0], given.at(-1)];
  const shares = pictures.flatMap(({ lines }) => lines.flatMap(({ years }) => years));
  return [
    ...(isSum(answer) && first && last && first !== last
      ? [
          words.say('trends.persons.changing', {
            n: first.reporting,
            first: words.year(first.year),
            m: last.reporting,
            last: words.year(last.year)
          })
        ]
      : []),
    ...(shares.some(({ victims }) => victims && victims.most - victims.least >= 1)
      ? [words.say('trends.persons.band')]
      : []),
    ...(shares.some(({ victims }) => victims === null) ? [words.say('trends.persons.gap')] : [])
  ];
}
