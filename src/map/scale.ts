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

/** Pixels of the widest line and of the largest ring where the scale adapts to its view. */
const WIDEST: Readonly<Record<MapKind, { readonly line: number; readonly ring: number }>> = {
  'country-screen': { line: 12, ring: 44 },
  'country-phone': { line: 8, ring: 26 },
  'country-stage': { line: 20, ring: 70 },
  'world-screen': { line: 10, ring: 36 },
  'world-phone': { line: 6, ring: 20 },
  'world-stage': { line: 16, ring: 56 }
};

/**
 * By how much an adaptive scale stretches the fixed one: the widest line or the largest ring of a view, in persons, comes
 * to the most that its kind of picture bears.
 */
export function stretchFor(kind: MapKind, line: number, ring: number): number {
  const { line: widest, ring: largest } = WIDEST[kind];
  const [byLine, byRing] = [
    widest / (PER_ROOT[kind] * Math.sqrt(line)),
    (2 * largest) / (PER_ROOT[kind] * Math.sqrt(ring))
  ];
  const least = Math.min(byLine, byRing);
  return Number.isFinite(least) ? least : 1;
}

/** Radius in pixels of the smallest ring: it clears the dot that it stands round. */
const LEAST_RING: Readonly<Record<MapKind, number>> = {
  'country-screen': 7,
  'country-phone': 7,
  'country-stage': 11,
  'world-screen': 3.4,
  'world-phone': 3.4,
  'world-stage': 4.6
};

/** Width of a route's line in pixels; hidden numbers, and anything small, are a hairline. */
export function lineWidth(kind: MapKind, victims: Count, stretch = 1): number {
  return Math.max(1, stretch * PER_ROOT[kind] * Math.sqrt(victims.least));
}

/** Radius in pixels of the ring for people detected in their own country: as wide as a line of that number would be. */
export function ringRadius(kind: MapKind, victims: Count, stretch = 1): number {
  return Math.max(LEAST_RING[kind], (stretch * PER_ROOT[kind] * Math.sqrt(victims.least)) / 2);
}

/** Whether a number is too small for a ring of its own size: it has the smallest, which is drawn thin and open. */
export function isLeastRing(kind: MapKind, victims: Count, stretch = 1): boolean {
  return ringRadius(kind, victims, stretch) === LEAST_RING[kind];
}

/** How many persons a line of a width in pixels stands for, with their fraction. */
export function personsOfWidth(kind: MapKind, width: number, stretch = 1): number {
  return (width / (stretch * PER_ROOT[kind])) ** 2;
}

/** How many persons a ring of the smallest size stands for at most, with their fraction. */
export function personsOfLeastRing(kind: MapKind, stretch = 1): number {
  return personsOfWidth(kind, 2 * LEAST_RING[kind], stretch);
}
