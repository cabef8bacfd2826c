import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import { corridors, victimsIn } from './corridors.ts';
import { share, sum } from './count.ts';
import { endsOf } from './ends.ts';

/** The two countries that detected most of all cross-border victims, and their share as fractions 0 to 1. */
export type Capacity = { readonly places: readonly [PlaceId, PlaceId]; readonly share: Count };

const known = new WeakMap<RouteTable, Capacity | null>();

/** Who detects most, over all places and years of a table; `null` where that cannot be told. Worked out once for each table. */
export function capacityOf(table: RouteTable): Capacity | null {
  let capacity = known.get(table);
  if (capacity === undefined) known.set(table, (capacity = capacityIn(table)));
  return capacity;
}

function capacityIn(table: RouteTable): Capacity | null {
  const { crossBorder } = corridors(table, { places: null, direction: 'all', years: null });
  const [first, second] = endsOf(crossBorder, 'destination');
  if (!first || !second) return null;
  const part = share(sum([first.victims, second.victims]), victimsIn(crossBorder));
  return part && { places: [first.place, second.place], share: part };
}
