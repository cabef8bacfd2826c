import type { PlaceId } from '../domain/place.ts';
import type { Span, Year } from '../domain/year.ts';
import { cellsOf, totalsOf } from './by-place.ts';
import { isOnlyHidden } from './count.ts';
import type { TrendTables } from './told.ts';

/** The years for which one country published a total, in order: of everything on record, whatever a view asks for. */
export function yearsReported({ totals }: Pick<TrendTables, 'totals'>, place: PlaceId): readonly Year[] {
  // A sum of citizenships stands where a total is missing: it is a number of that year, and no total that was published.
  const years = totalsOf(totals ?? [], place).flatMap(({ year, basis }) => (basis === 'total' ? [year] : []));
  return years.sort((a, b) => a - b);
}

/** True where one country has published numbers for a year before this one, by form, sex, age or citizenship. */
export function hasNumbersBefore({ totals, victims }: TrendTables, place: PlaceId, before: Year): boolean {
  return [...totalsOf(totals ?? [], place), ...cellsOf(victims ?? [], place)].some(
    ({ year }) => year < before
  );
}

/**
 * What one country published within a span where it gave no total for any of its years: only hidden cells, or some with
 * numbers. `null` where it gave a total, or nothing at all.
 */
export function cellsAlone(
  { totals, victims }: TrendTables,
  place: PlaceId,
  { from, to }: Span
): 'hidden' | 'some' | null {
  const isWithin = ({ year }: { readonly year: Year }) => year >= from && year <= to;
  const cells = cellsOf(victims ?? [], place).filter(isWithin);
  if (cells.length === 0 || totalsOf(totals ?? [], place).some(isWithin)) return null;
  return cells.every((cell) => isOnlyHidden(cell.victims)) ? 'hidden' : 'some';
}
