import type { Count } from '../domain/count.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Span, Year } from '../domain/year.ts';
import { grantsByYear, grantsFor } from './grants.ts';

/** What stands beside the contributions to one country in time; neither explains the other. */
export type Beside = {
  /** persons detected as victims, by year, as the country told them; a year without a report has no entry */
  readonly detected: readonly { readonly year: Year; readonly victims: Count }[];
  /** fiscal years with a US grant for the country, the year that is left out of every sum not among them [D27] */
  readonly granted: readonly Year[];
};

/** The years of victims and of grants of one country within a span; `null` until the table of totals has come. */
export function besideVictims(
  { totals, grants }: Pick<Dataset, 'totals' | 'grants'>,
  place: PlaceId,
  years: Span | null
): Beside | null {
  if (totals === null) return null;
  const { abroad, home } = grantsFor(grants ?? [], { places: new Set([place]), years });
  return {
    detected: totals
      .filter(
        (row) => row.place === place && (years === null || (row.year >= years.from && row.year <= years.to))
      )
      .map(({ year, victims }) => ({ year, victims }))
      .sort((a, b) => a.year - b.year),
    granted: grantsByYear([...abroad, ...home]).map(({ year }) => year)
  };
}
