import type { Count } from '../domain/count.ts';
import type { JusticeCell, Stage } from '../domain/justice.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Span, Year } from '../domain/year.ts';
import { add, NO_ONE, sum } from './count.ts';

/** Persons at one stage of justice in one year; `null` where no country reported any, which is not zero [D2]. */
export type YearlyPersons = {
  readonly year: Year;
  readonly persons: Count | null;
  /** countries that reported a number for the stage */
  readonly countries: number;
};

/** Persons at a stage of justice in every year of a span, of the countries that are in the question. */
export function personsByYear(
  cells: readonly JusticeCell[],
  stage: Stage,
  isIn: (place: PlaceId) => boolean,
  { from, to }: Span
): readonly YearlyPersons[] {
  const told = new Map<Year, Map<PlaceId, Told>>();
  for (const cell of cells) {
    if (cell.stage !== stage || cell.year < from || cell.year > to || !isIn(cell.place)) continue;
    const inYear = told.get(cell.year) ?? new Map<PlaceId, Told>();
    const before = inYear.get(cell.place) ?? { whole: null, parts: NO_ONE };
    inYear.set(
      cell.place,
      cell.sex === 'all'
        ? { ...before, whole: cell.persons }
        : { ...before, parts: add(before.parts, cell.persons) }
    );
    told.set(cell.year, inYear);
  }
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).map((year) => {
    const countries = [...(told.get(year)?.values() ?? [])];
    const persons = countries.map(({ whole, parts }) => whole ?? parts);
    return { year, persons: countries.length === 0 ? null : sum(persons), countries: countries.length };
  });
}

/** What one country published of a year: the number itself, and its parts by sex, which count only where it is missing. */
type Told = { readonly whole: Count | null; readonly parts: Count };
