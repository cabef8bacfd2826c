import type { PlaceId } from '../domain/place.ts';
import type { CountryTotal, VictimCell } from '../domain/victims.ts';
import { onceForEach } from './once.ts';

/** The totals of one place, in the order of their table. */
export const totalsOf = rowsOf<CountryTotal>();

/** The cells of one place, in the order of their table. */
export const cellsOf = rowsOf<VictimCell>();

/** Sorts a table by place when it is first asked, and once. */
function rowsOf<Row extends { readonly place: PlaceId }>() {
  const gathered = onceForEach((table: readonly Row[]) => {
    const places = new Map<PlaceId, Row[]>();
    for (const row of table) {
      const rows = places.get(row.place);
      if (rows) rows.push(row);
      else places.set(row.place, [row]);
    }
    return places;
  });
  return (table: readonly Row[], place: PlaceId): readonly Row[] => gathered(table).get(place) ?? [];
}
