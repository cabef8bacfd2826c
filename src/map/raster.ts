import { barbOf } from './arrow.ts';
import type { PlacedLine } from './corridors.ts';
import type { Colour, Colours } from './colours.ts';
import { coverCurve, type Coverage, type Lie } from './coverage.ts';
import { coverHead } from './coverage-head.ts';
import { coverHairHead } from './coverage-stamp.ts';
import type { Frame } from './ground.ts';
import { patchesAlong } from './patches.ts';
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
  const copies = sight.shifts.map((shift) => copyAt(shift, sight));
  for (const stroke of strokesOf(lines, kind)) {
    const { first, width } = stroke;
    if (isBroad(first, kind)) {
      const [red, green, blue, opaque] = colours.casing;
      const cased = coverStroke(coverage, stroke, width + CASING.wider, copies, false);
      inkAll(picture, coverage, [red, green, blue, opaque * CASING.opacity], cased);
    }
    inkAll(picture, coverage, colours.tones[first.tone], coverStroke(coverage, stroke, width, copies, true));
  }
}

function inkAll(picture: Picture, coverage: Coverage, colour: Colour, patches: readonly Frame[]): void {
  for (const patch of patches) inkCovered(picture, coverage, colour, patch);
}

/** A copy of the world in the picture: how it lies there, and which part of the drawing is seen of it. */
type Copy = { readonly lie: Lie; readonly seen: Frame };

/** One for all strokes: an engine that meets a new one with each forgets again and again what it has learnt of them. */
function copyAt(shift: number, { cover, dense }: Sight): Copy {
  const { left, top, right } = cover;
  return {
    lie: { scale: dense, right: dense * (shift - left), down: -dense * top },
    seen: { ...cover, left: left - shift, right: right - shift }
  };
}

/** Covers what a stroke inks, with the heads of its lines or without; gives the parts of the raster that it can be in. */
function coverStroke(
  coverage: Coverage,
  { lines }: Stroke,
  width: number,
  copies: readonly Copy[],
  isHeaded: boolean
): readonly Frame[] {
  const { width: right, height: bottom } = coverage;
  const patches: Frame[] = lines.length === 1 ? [] : [{ left: 0, top: 0, right, bottom }];
  for (const { lie, seen } of copies) {
    for (const line of lines) {
      if (!meets(line, seen)) continue;
      coverCurve(coverage, line.shaft, width, lie);
      if (isHeaded && line.width === 1) coverHairHead(coverage, line, lie);
      else if (isHeaded) coverHead(coverage, barbOf(line), lie);
      if (lines.length === 1) patches.push(...patchesAlong(line, width, lie));
    }
  }
  return patches;
}
