import { bentCurve, leaves, pieceOf, pointAt, type Bend, type Curve } from './curve.ts';
import type { Point } from './patterson.ts';

/** A route as ink: the line that ends in the notch of its head, the head, and the point its label or card hangs on. */
export type Arrow = {
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
  readonly curve: Curve;
};

/** Where the ink must begin and end: pixels from the two places, for dots and rings. */
export type Room = { readonly start: number; readonly end: number };

const TIP_GAP = 6;
const NOTCH = 0.22;

/** Draws one arrow from place to place, `width` pixels thick; `null` where the two ends leave no room for ink. */
export function placeArrow(from: Point, to: Point, width: number, bend: Bend, room: Room): Arrow | null {
  const whole = bentCurve(from, to, bend);
  const start = leaves(whole, room.start, 'start');
  const end = leaves(whole, room.end + TIP_GAP, 'end');
  if (end - start < 0.02) return null;
  const curve = pieceOf(whole, start, end);
  const free = Math.hypot(curve[2][0] - curve[0][0], curve[2][1] - curve[0][1]);
  if (free < 3) return null;
  const length = Math.min(Math.max(6, 5 + 1.55 * width), 0.6 * free);
  const half = Math.min(2.2 + 0.92 * width, length * 0.62);
  const base = leaves(curve, length, 'end');
  const notch = leaves(curve, length * (1 - NOTCH), 'end');
  return {
    line: curveText(pieceOf(curve, 0, notch)),
    head: headText(curve[2], pointAt(curve, base), pointAt(curve, notch), half),
    middle: pointAt(curve, 0.5),
    curve
  };
}

function headText(tip: Point, base: Point, notch: Point, half: number): string {
  const length = Math.hypot(tip[0] - base[0], tip[1] - base[1]) || 1;
  const across: Point = [(-(tip[1] - base[1]) / length) * half, ((tip[0] - base[0]) / length) * half];
  return `M${text(tip)}L${text([base[0] + across[0], base[1] + across[1]])}L${text(notch)}L${text([base[0] - across[0], base[1] - across[1]])}Z`;
}

function curveText([from, control, to]: Curve): string {
  return `M${text(from)}Q${text(control)} ${text(to)}`;
}

function text([x, y]: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
