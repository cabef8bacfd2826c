import type { PlaceId } from '../../../src/domain/place.ts';
import type { RouteTable } from '../../../src/domain/route.ts';
import type { SourceId } from '../../../src/domain/source.ts';

/** Three made-up countries, and the other end that nobody named. */
export const [A, B, C, ZZZ] = ['AAA', 'BBB', 'CCC', 'ZZZ'] as PlaceId[] as [
  PlaceId,
  PlaceId,
  PlaceId,
  PlaceId
];

/** One row of a table of routes: persons published, and cells `<5`. */
export type RowOf = readonly [
  origin: PlaceId,
  destination: PlaceId,
  year: number,
  least: number,
  hidden: number
];

/** A table of routes with these rows. */
export function table(rows: readonly RowOf[]): RouteTable {
  const places = [A, B, C, ZZZ];
  return {
    places,
    origin: Uint16Array.from(rows, ([origin]) => places.indexOf(origin)),
    destination: Uint16Array.from(rows, ([, destination]) => places.indexOf(destination)),
    year: Uint16Array.from(rows, ([, , year]) => year),
    least: Uint32Array.from(rows, ([, , , least]) => least),
    hidden: Uint16Array.from(rows, ([, , , , hidden]) => hidden),
    source: 'made-for-tests' as SourceId
  };
}
