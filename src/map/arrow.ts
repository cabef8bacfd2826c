import { along, bentCurve, leaves, pieceOf, pointAt, type Bend, type Curve } from './curve.ts';
import type { Point } from './patterson.ts';

/**
 * A route as ink: the shaft that ends in the notch of its head, and the whole curve, which ends at the tip. Its head and its
 * middle are worked out for those that show them: every route has them, and most are hairs.
 */
export type Arrow = { readonly shaft: Curve; readonly curve: Curve; readonly width: number };

/** The four corners of a head, from the tip round. */
export type Barb = readonly [tip: Point, right: Point, notch: Point, left: Point];

/** Where the ink must begin and end: pixels from the two places, for dots and rings. */
export type Room = { readonly start: number; readonly end: number };

/** How far from the middle of a place, or from its ring, a tip stays, pixels. */
export const TIP_GAP = 6;
/** Shorter ink than this, in pixels, is none. */
const LEAST_INK = 3;
const NOTCH = 0.22;

/** Draws one arrow from place to place, `width` pixels thick; `null` where the two ends leave no room for ink. */
export function placeArrow(from: Point, to: Point, width: number, bend: Bend, room: Room): Arrow | null {
  return arrowAlong(bentCurve(from, to, bend), width, room);
}

/** Draws one arrow along a curve that runs from the middle of one place to the middle of another. */
export function arrowAlong(whole: Curve, width: number, room: Room): Arrow | null {
  const start = leaves(whole, room.start, 'start');
  const end = inkEnd(whole, start, room.end);
  return end === null ? null : arrowBetween(whole, start, end, width);
}

/**
 * Where on its way (0 to 1) the ink of a curve ends that starts at a place of it and stays so many pixels, and a gap, from
 * the end; `null` where that leaves no room for ink.
 */
export function inkEnd(whole: Curve, start: number, room: number): number | null {
  const end = leaves(whole, room + TIP_GAP, 'end');
  if (end - start < 0.02) return null;
  const x = along(whole, end, 0) - along(whole, start, 0);
  const y = along(whole, end, 1) - along(whole, start, 1);
  return x * x + y * y < LEAST_INK * LEAST_INK ? null : end;
}

/** The arrow on a piece of a curve, between two places of its way (0 to 1). */
export function arrowBetween(whole: Curve, start: number, end: number, width: number): Arrow {
  const curve = pieceOf(whole, start, end);
  const from = curve[0];
  const length = lengthOfHead(curve, width);
  const until = leaves(curve, length * (1 - NOTCH), 'end');
  return { shaft: [from, between(from, curve[1], until), pointAt(curve, until)], curve, width };
}

/** The head of an arrow: a short one has a short head. */
export function barbOf({ shaft, curve, width }: Arrow): Barb {
  const tip = curve[2];
  const length = lengthOfHead(curve, width);
  const half = Math.min(headHalf(width), length * 0.62);
  const base = pointAt(curve, leaves(curve, length, 'end'));
  const back = lengthOf(tip[0] - base[0], tip[1] - base[1]) || 1;
  const right = (-(tip[1] - base[1]) / back) * half;
  const down = ((tip[0] - base[0]) / back) * half;
  return [tip, [base[0] + right, base[1] + down], shaft[2], [base[0] - right, base[1] - down]];
}

/** The point that the mark or the card of an arrow hangs on. */
export function middleOf({ curve }: Pick<Arrow, 'curve'>): Point {
  return pointAt(curve, 0.5);
}

function lengthOfHead(curve: Curve, width: number): number {
  const from = curve[0];
  const tip = curve[2];
  return Math.min(headLength(width), 0.6 * lengthOf(tip[0] - from[0], tip[1] - from[1]));
}

/** The point at a part of the straight way between two. */
function between(from: Point, to: Point, part: number): Point {
  return [(1 - part) * from[0] + part * to[0], (1 - part) * from[1] + part * to[1]];
}

/** How long the head of a line is, pixels. */
export function headLength(width: number): number {
  return Math.max(6, 5 + 1.55 * width);
}

/** Half of how broad the head of a line is, pixels. */
export function headHalf(width: number): number {
  return 2.2 + 0.92 * width;
}

/** As `Math.hypot`, which makes a list of its numbers, for what every route passes through. */
function lengthOf(right: number, down: number): number {
  return Math.sqrt(right * right + down * down);
}

/** The head of a hair that is not cut short: its length, how far from its tip the notch lies, and half its breadth, pixels. */
export const HAIR_HEAD = {
  length: headLength(1),
  notched: headLength(1) * (1 - NOTCH),
  half: headHalf(1)
} as const;

/** The shaft of an arrow as SVG path data, in tenths of a pixel. */
export function lineText({ shaft: [from, control, to] }: Pick<Arrow, 'shaft'>): string {
  return `M${text(from)}Q${text(control)} ${text(to)}`;
}

/** The head of an arrow as SVG path data, in tenths of a pixel. */
export function headText(arrow: Arrow): string {
  return `M${barbOf(arrow).map(text).join('L')}Z`;
}

function text([x, y]: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
