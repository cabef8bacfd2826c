import { run } from './coverage-run.ts';
import type { Curve } from './curve.ts';

/** How much of each pixel ink of one colour covers, 0 to 255, row by row. */
export type Coverage = {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array<ArrayBuffer>;
};

/** How a drawing lies on a raster: so many pixels of it to one of the drawing, then moved right and down by pixels. */
export type Lie = { readonly scale: number; readonly right: number; readonly down: number };

/** How far, in pixels of the raster, a straight piece may stay from its curve. */
const FLAT = 0.15;

/** An empty raster, so many pixels wide and high. */
export function emptyCoverage(width: number, height: number): Coverage {
  // Whole words of four pixels, so that empty ones are passed over together.
  return { width, height, ink: new Uint8Array(Math.ceil((width * height) / 4) * 4) };
}

/** Covers what a curve inks that is so many pixels of the drawing thick. */
export function coverCurve(coverage: Coverage, [from, control, to]: Curve, thick: number, lie: Lie): void {
  const { scale, right, down } = lie;
  const x = from[0] * scale + right;
  const y = from[1] * scale + down;
  const ax = 2 * scale * (control[0] - from[0]);
  const ay = 2 * scale * (control[1] - from[1]);
  const bx = scale * (to[0] - from[0]) - ax;
  const by = scale * (to[1] - from[1]) - ay;
  const pieces = Math.max(1, Math.ceil(Math.sqrt(Math.sqrt(bx * bx + by * by) / (4 * FLAT))));
  let beforeX = x;
  let beforeY = y;
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const nextX = x + t * (ax + t * bx);
    const nextY = y + t * (ay + t * by);
    coverPiece(coverage, beforeX, beforeY, nextX, nextY, thick * scale);
    beforeX = nextX;
    beforeY = nextY;
  }
}

/** A straight piece goes column by column where it is flat, row by row where it is steep. */
function coverPiece(
  { ink, width, height }: Coverage,
  x: number,
  y: number,
  toX: number,
  toY: number,
  thick: number
): void {
  const dx = toX - x;
  const dy = toY - y;
  if (Math.abs(dx) >= Math.abs(dy)) {
    if (dx > 0) run(ink, thick, x, y, toX, dy / dx, 1, width, width, height);
    else if (dx < 0) run(ink, thick, toX, toY, x, dy / dx, 1, width, width, height);
  } else if (dy > 0) run(ink, thick, y, x, toY, dx / dy, width, height, 1, width);
  else run(ink, thick, toY, toX, y, dx / dy, width, height, 1, width);
}
