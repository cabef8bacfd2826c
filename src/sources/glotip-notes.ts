import { HIDDEN_MOST } from '../domain/count.ts';
import { UNKNOWN_ORIGIN } from '../domain/place.ts';
import type { Labelled, RouteCell } from './glotip-routes.ts';
import { exampleOf } from './glotip-sort.ts';
import type { GlotipRow } from './glotip-sheet.ts';
import type { TotalCell } from './glotip-totals.ts';
import type { Tallies } from './tallies.ts';

/** Notes rows of unknown origin, and routes that several labels were added into. */
export function noteLabels(
  detected: readonly Labelled[],
  routes: readonly RouteCell[],
  notes: Tallies
): void {
  for (const { row, named } of detected) {
    if (named === UNKNOWN_ORIGIN) notes.add('origin unknown: kept as ZZZ', exampleOf(row));
  }
  const added = detected.length - routes.length;
  if (added > 0)
    notes.add('another label for a citizenship of the same country and year: added', `${added} rows`, added);
}

/** Notes every total that is not the published one, country-years without any, and sums that exceed the published total. */
export function noteTotals(
  totals: readonly TotalCell[],
  victims: Iterable<GlotipRow>,
  routes: readonly RouteCell[],
  notes: Tallies
): void {
  const totalOf = new Map(totals.map((total) => [`${total.place} ${total.year}`, total]));
  for (const [key, total] of totalOf)
    if (total.basis !== 'total') notes.add(`country-year whose total is ${total.basis}`, key);
  const without = new Set(
    [...victims].map((row) => `${row.code} ${row.year}`).filter((key) => !totalOf.has(key))
  );
  for (const key of without)
    notes.add('country-year without a total: neither a total, nor sexes, nor citizenships', key);
  const sums = new Map<string, number>();
  for (const { to, year, victims: least } of routes)
    sums.set(`${to} ${year}`, (sums.get(`${to} ${year}`) ?? 0) + least);
  for (const [key, sum] of sums) {
    const total = totalOf.get(key);
    if (total?.basis === 'total' && sum > total.victims + HIDDEN_MOST * total.hidden) {
      notes.add('country-year whose citizenships exceed its published total: both kept as published', key);
    }
  }
}
