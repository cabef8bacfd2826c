import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Year } from '../domain/year.ts';
import { add, sum } from './count.ts';
import { spanOnRecord } from './span.ts';
import { reportedIn, toldByYear, type Kind, type Told, type TrendTables } from './told.ts';
import { membership, type TrendQuestion } from './yearly.ts';

/** Persons more or fewer, lowest and highest possible: below zero where there are fewer, both sides of it where nobody can tell. */
export type Change = { readonly least: number; readonly most: number };

/** What some countries told together. */
export type Group = { readonly countries: readonly PlaceId[]; readonly victims: Count };

/**
 * The sums of two years by who told them. The earlier sum is that of the steady ones, of those that fell silent and of the
 * cells nobody reported, the later sum that of the steady ones, of those that joined and of such cells: nothing is left over
 * at either end, and every sum is that of the countries named beside it.
 */
export type Decomposed = {
  readonly before: Group & { readonly year: Year };
  readonly after: Group & { readonly year: Year };
  /** countries that reported for both years, and what they told for each */
  readonly steady: Pair;
  /** those among them of which one number is as published and the other a sum of finer ones: how they count changed too [D7] */
  readonly otherwise: Pair;
  /** countries that reported for the later year only */
  readonly joined: Group;
  /** countries that reported for the earlier year only */
  readonly left: Group;
  /** hidden cells of countries that told nothing else for one of the years, or for both: they are in its sum, and no report [D45] */
  readonly unreported: Pair;
};

/** What some countries told for each of the two years. */
type Pair = { readonly countries: readonly PlaceId[]; readonly before: Count; readonly after: Count };

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
  const before = among(then, isThen);
  const after = among(now, isNow);
  const isOtherwise = (place: PlaceId) =>
    isThen(place) && isNow(place) && then.get(place)?.summed !== now.get(place)?.summed;
  const silent = {
    before: among(then, (place) => !isThen(place)),
    after: among(now, (place) => !isNow(place))
  };
  return {
    before: { year: first, countries: before.countries, victims: add(before.victims, silent.before.victims) },
    after: { year: last, countries: after.countries, victims: add(after.victims, silent.after.victims) },
    steady: pair(
      among(then, (place) => isThen(place) && isNow(place)),
      among(now, (place) => isThen(place) && isNow(place))
    ),
    otherwise: pair(among(then, isOtherwise), among(now, isOtherwise)),
    joined: among(now, (place) => isNow(place) && !isThen(place)),
    left: among(then, (place) => isThen(place) && !isNow(place)),
    unreported: pair(silent.before, silent.after)
  };
}

/** Some countries of a year, and what they told together. */
function among(year: ReadonlyMap<PlaceId, Told>, isIn: (place: PlaceId) => boolean): Group {
  const tellers = [...year].filter(([place]) => isIn(place));
  return {
    countries: tellers.map(([place]) => place).sort(),
    victims: sum(tellers.map(([, { victims }]) => victims))
  };
}

/** What the countries of two groups told for each of two years. */
function pair(before: Group, after: Group): Pair {
  return {
    countries: [...new Set([...before.countries, ...after.countries])].sort(),
    before: before.victims,
    after: after.victims
  };
}

/** By how many persons one count is larger than another, as far as what is hidden lets anyone tell. */
export function change(before: Count, after: Count): Change {
  return { least: after.least - before.most, most: after.most - before.least };
}
