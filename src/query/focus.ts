import type { PlaceId } from '../domain/place.ts';
import type { Span, Year } from '../domain/year.ts';

/** Where and when a question about the response looks: `places` null is everywhere, `years` null is always. */
export type Focus = { readonly places: ReadonlySet<PlaceId> | null; readonly years: Span | null };

/** The first year of an ISO date as exact as it is written; `null` where there is none. */
export function yearOf(date: string): Year | null {
  return date === '' ? null : Number(date.slice(0, 4));
}

/**
 * True where something dated `start` to `end` was going on within the span. An end that is not known counts as
 * the start, because nothing is known to have followed; without any date nothing is known to fall within.
 */
export function isWithin(start: string, end: string, span: Span | null): boolean {
  if (span === null) return true;
  const first = yearOf(start) ?? yearOf(end);
  const last = yearOf(end) ?? first;
  return first !== null && last !== null && first <= span.to && last >= span.from;
}
