import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import type { Span, Year } from '../domain/year.ts';

/** Which end of a route reports it: the country of detection, or the country that victims were returned from. */
export type Reporter = 'origin' | 'destination';

/**
 * The countries that named the other end of any of their routes within a span of years; no span is every year.
 * A country whose rows only say that it is unknown named none.
 */
export function answeringIn(table: RouteTable, span: Span | null, reporter: Reporter): Set<PlaceId> {
  const [mine, other] =
    reporter === 'destination' ? [table.destination, table.origin] : [table.origin, table.destination];
  const answering = new Set<number>();
  const unknown = table.places.indexOf(UNKNOWN_ORIGIN);
  table.year.forEach((year, row) => {
    const isAsked = span === null || (year >= span.from && year <= span.to);
    if (isAsked && other[row] !== unknown) answering.add(mine[row] ?? 0);
  });
  return new Set([...answering].flatMap((index) => table.places[index] ?? []));
}

/** From the first to the last of some years; `null` of none. */
export function spanOfYears(years: readonly Year[]): Span | null {
  const [first] = years;
  if (first === undefined) return null;
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** The years within a span for which any of some countries of detection named a citizenship. */
export function yearsGiven(table: RouteTable, span: Span, places: readonly PlaceId[]): Year[] {
  const asked = new Set(places.map((id) => table.places.indexOf(id)));
  const unknown = table.places.indexOf(UNKNOWN_ORIGIN);
  return [...table.year].filter(
    (year, row) =>
      year >= span.from &&
      year <= span.to &&
      table.origin[row] !== unknown &&
      asked.has(table.destination[row] ?? -1)
  );
}
