import { bentCurve, leaves, pieceOf, pointAt, type Bend, type Curve } from './curve.ts';
import type { Point } from './patterson.ts';

/** A route as ink: the shaft that ends in the notch of its head, the head, and the point its label or card hangs on. */
export type Arrow = {
  readonly shaft: Curve;
  readonly barb: Barb;
  readonly middle: Point;
  readonly curve: Curve;
};

/** The four corners of a head, from the tip round. */
export type Barb = readonly [tip: Point, right: Point, notch: Point, left: Point];

/** Where the ink must begin and end: pixels from the two places, for dots and rings. */
export type Room = { readonly start: number; readonly end: number };

/** How far from the middle of a place, or from its ring, a tip stays, pixels. */
export const TIP_GAP = 6;
const NOTCH = 0.22;

/** Draws one arrow from place to place, `width` pixels thick; `null` where the two ends leave no room for ink. */
export function placeArrow(from: Point, to: Point, width: number, bend: Bend, room: Room): Arrow | null {
  return arrowAlong(bentCurve(from, to, bend), width, room);
}

/** Draws one arrow along a curve that runs from the middle of one place to the middle of another. */
export function arrowAlong(whole: Curve, width: number, room: Room): Arrow | null {
  const start = leaves(whole, room.start, 'start');
  const end = leaves(whole, room.end + TIP_GAP, 'end');
  if (end - start < 0.02) return null;
  const curve = pieceOf(whole, start, end);
  const free = Math.hypot(curve[2][0] - curve[0][0], curve[2][1] - curve[0][1]);
  if (free < 3) return null;
  const length = Math.min(headLength(width), 0.6 * free);
  const half = Math.min(headHalf(width), length * 0.62);
  const base = leaves(curve, length, 'end');
  const notch = leaves(curve, length * (1 - NOTCH), 'end');
  return {
    shaft: pieceOf(curve, 0, notch),
    barb: barbOf(curve[2], pointAt(curve, base), pointAt(curve, notch), half),
    middle: pointAt(curve, 0.5),
    curve
  };
}

/** How long the head of a line is, pixels. */
export function headLength(width: number): number {
  return Math.max(6, 5 + 1.55 * width);
}

/** Half of how broad the head of a line is, pixels. */
export function headHalf(width: number): number {
  return 2.2 + 0.92 * width;
}

function barbOf(tip: Point, base: Point, notch: Point, half: number): Barb {
  const length = Math.hypot(tip[0] - base[0], tip[1] - base[1]) || 1;
  const across: Point = [(-(tip[1] - base[1]) / length) * half, ((tip[0] - base[0]) / length) * half];
  return [tip, [base[0] + across[0], base[1] + across[1]], notch, [base[0] - across[0], base[1] - across[1]]];
}

/** The shaft of an arrow as SVG path data, in tenths of a pixel. */
export function lineText({ shaft: [from, control, to] }: Pick<Arrow, 'shaft'>): string {
  return `M${text(from)}Q${text(control)} ${text(to)}`;
}

/** The head of an arrow as SVG path data, in tenths of a pixel. */
export function headText({ barb }: Pick<Arrow, 'barb'>): string {
  return `M${barb.map(text).join('L')}Z`;
}

function text([x, y]: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
