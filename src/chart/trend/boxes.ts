import type { PlacedLine } from './geometry.ts';
import { lengthOf, ROW } from './labels.ts';

/** The room that something takes on a chart, px. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Words in rows: where the first row stands, and on which side of that place. */
export type Worded = {
  readonly rows: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right' | 'middle';
};

/** What a letter is wide, and reaches over its line of writing and under it, ems. */
const [LETTER, OVER, UNDER] = [0.58, 0.85, 0.3];

/** The room that words take, with an em of type in px. */
export function boxOf({ rows, x, y, side }: Worded, em: number): Box {
  const width = Math.max(0, ...rows.map(lengthOf)) * LETTER * em;
  const left = side === 'right' ? x : side === 'left' ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - OVER * em,
    bottom: y + (Math.max(1, rows.length) - 1) * ROW * em + UNDER * em
  };
}

/** What words must keep off: what stands there already, the lines, and the edges of the plot. */
export type Ground = {
  readonly taken: readonly Box[];
  readonly lines: readonly PlacedLine[];
  readonly plot: Box;
};

/** The first of several places for words where they lie on nothing. */
export function freePlace<Place extends Worded>(
  places: readonly Place[],
  { taken, lines, plot }: Ground,
  em: number
): Place | null {
  const isFree = (box: Box) =>
    isWithin(box, plot) &&
    !taken.some((other) => touches(box, other)) &&
    !lines.some((line) => crosses(line, box));
  return places.find((place) => isFree(boxOf(place, em))) ?? null;
}

function isWithin(box: Box, plot: Box): boolean {
  return box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a line or one of its points lies in a box. */
function crosses({ points }: PlacedLine, box: Box): boolean {
  return points.some((point, at) => {
    const before = points[at - 1];
    return cuts(before?.year === point.year - 1 ? before : point, point, box);
  });
}

/** Whether the way from one point to another leads through a box. */
function cuts(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  { left, right, top, bottom }: Box
): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y]
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start <= end;
}
