import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import type { Span } from '../domain/year.ts';

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
