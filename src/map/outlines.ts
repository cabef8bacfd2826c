import type { LngLat } from '../domain/place.ts';

export { readOutlines } from './outlines-read.ts';
export { placeOutlines } from './outlines-place.ts';
export type { PixelBox, PlacedOutlines } from './outlines-place.ts';

/** A piece of boundary between two junctions, stored once and walked by every area beside it. */
export type Arc = readonly LngLat[];

/** One closed ring as arcs in walking order; `~n` is arc n walked backwards. */
export type RingArcs = readonly number[];

/**
 * A country (ISO 3166-1 alpha-3; XKX for Kosovo) or an area of its own without a country value (`xJK`).
 * Rings repeat their first point at the end; a point is inside where an odd number of rings holds it.
 */
export type Area = {
  readonly id: string;
  readonly rings: readonly (readonly LngLat[])[];
  readonly arcs: readonly RingArcs[];
  /** West, south, east, north in degrees. */
  readonly box: readonly [west: number, south: number, east: number, north: number];
};

/** A boundary that is not drawn as a settled one: dotted (the Line of Control) or dashed. */
export type OutlineLine = {
  readonly id: string;
  readonly style: 'dotted' | 'dashed';
  readonly points: readonly LngLat[];
};

/** The land of the world; later areas lie on top of earlier ones, in drawings and in `areaAt` alike. */
export type Outlines = {
  readonly arcs: readonly Arc[];
  readonly areas: readonly Area[];
  /** Which arcs are settled boundaries between two countries. */
  readonly borders: readonly number[];
  readonly lines: readonly OutlineLine[];
};

/** The id of the topmost area that holds this point (degrees), or null at sea. */
export function areaAt(outlines: Outlines, [lng, lat]: LngLat): string | null {
  for (let index = outlines.areas.length - 1; index >= 0; index--) {
    const area = outlines.areas[index];
    if (area === undefined) continue;
    const [west, south, east, north] = area.box;
    if (lng < west || lng > east || lat < south || lat > north) continue;
    if (isInside(area.rings, [lng, lat])) return area.id;
  }
  return null;
}

/** Whether an odd number of these closed rings holds the point, all in degrees. */
export function isInside(rings: readonly (readonly LngLat[])[], [lng, lat]: LngLat): boolean {
  let odd = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from !== undefined && from[1] > lat !== to[1] > lat) {
        const crossing = from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
        if (lng < crossing) odd = !odd;
      }
      from = to;
    }
  }
  return odd;
}
