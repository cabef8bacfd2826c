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
  /** what women and men add up to where a country's own number is smaller than that: the number stands as published */
  readonly contradicted: readonly Contradicted[];
};

/** A number that is smaller than its own parts. */
type Contradicted = { readonly total: Count; readonly parts: Count };

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
    const before = inYear.get(cell.place) ?? { whole: null, parts: NO_ONE, pair: NO_ONE };
    // What stands under another sex may repeat who is a woman or a man.
    const isOfPair = cell.sex === 'female' || cell.sex === 'male';
    inYear.set(
      cell.place,
      cell.sex === 'all'
        ? { ...before, whole: cell.persons }
        : {
            ...before,
            parts: add(before.parts, cell.persons),
            pair: isOfPair ? add(before.pair, cell.persons) : before.pair
          }
    );
    told.set(cell.year, inYear);
  }
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).map((year) => {
    const countries = [...(told.get(year)?.values() ?? [])];
    const persons = countries.map(({ whole, parts }) => whole ?? parts);
    return {
      year,
      persons: countries.length === 0 ? null : sum(persons),
      countries: countries.length,
      contradicted: countries.flatMap(({ whole, pair }) =>
        whole !== null && pair.least > whole.most ? [{ total: whole, parts: pair }] : []
      )
    };
  });
}

/**
 * What one country published of a year: the number itself, its parts by sex, which count only where it is missing, and women
 * and men among them.
 */
type Told = { readonly whole: Count | null; readonly parts: Count; readonly pair: Count };
