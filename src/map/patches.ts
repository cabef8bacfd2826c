import { barbOf, headLength } from './arrow.ts';
import type { PlacedLine } from './corridors.ts';
import type { Lie } from './coverage.ts';
import { pieceOf } from './curve.ts';
import type { Frame } from './ground.ts';
import type { Point } from './patterson.ts';

/** About how many pixels of the raster a patch along a line is long. */
const LONG = 32;

/** Pixels that ink may reach beyond the points that it is drawn by, besides its thickness. */
const SLACK = 2;

/** In how many pixels a part of a drawing grows and shrinks: what is painted on need not be made anew for each. */
const STEP = 64;

/** The part of the cover that lines ink, in some copies of the world: no larger than that need the picture of them be. */
export function inkedPart(lines: readonly PlacedLine[], shifts: readonly number[], cover: Frame): Frame {
  if (lines.length === 0) return { ...cover, right: cover.left, bottom: cover.top };
  const widest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  const reach = headLength(widest) + widest;
  const { left, top, right, bottom } = aboutLines(lines);
  const outward = (pixels: number): number => Math.ceil((pixels + reach) / STEP) * STEP;
  const across = (at: number): number => Math.max(cover.left, Math.min(cover.right, at));
  const down = (at: number): number => Math.max(cover.top, Math.min(cover.bottom, at));
  return {
    left: across(-outward(-left - Math.min(...shifts))),
    top: down(-outward(-top)),
    right: across(outward(right + Math.max(...shifts))),
    bottom: down(outward(bottom))
  };
}

/** The parts of a raster that a single line can be in: the box about all of it is mostly empty, those along its way are not. */
export function patchesAlong(line: PlacedLine, thick: number, lie: Lie): Frame[] {
  const { shaft } = line;
  const [from, , to] = shaft;
  const far = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
  const count = Math.max(1, Math.ceil((far * lie.scale) / LONG));
  const pieces = Array.from({ length: count }, (_, at) =>
    onRaster(about(pieceOf(shaft, at / count, (at + 1) / count)), thick, lie)
  );
  return [...pieces, onRaster(about(barbOf(line)), 0, lie)];
}

/** The box about the shafts of lines: a curve lies within the triangle of its three points. */
function aboutLines(lines: readonly PlacedLine[]): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  // Numbers and no lists in the loop: every route passes through it.
  for (const line of lines) {
    const from = line.shaft[0];
    const control = line.shaft[1];
    const to = line.shaft[2];
    left = Math.min(left, from[0], control[0], to[0]);
    top = Math.min(top, from[1], control[1], to[1]);
    right = Math.max(right, from[0], control[0], to[0]);
    bottom = Math.max(bottom, from[1], control[1], to[1]);
  }
  return { left, top, right, bottom };
}

function about(points: readonly Point[]): Frame {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down)
  };
}

/** A box of the drawing, so many of its pixels larger on every side, as whole pixels of the raster. */
function onRaster(box: Frame, larger: number, { scale, right, down }: Lie): Frame {
  return {
    left: Math.floor((box.left - larger) * scale + right) - SLACK,
    top: Math.floor((box.top - larger) * scale + down) - SLACK,
    right: Math.ceil((box.right + larger) * scale + right) + SLACK,
    bottom: Math.ceil((box.bottom + larger) * scale + down) + SLACK
  };
}
