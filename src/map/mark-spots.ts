import type { PlacedLine } from './corridors.ts';
import { pointAt } from './curve.ts';
import { MARK_RADIUS } from './marks.ts';
import type { Point } from './patterson.ts';

/** Where along its line a mark may stand, the best first: its middle, then nearer to where the line comes from. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.2];

/**
 * Lines with a place for their mark where it lies on no other, the first lines first; one that finds none shows its mark only
 * while it is pointed at. `size` is 1 on a screen, more on a stage.
 */
export function withMarkSpots(lines: readonly PlacedLine[], size: number): readonly PlacedLine[] {
  if (lines.every(({ mark }) => mark === undefined)) return lines;
  const apart = (2 * MARK_RADIUS + 1) * size;
  const taken: Point[] = [];
  const isFree = ([x, y]: Point) => taken.every((other) => Math.hypot(other[0] - x, other[1] - y) >= apart);
  return lines.map((line) => {
    if (line.mark === undefined) return line;
    const markAt = PARTS.map((part) => pointAt(line.curve, part)).find(isFree) ?? null;
    if (markAt) taken.push(markAt);
    return { ...line, markAt };
  });
}
