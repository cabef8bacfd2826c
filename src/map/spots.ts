import type { Frame } from './ground.ts';
import type { LabelWish } from './labels.ts';
import type { Point } from './patterson.ts';

export type Side = 'east' | 'west' | 'north' | 'south';

/** The fine line from a label to its point, pixels. */
export type Leader = readonly [edge: Point, end: Point];

/** A place where a label could stand. */
export type Spot = {
  readonly rect: Frame;
  readonly side: Side;
  /** pixels from beside its point */
  readonly off: number;
  readonly lines: readonly string[];
  readonly leader: Leader | null;
};

/** How far from its point a label may stand, in pixels; beyond the first it gets a leader. */
const OFFS = [0, 16, 34, 56, 90, 124];

/** The last of them. */
export const FURTHEST = Math.max(...OFFS);

/** Free pixels between a label and the rim of what it names. */
const GAP = 5;

/** Where a label with these lines could stand in a frame, the best first: beside its point, then further and further off. */
export function spotsOf(wish: LabelWish, lines: readonly string[], frame: Frame): Spot[] {
  return OFFS.filter((off) => off <= wish.off).flatMap((off) =>
    sides(wish).flatMap((side) =>
      slidesOf(wish, off).flatMap((slide): Spot[] => {
        const rect = pulledIn(rectOf(wish, lines, side, off, slide), side, frame);
        const leader = off === 0 ? null : leaderOf(rect, wish);
        // Slid along its side a label comes to stand further away than its step.
        if (leader && lengthOf(leader) > wish.off + reachOf(wish)) return [];
        return isInside(rect, frame) ? [{ rect, side, off, lines, leader }] : [];
      })
    )
  );
}

/** How far a label that stands off may be slid along its side, pixels; a strong one by less too, so that it finds more places. */
function slidesOf({ isStrong = false }: LabelWish, off: number): readonly number[] {
  if (off === 0) return [0];
  return isStrong ? [0, -off / 2, off / 2, -off, off] : [0, -off, off];
}

/** Pixels between a label beside its point and the end of its leader: at the rim of a ring, or in the middle of a dot. */
function reachOf({ clear }: LabelWish): number {
  return GAP + 3 + (clear > 8 ? 0 : clear);
}

/** Pixels from a label to what it names. */
export function lengthOf([[x1, y1], [x2, y2]]: Leader): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function sides({ at, from }: LabelWish): readonly Side[] {
  if (from === undefined) return ['east', 'west', 'south', 'north'];
  const away: Side = from[0] <= at[0] ? 'east' : 'west';
  const vertical: Side = from[1] <= at[1] ? 'south' : 'north';
  return [away, vertical, vertical === 'south' ? 'north' : 'south', away === 'east' ? 'west' : 'east'];
}

function rectOf(
  { at: [x, y], clear, size }: LabelWish,
  lines: readonly string[],
  side: Side,
  off: number,
  slide: number
): Frame {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * 1.22;
  switch (side) {
    case 'east':
      return box(x + clear + GAP + off, y - height / 2 + slide, width, height);
    case 'west':
      return box(x - clear - GAP - off - width, y - height / 2 + slide, width, height);
    case 'north':
      return box(x - width / 2 + slide, y - clear - GAP + 1 - off - height, width, height);
    case 'south':
      return box(x - width / 2 + slide, y + clear + GAP - 1 + off, width, height);
  }
}

/** A label over or under its point need not stand in the middle: at the rim of the map it is pulled in. */
function pulledIn(rect: Frame, side: Side, frame: Frame): Frame {
  if (side === 'east' || side === 'west') return rect;
  const half = (rect.right - rect.left) / 2;
  const by = Math.max(0, frame.left + 4 - rect.left) - Math.max(0, rect.right - frame.right + 4);
  return Math.abs(by) < half ? { ...rect, left: rect.left + by, right: rect.right + by } : rect;
}

/** A leader ends at its dot, or at the rim of its ring. */
function leaderOf(rect: Frame, { at, clear }: LabelWish): Leader {
  const edge: Point = [
    Math.max(rect.left, Math.min(rect.right, at[0])),
    Math.max(rect.top + 2, Math.min(rect.bottom - 2, at[1]))
  ];
  const short = clear > 8 ? clear / Math.max(clear, Math.hypot(edge[0] - at[0], edge[1] - at[1])) : 0;
  return [edge, [at[0] + (edge[0] - at[0]) * short, at[1] + (edge[1] - at[1]) * short]];
}

/** Width of a text in pixels, near enough to keep labels apart: 0.56 of the size for a letter of either script. */
function textWidth(text: string, size: number): number {
  return text.replaceAll(/[\u2060\u2066-\u2069]/g, '').length * size * 0.56;
}

function box(left: number, top: number, width: number, height: number): Frame {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(rect: Frame, frame: Frame): boolean {
  return (
    rect.left >= frame.left + 4 - 1e-6 &&
    rect.right <= frame.right - 4 + 1e-6 &&
    rect.top >= frame.top + 4 &&
    rect.bottom <= frame.bottom - 4
  );
}
