import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Year } from '../domain/year.ts';
import { sum } from './count.ts';
import { spanOnRecord } from './span.ts';
import { reportedIn, toldByYear, type Kind, type TrendTables } from './told.ts';
import { membership, type TrendQuestion } from './yearly.ts';

/** Persons more or fewer, lowest and highest possible: below zero where there are fewer, both sides of it where nobody can tell. */
export type Change = { readonly least: number; readonly most: number };

/** What some countries told together. */
export type Group = { readonly countries: readonly PlaceId[]; readonly victims: Count };

/**
 * The sums of two years by who told them. The earlier sum is that of the steady ones and of those that fell silent, the later
 * sum that of the steady ones and of those that joined: nothing is left over at either end.
 */
export type Decomposed = {
  readonly before: Group & { readonly year: Year };
  readonly after: Group & { readonly year: Year };
  /** countries that told a number for both years, and what they told for each */
  readonly steady: { readonly countries: readonly PlaceId[]; readonly before: Count; readonly after: Count };
  /** countries that told a number for the later year only */
  readonly joined: Group;
  /** countries that told a number for the earlier year only */
  readonly left: Group;
};

type Question = Kind & Pick<TrendQuestion, 'places' | 'without'>;

/** How the sum of a question changed between two years, by who told it; `null` where a table is missing or a year has no number. */
export function decomposed(
  tables: TrendTables,
  question: Question,
  years: readonly [before: Year, after: Year]
): Decomposed | null {
  const [first, last] = years;
  if (spanOnRecord(tables, { from: first, to: last }) === null) return null;
  const told = toldByYear(tables, question, membership(tables.places, question));
  const [then, now] = [told.get(first), told.get(last)];
  if (!then || !now) return null;
  const isReporter = reportedIn(told, tables.totals ?? []);
  const isThen = (place: PlaceId) => isReporter(place, first);
  const isNow = (place: PlaceId) => isReporter(place, last);
  // What nobody reported stays in the sums of both years [D45]; only reports make a country one that told.
  const group = (from: typeof then, isIn: (place: PlaceId) => boolean): Group => {
    const tellers = [...from.keys()].filter(isIn).sort();
    const reported = from === then ? isThen : isNow;
    return {
      countries: tellers.filter(reported),
      victims: sum(tellers.flatMap((place) => from.get(place)?.victims ?? []))
    };
  };
  const steady = group(then, (place) => now.has(place));
  return {
    before: { year: first, ...group(then, () => true) },
    after: { year: last, ...group(now, () => true) },
    steady: {
      countries: steady.countries,
      before: steady.victims,
      after: group(now, (place) => then.has(place)).victims
    },
    joined: group(now, (place) => !then.has(place)),
    left: group(then, (place) => !now.has(place))
  };
}

/** By how many persons one count is larger than another, as far as what is hidden lets anyone tell. */
export function change(before: Count, after: Count): Change {
  return { least: after.least - before.most, most: after.most - before.least };
}
