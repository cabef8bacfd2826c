import type { PlaceId } from '../domain/place.ts';
import type { CountryTotal, VictimCell } from '../domain/victims.ts';
import { onceForEach } from './once.ts';

/** The totals of each place, in the order of their table. */
export const totalsByPlace = onceForEach((totals: readonly CountryTotal[]) => byPlace(totals));

/** The cells of each place, in the order of their table. */
export const cellsByPlace = onceForEach((cells: readonly VictimCell[]) => byPlace(cells));

/** The totals of one place, in the order of their table. */
export function totalsOf(totals: readonly CountryTotal[], place: PlaceId): readonly CountryTotal[] {
  return totalsByPlace(totals).get(place) ?? [];
}

/** The cells of one place, in the order of their table. */
export function cellsOf(cells: readonly VictimCell[], place: PlaceId): readonly VictimCell[] {
  return cellsByPlace(cells).get(place) ?? [];
}

function byPlace<Row extends { readonly place: PlaceId }>(
  table: readonly Row[]
): ReadonlyMap<PlaceId, readonly Row[]> {
  const places = new Map<PlaceId, Row[]>();
  for (const row of table) {
    const rows = places.get(row.place);
    if (rows) rows.push(row);
    else places.set(row.place, [row]);
  }
  return places;
}
