import type { PlacedLine, PlacedDot } from './corridors.ts';
import { pointAt } from './curve.ts';
import type { Frame } from './ground.ts';
import type { Point } from './patterson.ts';

/** How near a pointer must be to a line, in pixels, to mean it. */
const REACH = 7;
const STEPS = 24;

/** What a pointer finds of a line. */
type Bow = Pick<PlacedLine, 'curve' | 'width'>;

/** The line whose ink lies nearest to a point, or `null` where none is in reach. By brute force: five thousand take under a millisecond or two. */
export function nearestLine<Line extends Bow>(lines: readonly Line[], point: Point): Line | null {
  let nearest: Line | null = null;
  let least = Infinity;
  for (const placed of lines) {
    const away = distanceTo(placed, point, REACH + placed.width / 2) - placed.width / 2;
    if (away <= REACH && away < least) {
      least = away;
      nearest = placed;
    }
  }
  return nearest;
}

/** How near a pointer must be to the middle of a dot, in pixels, to mean the place and not the line that ends there. */
const DOT_REACH = 6;

/** The dot under a point, or `null` where none is in reach; the nearest of several. */
export function nearestDot(dots: readonly PlacedDot[], [x, y]: Point): PlacedDot | null {
  let nearest: PlacedDot | null = null;
  let least = DOT_REACH;
  for (const dot of dots) {
    const away = Math.hypot(dot.at[0] - x, dot.at[1] - y);
    if (away <= least) {
      least = away;
      nearest = dot;
    }
  }
  return nearest;
}

/** The label whose words a point lies on; none where it lies on none. */
export function labelUnder<Label extends { readonly rect: Frame }>(
  labels: readonly Label[],
  [x, y]: Point
): Label | undefined {
  return labels.find(({ rect }) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}

function distanceTo({ curve }: Bow, [x, y]: Point, reach: number): number {
  const [from, control, to] = curve;
  if (x < Math.min(from[0], control[0], to[0]) - reach || x > Math.max(from[0], control[0], to[0]) + reach)
    return Infinity;
  if (y < Math.min(from[1], control[1], to[1]) - reach || y > Math.max(from[1], control[1], to[1]) + reach)
    return Infinity;
  let least = Infinity;
  let before = from;
  for (let step = 1; step <= STEPS; step++) {
    const next = pointAt(curve, step / STEPS);
    least = Math.min(least, toSegment([x, y], before, next));
    before = next;
  }
  return least;
}

/** Pixels from a point to the nearest point of a straight line between two others. */
export function toSegment([x, y]: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const along = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}
