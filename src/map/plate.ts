import { barbOf } from './arrow.ts';
import type { PlacedLine } from './corridors.ts';
import type { Frame } from './ground.ts';
import type { Inks } from './inks.ts';
import { dashes } from './marks.ts';
import type { MapKind } from './scale.ts';
import { isBroad } from './strands.ts';
import { CASING, meets, strokesOf } from './strokes.ts';

/** What of a canvas this needs, so that a test can stand in for one. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'stroke'
  | 'fill'
  | 'setLineDash'
  | 'lineWidth'
  | 'lineCap'
  | 'strokeStyle'
  | 'fillStyle'
  | 'globalAlpha'
>;

/** Paints lines that meet a part of the drawing, the thin ones of one kind together and first, as SVG would show them. */
export function paintLines(
  pen: Pen,
  lines: readonly PlacedLine[],
  kind: MapKind,
  inks: Inks,
  within: Frame
): void {
  const met = lines.filter((line) => meets(line, within));
  for (const { first, width, lines: together } of strokesOf(met, kind)) {
    const colour = inks.tones[first.tone];
    if (first.dash === 'solid' && isBroad(first, kind)) {
      pen.globalAlpha = CASING.opacity;
      trace(pen, together, width + CASING.wider, inks.casing);
      pen.globalAlpha = 1;
    }
    pen.lineCap = first.dash === 'dotted' ? 'round' : 'butt';
    pen.setLineDash([...(dashes(first.dash, width) ?? [])]);
    trace(pen, together, width, colour);
    pen.setLineDash([]);
    pen.lineCap = 'butt';
    pen.fillStyle = colour;
    pen.beginPath();
    for (const line of together) {
      const [tip, right, notch, left] = barbOf(line);
      pen.moveTo(...tip);
      pen.lineTo(...right);
      pen.lineTo(...notch);
      pen.lineTo(...left);
    }
    pen.fill();
  }
}

function trace(pen: Pen, lines: readonly PlacedLine[], width: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  for (const { shaft } of lines) {
    const [from, control, to] = shaft;
    pen.moveTo(...from);
    pen.quadraticCurveTo(...control, ...to);
  }
  pen.stroke();
}
