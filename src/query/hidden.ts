import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Span } from '../domain/year.ts';
import { isExact } from './count.ts';

/** How many of a country's published numbers by form, sex and age within a span are hidden (`<5`), and how many there are. */
export function hiddenOf(
  { victims }: Pick<Dataset, 'victims'>,
  place: PlaceId,
  { from, to }: Span
): { readonly hidden: number; readonly of: number } {
  const cells = (victims ?? []).filter(
    (cell) => cell.place === place && cell.year >= from && cell.year <= to
  );
  return { hidden: cells.filter((cell) => !isExact(cell.victims)).length, of: cells.length };
}
