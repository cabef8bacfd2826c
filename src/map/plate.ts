import type { PlacedLine } from './corridors.ts';
import type { Frame } from './ground.ts';
import type { Inks } from './inks.ts';
import { dashes } from './marks.ts';
import { isWorld, type MapKind } from './scale.ts';
import { isBroad } from './strands.ts';

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

/** More lines than this are painted on one canvas: as elements of their own they would be drawn anew at every move. */
export const MOST_ELEMENTS = 400;

/** Lines that are painted in one stroke. */
type Stroke = { readonly first: PlacedLine; readonly width: number; readonly lines: PlacedLine[] };

/** Paints lines that meet a part of the drawing, the thin ones of one kind together and first, as SVG would show them. */
export function paintLines(
  pen: Pen,
  lines: readonly PlacedLine[],
  kind: MapKind,
  inks: Inks,
  within: Frame
): void {
  for (const { first, width, lines: together } of strokesOf(lines, kind, within)) {
    const colour = inks.tones[first.tone];
    if (first.dash === 'solid' && isBroad(first, kind)) {
      pen.globalAlpha = 0.85;
      trace(pen, together, width + 2.4, inks.casing);
      pen.globalAlpha = 1;
    }
    pen.lineCap = first.dash === 'dotted' ? 'round' : 'butt';
    pen.setLineDash([...(dashes(first.dash, width) ?? [])]);
    trace(pen, together, width, colour);
    pen.setLineDash([]);
    pen.lineCap = 'butt';
    pen.fillStyle = colour;
    pen.beginPath();
    for (const { barb } of together) {
      const [tip, right, notch, left] = barb;
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

/** Thin lines gathered by tone, dash and width, then the broad ones each by itself, in their order. */
function strokesOf(lines: readonly PlacedLine[], kind: MapKind, within: Frame): Stroke[] {
  const thin = new Map<string, Stroke>();
  const broad: Stroke[] = [];
  for (const line of lines) {
    if (!meets(line, within)) continue;
    const isAlone = isWorld(kind) ? isBroad(line, kind) : line.width > 1.5;
    if (isAlone) {
      broad.push({ first: line, width: line.width, lines: [line] });
      continue;
    }
    const width = Math.round(line.width * 4) / 4;
    const key = `${line.tone} ${line.dash} ${width}`;
    const stroke = thin.get(key);
    if (stroke) stroke.lines.push(line);
    else thin.set(key, { first: line, width, lines: [line] });
  }
  return [...thin.values(), ...broad];
}

/** A curve lies within the triangle of its three points. */
function meets({ shaft: [a, b, c], width }: PlacedLine, { left, top, right, bottom }: Frame): boolean {
  const reach = 2 + 2 * width;
  return (
    Math.min(a[0], b[0], c[0]) <= right + reach &&
    Math.max(a[0], b[0], c[0]) >= left - reach &&
    Math.min(a[1], b[1], c[1]) <= bottom + reach &&
    Math.max(a[1], b[1], c[1]) >= top - reach
  );
}
