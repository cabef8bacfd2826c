import type { Point } from './patterson.ts';

/**
 * A quadratic curve: start, control point, end, in pixels. Where every route passes through, its points are asked for by
 * their number: to take a list apart takes several times as long until an engine has warmed to it.
 */
export type Curve = readonly [from: Point, control: Point, to: Point];

/** How strongly routes bend: at least, and how much more for the long ones, which are those of `long` pixels. */
export type Bend = { readonly least: number; readonly more: number; readonly long: number };

/** The curve from one point to another, bent to the right hand of travel so that A→B and B→A never lie on each other. */
export function bentCurve(from: Point, to: Point, bend: Bend): Curve {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const distance = Math.sqrt(dx * dx + dy * dy);
  const off = bend.least + bend.more * Math.min(1, distance / bend.long);
  return [from, [(from[0] + to[0]) / 2 - dy * off, (from[1] + to[1]) / 2 + dx * off], to];
}

/** The point at `t` (0 to 1) of the way. */
export function pointAt(curve: Curve, t: number): Point {
  return [along(curve, t, 0), along(curve, t, 1)];
}

/** How far right (axis 0) or down (axis 1) the point at `t` (0 to 1) of the way lies, pixels. */
export function along(curve: Curve, t: number, axis: 0 | 1): number {
  const u = 1 - t;
  return u * u * curve[0][axis] + 2 * u * t * curve[1][axis] + t * t * curve[2][axis];
}

/** The piece of a curve between two places of its way. */
export function pieceOf(curve: Curve, start: number, end: number): Curve {
  return [
    pointAt(curve, start),
    [controlAt(curve, start, end, 0), controlAt(curve, start, end, 1)],
    pointAt(curve, end)
  ];
}

/** The control point of a piece of a curve, one of its two numbers. */
function controlAt(curve: Curve, start: number, end: number, axis: 0 | 1): number {
  return (
    (1 - start) * (1 - end) * curve[0][axis] +
    ((1 - start) * end + start * (1 - end)) * curve[1][axis] +
    start * end * curve[2][axis]
  );
}

/** How far along (0 to 1) the curve first leaves a circle round its start, or last enters one round its end. */
export function leaves(curve: Curve, radius: number, side: 'start' | 'end'): number {
  // Numbers and no points, and nothing handed on: this runs a hundred thousand times where every route is drawn.
  const anchor = side === 'start' ? curve[0] : curve[2];
  const far = side === 'start' ? curve[2] : curve[0];
  const ax = 2 * (curve[1][0] - anchor[0]);
  const ay = 2 * (curve[1][1] - anchor[1]);
  const bx = far[0] - anchor[0] - ax;
  const by = far[1] - anchor[1] - ay;
  const square = radius * radius;
  let [inside, outside] = [0, 0.5];
  if (squareAt(0.5, ax, ay, bx, by) > square) {
    // The way is almost straight so near its end: a guess is right but for curves that turn back.
    let guess = 0;
    for (let round = 0; round < 3; round++) {
      const x = ax + guess * bx;
      const y = ay + guess * by;
      guess = radius / Math.sqrt(x * x + y * y);
    }
    const step = Math.ceil(guess * STEPS);
    const isRight =
      step > 0 &&
      step <= STEPS / 2 &&
      squareAt(step / STEPS, ax, ay, bx, by) > square &&
      squareAt((step - 1) / STEPS, ax, ay, bx, by) <= square;
    if (isRight) outside = step / STEPS;
    else
      while (outside - inside > 1 / STEPS) {
        const way = (inside + outside) / 2;
        if (squareAt(way, ax, ay, bx, by) > square) outside = way;
        else inside = way;
      }
  }
  return side === 'start' ? outside : 1 - outside;
}

/** The finest steps in which a way is looked along: so many to the whole of it. */
const STEPS = 8192;

/** How far a curve from nought has come at a part of its way, squared. */
function squareAt(way: number, ax: number, ay: number, bx: number, by: number): number {
  const x = way * (ax + way * bx);
  const y = way * (ay + way * by);
  return x * x + y * y;
}
