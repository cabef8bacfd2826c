import type { Place, PlaceId } from '../domain/place.ts';
import type { Span, Year } from '../domain/year.ts';

/** Where and when a question about the response looks: `places` null is everywhere, `years` null is always. */
export type Focus = { readonly places: ReadonlySet<PlaceId> | null; readonly years: Span | null };

/** The countries that a list of countries and UN regions (`034`) stands for; an empty list is everywhere, `null`. */
export function countriesOf(
  focus: readonly PlaceId[],
  places: ReadonlyMap<PlaceId, Place>
): ReadonlySet<PlaceId> | null {
  if (focus.length === 0) return null;
  const all = [...places.values()];
  return new Set(
    focus.flatMap((id) => {
      const inside = all.filter(({ region, subregion }) => region === id || subregion === id);
      return inside.length > 0 ? inside.map((place) => place.id) : [id];
    })
  );
}

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
