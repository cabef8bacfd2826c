import type { PlacedLine } from './corridors.ts';
import { headLength } from './arrow.ts';
import type { Colours } from './colours.ts';
import { coverCurve, type Coverage, type Lie } from './coverage.ts';
import { coverHead } from './coverage-head.ts';
import type { Frame } from './ground.ts';
import { inkCovered, type Picture } from './picture.ts';
import type { MapKind } from './scale.ts';
import { isBroad } from './strands.ts';
import { CASING, meets, strokesOf, type Stroke } from './strokes.ts';

/** Which part of a drawing a picture shows, how many of its pixels to one of the drawing, and how far copies lie off. */
export type Sight = { readonly cover: Frame; readonly dense: number; readonly shifts: readonly number[] };

/**
 * Paints fine lines on a picture as `paintLines` would on a canvas, stroke after stroke. `coverage` is empty, of the
 * picture's size, and left empty. Without a GPU a canvas takes longer for thousands of lines, in WebKitGTK up to six times.
 */
export function rasterLines(
  picture: Picture,
  coverage: Coverage,
  lines: readonly PlacedLine[],
  kind: MapKind,
  colours: Colours,
  sight: Sight
): void {
  for (const stroke of strokesOf(lines, kind)) {
    const { first, width } = stroke;
    if (isBroad(first, kind)) {
      const [red, green, blue, opaque] = colours.casing;
      const box = coverStroke(coverage, stroke, width + CASING.wider, sight, false);
      inkCovered(picture, coverage, [red, green, blue, opaque * CASING.opacity], box);
    }
    const box = coverStroke(coverage, stroke, width, sight, true);
    inkCovered(picture, coverage, colours.tones[first.tone], box);
  }
}

/** Covers what a stroke inks, with the heads of its lines or without; gives the part of the raster that it can be in. */
function coverStroke(
  coverage: Coverage,
  { lines }: Stroke,
  width: number,
  { cover, dense, shifts }: Sight,
  isHeaded: boolean
): Frame {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shift of shifts) {
    const lie: Lie = { scale: dense, right: dense * (shift - cover.left), down: -dense * cover.top };
    const within = { ...cover, left: cover.left - shift, right: cover.right - shift };
    for (const line of lines) {
      if (!meets(line, within)) continue;
      const [from, control, to] = line.shaft;
      left = Math.min(left, shift + Math.min(from[0], control[0], to[0]));
      top = Math.min(top, from[1], control[1], to[1]);
      right = Math.max(right, shift + Math.max(from[0], control[0], to[0]));
      bottom = Math.max(bottom, from[1], control[1], to[1]);
      coverCurve(coverage, line.shaft, width, lie);
      if (isHeaded) coverHead(coverage, line.barb, lie);
    }
  }
  const reach = headLength(width) + width;
  return {
    left: Math.max(0, Math.floor(dense * (left - cover.left - reach))),
    top: Math.max(0, Math.floor(dense * (top - cover.top - reach))),
    right: Math.min(coverage.width, Math.ceil(dense * (right - cover.left + reach))),
    bottom: Math.min(coverage.height, Math.ceil(dense * (bottom - cover.top + reach)))
  };
}
