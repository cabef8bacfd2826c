import type { Count } from '../domain/count.ts';

/** What kind of picture: the width scale is fixed per kind, never per selection, so that two pictures can be compared. */
export type MapKind = 'country' | 'world' | 'phone' | 'stage';

/** Pixels of width per square root of a person. */
const PER_ROOT: Readonly<Record<MapKind, number>> = { country: 0.22, world: 0.16, phone: 0.17, stage: 0.4 };

/** Width of a route's line in pixels; hidden numbers, and anything small, are a hairline. */
export function lineWidth(kind: MapKind, victims: Count): number {
  return Math.max(1, PER_ROOT[kind] * Math.sqrt(victims.least));
}

/** Radius in pixels of the ring for people detected in their own country: as wide as a line of that number would be. */
export function ringRadius(kind: MapKind, victims: Count): number {
  return Math.max(3, (PER_ROOT[kind] * Math.sqrt(victims.least)) / 2);
}
