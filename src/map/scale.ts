import type { Count } from '../domain/count.ts';

/** What kind of picture: the width scale is fixed per kind, never per selection, so that two pictures can be compared. */
export type MapKind = `${'country' | 'world'}-${'screen' | 'phone' | 'stage'}`;

/** True where the whole world is drawn and places, not single lines, are what can be read. */
export function isWorld(kind: MapKind): boolean {
  return kind.startsWith('world');
}

/** Pixels of width per square root of a person. */
const PER_ROOT: Readonly<Record<MapKind, number>> = {
  'country-screen': 0.22,
  'country-phone': 0.17,
  'country-stage': 0.4,
  'world-screen': 0.12,
  'world-phone': 0.075,
  'world-stage': 0.19
};

/** Width of a route's line in pixels; hidden numbers, and anything small, are a hairline. */
export function lineWidth(kind: MapKind, victims: Count): number {
  return Math.max(1, PER_ROOT[kind] * Math.sqrt(victims.least));
}

/** Radius in pixels of the ring for people detected in their own country: as wide as a line of that number would be. */
export function ringRadius(kind: MapKind, victims: Count): number {
  return Math.max(3, (PER_ROOT[kind] * Math.sqrt(victims.least)) / 2);
}
