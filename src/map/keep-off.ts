import type { Frame } from './ground.ts';
import { toSegment } from './nearest.ts';
import type { Point } from './patterson.ts';
import type { Leader, Spot } from './spots.ts';

/** What a label and its leader must keep off, always; lines only where they can. */
export type Obstacles = {
  /** dots that no label may cover */
  readonly dots: readonly Point[];
  /** dots that no leader of another place may run through, and how near it may come, pixels */
  readonly passed: readonly Point[];
  readonly passing: number;
  /** rings whose stroke no label may cover */
  readonly rings: readonly { readonly at: Point; readonly radius: number }[];
  /** what buttons lie on, which no label may come under */
  readonly boxes: readonly Frame[];
  /** points along lines, which labels avoid as far as their wish says */
  readonly lines: readonly Point[];
};

/** Half a dot and a ring's half stroke, pixels. */
const DOT = 4;
const STROKE = 3;

/** Whether a label at a spot keeps off all dots and rings, and its leader off the dots of others. */
export function keepsOff(
  { rect, leader }: Spot,
  at: Point,
  { dots, passed, passing, rings, boxes }: Obstacles
): boolean {
  if (dots.some(([x, y]) => overlap(rect, { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT })))
    return false;
  if (rings.some((ring) => cuts(rect, ring)) || boxes.some((box) => overlap(rect, box))) return false;
  // Beside the dot of another it would be read as that one's name.
  return (
    leader === null || !passed.some((dot) => runsThrough(leader, dot, at, passing) || isBeside(rect, dot, at))
  );
}

/** So near beside a dot, pixels, stands its own name. */
const BESIDE = 6;

/** Whether a label stands beside the dot of another, neither over it nor clear of it. */
function isBeside({ left, top, right, bottom }: Frame, [x, y]: Point, [ownX, ownY]: Point): boolean {
  if (y < top - 1 || y > bottom + 1 || Math.hypot(x - ownX, y - ownY) < 0.5) return false;
  return (x > left - BESIDE && x <= left) || (x < right + BESIDE && x >= right);
}

/** Whether two labels, with their leaders, leave each other alone. */
export function areApart(a: Pick<Spot, 'rect' | 'leader'>, b: Pick<Spot, 'rect' | 'leader'>): boolean {
  if (overlap(a.rect, b.rect)) return false;
  if (a.leader && crosses(a.leader, b.rect)) return false;
  if (b.leader && crosses(b.leader, a.rect)) return false;
  return !(a.leader && b.leader && doCross(a.leader, b.leader));
}

/** Whether two rectangles touch, or nearly. */
function overlap(a: Frame, b: Frame): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
}

/** Whether a rectangle lies on the stroke of a ring; well inside and well outside it does not. */
function cuts(rect: Frame, { at: [x, y], radius }: Obstacles['rings'][number]): boolean {
  const near = Math.hypot(
    Math.max(rect.left - x, 0, x - rect.right),
    Math.max(rect.top - y, 0, y - rect.bottom)
  );
  const far = Math.hypot(Math.max(x - rect.left, rect.right - x), Math.max(y - rect.top, rect.bottom - y));
  return near < radius + STROKE && far > radius - STROKE;
}

/** Whether a leader comes too near to a dot on its way to its own; a neighbour behind its own is not on the way. */
function runsThrough([a, b]: Leader, dot: Point, own: Point, passing: number): boolean {
  // Most dots are nowhere near: asked of hundreds of dots for each of a hundred spots.
  const [x, y] = dot;
  if (x < Math.min(a[0], b[0]) - passing || x > Math.max(a[0], b[0]) + passing) return false;
  if (y < Math.min(a[1], b[1]) - passing || y > Math.max(a[1], b[1]) + passing) return false;
  const away = Math.hypot(x - own[0], y - own[1]);
  if (away < 0.5) return false;
  return toSegment(dot, a, b) < Math.min(passing, 0.85 * away);
}

/** Whether a line touches a rectangle: Liang and Barsky's clipping leaves a part of it. */
function crosses([[x1, y1], [x2, y2]]: Leader, { left, top, right, bottom }: Frame): boolean {
  let [start, end] = [0, 1];
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1]
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end;
}

function doCross([a, b]: Leader, [c, d]: Leader): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
