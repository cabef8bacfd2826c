import type { PlaceId } from '../domain/place.ts';
import type { CountryTotal } from '../domain/victims.ts';
import type { Span, Year } from '../domain/year.ts';
import { onceForEach } from './once.ts';
import type { YearlyVictims } from './yearly.ts';

/**
 * A world line begins with the first year for which a third as many countries reported as for the fullest year:
 * before that the sum tells who reported, not how many victims there were.
 */
const ENOUGH_REPORTERS = 1 / 3;

/** How many years before the latest one are looked at to tell whether its reports are in. */
const YEARS_BACK = 3;

/** How many countries have a total, year by year, in order of years. */
export function reportersByYear(
  totals: readonly CountryTotal[],
  isIn: (place: PlaceId) => boolean
): ReadonlyMap<Year, number> {
  const reporters = new Map<Year, number>();
  for (const { place, year } of totals) if (isIn(place)) reporters.set(year, (reporters.get(year) ?? 0) + 1);
  return new Map([...reporters].sort(([a], [b]) => a - b));
}

/** The years a trend spans by itself, or `null` where there are no totals at all. */
export const reportedSpan = onceForEach((totals: readonly CountryTotal[]): Span | null => {
  const reporters = reportersByYear(totals, () => true);
  const most = Math.max(...reporters.values());
  const years = [...reporters.keys()];
  const from = years.find((year) => (reporters.get(year) ?? 0) >= most * ENOUGH_REPORTERS);
  const to = years.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
});

/** The latest year while its reports are still coming in: how many are in, and the fullest of the years before. */
export type OpenYear = {
  readonly year: Year;
  readonly reporting: number;
  readonly fullest: { readonly year: Year; readonly reporting: number };
};

/** The latest year, where fewer countries have reported for it than for any of the three before it at most [D18]. */
export function openYear(reporters: ReadonlyMap<Year, number>, latest: Year): OpenYear | null {
  const reporting = reporters.get(latest) ?? 0;
  const before = Array.from({ length: YEARS_BACK }, (_, back) => latest - 1 - back).map((year) => ({
    year,
    reporting: reporters.get(year) ?? 0
  }));
  const fullest = before.reduce((a, b) => (b.reporting > a.reporting ? b : a));
  return reporting < fullest.reporting ? { year: latest, reporting, fullest } : null;
}

/** The year whose reports are in for which the number of reporting countries changed most, and by how many; fewer is below zero. */
export function largestStep(
  years: readonly YearlyVictims[]
): { readonly year: Year; readonly by: number } | null {
  let largest: { year: Year; by: number } | null = null;
  for (const [at, { year, reporting, flags }] of years.entries()) {
    const before = years[at - 1];
    const by = before && before.reporting > 0 && !flags.includes('open') ? reporting - before.reporting : 0;
    if (Math.abs(by) > Math.abs(largest?.by ?? 0)) largest = { year, by };
  }
  return largest;
}

/**
 * The year for which the number of reporting countries grew most over the year before, and by how many; the first year
 * that anybody told is no step.
 */
export function largestJump(
  years: readonly YearlyVictims[]
): { readonly year: Year; readonly more: number } | null {
  let largest: { year: Year; more: number } | null = null;
  for (const [at, { year, reporting }] of years.entries()) {
    const before = years[at - 1];
    const more = before && before.reporting > 0 ? reporting - before.reporting : 0;
    if (more > (largest?.more ?? 0)) largest = { year, more };
  }
  return largest;
}
