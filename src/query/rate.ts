import type { Count } from '../domain/count.ts';
import type { Inhabitants, PlaceId } from '../domain/place.ts';
import type { Year } from '../domain/year.ts';
import { tellingApiece } from './apiece.ts';
import { sum } from './count.ts';
import { onceForEach } from './once.ts';
import { PER } from './per.ts';
import type { TrendTables } from './told.ts';
import { tellingYears, type TellingYear, type TrendQuestion, type YearlyVictims } from './yearly.ts';

/** Victims that are fewer than this even at most bear no rate: one of them would be a tenth of it [D43]. */
export const TOO_FEW = 10;

/** Where fewer victims than this were published a rate moves visibly with each of them [D43]. */
export const FEW = 50;

/** Victims among 100,000 inhabitants, lowest and highest possible. */
export type Rate = { readonly least: number; readonly most: number };

/** A year of a line set against the inhabitants of the countries that told it [D42]. */
export type YearlyRate = Pick<YearlyVictims, 'year' | 'reporting' | 'flags'> & {
  /** persons, of countries whose inhabitants are known; `null` where none of those told */
  readonly victims: Count | null;
  /** persons who lived in these countries, and in no other */
  readonly inhabitants: number;
  /** `null` where nobody told, where inhabitants are unknown, and where victims are too few */
  readonly rate: Rate | null;
  readonly size: 'none' | 'too-few' | 'few' | 'enough';
  /** countries that told but whose inhabitants are unknown: neither they nor their victims are in the rate */
  readonly unpeopled: readonly PlaceId[];
};

/** Detected victims among 100,000 inhabitants a year, every year of a line's span in order; nothing where a table is missing. */
export function ratesByYear(
  tables: TrendTables,
  population: readonly Inhabitants[],
  question: TrendQuestion
): readonly YearlyRate[] {
  const persons = personsIn(population);
  return tellingYears(tables, question).map((year) => yearlyRate(year, persons));
}

/** The same for every country or subregion of a sum. */
export function ratesApiece(
  tables: TrendTables,
  population: readonly Inhabitants[],
  question: TrendQuestion,
  partOf: (place: PlaceId) => PlaceId
): ReadonlyMap<PlaceId, readonly YearlyRate[]> {
  const persons = personsIn(population);
  return new Map(
    tellingApiece(tables, question, partOf).map(({ place, years }) => [
      place,
      years.map((year) => yearlyRate(year, persons))
    ])
  );
}

function yearlyRate(
  { year, told: all, reporters, flags }: TellingYear,
  persons: (place: PlaceId, year: Year) => number | undefined
): YearlyRate {
  const told = all.filter(([place]) => reporters.has(place));
  const counted = told.flatMap(([place, { victims }]) => {
    const living = persons(place, year);
    return living === undefined ? [] : [{ victims, living }];
  });
  const victims = counted.length === 0 ? null : sum(counted.map((each) => each.victims));
  const inhabitants = counted.reduce((all, { living }) => all + living, 0);
  const size = sizeOf(victims);
  const isGiven = victims !== null && size !== 'too-few';
  return {
    year,
    reporting: reporters.size,
    flags,
    victims,
    inhabitants,
    rate: isGiven ? rateOf(victims, inhabitants) : null,
    size,
    unpeopled: told.flatMap(([place]) => (persons(place, year) === undefined ? [place] : []))
  };
}

/** Victims among 100,000 of so many inhabitants: both ends are divided, so what is hidden stays visible. */
export function rateOf({ least, most }: Count, inhabitants: number): Rate {
  return { least: (least * PER) / inhabitants, most: (most * PER) / inhabitants };
}

function sizeOf(victims: Count | null): YearlyRate['size'] {
  if (victims === null) return 'none';
  if (victims.most < TOO_FEW) return 'too-few';
  return victims.least < FEW ? 'few' : 'enough';
}

/** Who lived where; a place that has no one is not known. */
const personsIn = onceForEach((population: readonly Inhabitants[]) => {
  const years = new Map<Year, Map<PlaceId, number>>();
  for (const { place, year, persons } of population) {
    if (persons <= 0) continue;
    const inYear = years.get(year) ?? new Map<PlaceId, number>();
    years.set(year, inYear.set(place, persons));
  }
  return (place: PlaceId, year: Year): number | undefined => years.get(year)?.get(place);
});
