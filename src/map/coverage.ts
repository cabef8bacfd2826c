import { runAlong } from './coverage-run.ts';
import type { Curve } from './curve.ts';

/** How much of each pixel ink of one colour leaves bare, 255 (all) to 0, row by row: what lies across only multiplies. */
export type Coverage = {
  readonly width: number;
  readonly height: number;
  readonly bare: Uint8Array<ArrayBuffer>;
};

/** How a drawing lies on a raster: so many pixels of it to one of the drawing, then moved right and down by pixels. */
export type Lie = { readonly scale: number; readonly right: number; readonly down: number };

/** How far, in pixels of the raster, a straight piece may stay from its curve. */
const FLAT = 0.25;

/** An empty raster, so many pixels wide and high. */
export function emptyCoverage(width: number, height: number): Coverage {
  // Whole words of four pixels, so that empty ones are passed over together.
  return { width, height, bare: new Uint8Array(Math.ceil((width * height) / 4) * 4).fill(255) };
}

/** Two numbers for each point of the way at hand. Numbers that are handed on one by one make a heap of work for every line. */
const way = new Float64Array(2 * 257);
const MOST_PIECES = way.length / 2 - 1;

/** Covers what a curve inks that is so many pixels of the drawing thick. */
export function coverCurve(coverage: Coverage, curve: Curve, thick: number, lie: Lie): void {
  const from = curve[0];
  const control = curve[1];
  const to = curve[2];
  const { scale, right, down } = lie;
  const x = from[0] * scale + right;
  const y = from[1] * scale + down;
  const ax = 2 * scale * (control[0] - from[0]);
  const ay = 2 * scale * (control[1] - from[1]);
  const bx = scale * (to[0] - from[0]) - ax;
  const by = scale * (to[1] - from[1]) - ay;
  const bent = Math.sqrt(Math.sqrt(bx * bx + by * by) / (4 * FLAT));
  const pieces = Math.max(1, Math.min(MOST_PIECES, Math.ceil(bent)));
  for (let point = 0; point <= pieces; point++) {
    const t = point / pieces;
    way[2 * point] = x + t * (ax + t * bx);
    way[2 * point + 1] = y + t * (ay + t * by);
  }
  runAlong(coverage, way, pieces, thick * scale);
}
