import type { Frame } from './ground.ts';
import type { Point } from './patterson.ts';

/** A text that would like to stand at a point; earlier ones are more important. */
export type LabelWish = {
  readonly id: string;
  readonly at: Point;
  /** free pixels to keep round the point: its dot or ring */
  readonly clear: number;
  readonly lines: readonly string[];
  readonly size: number;
  /** where its arrow comes from, so that the label goes to the other side; absent for none */
  readonly from?: Point;
};

/** A label with its place: the baseline start of its first line, in pixels. */
export type PlacedLabel = {
  readonly id: string;
  readonly at: Point;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly lines: readonly string[];
  readonly size: number;
};

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Sets labels one after the other, each away from its arrow, and leaves out those that would lie on another or outside the frame. */
export function placeLabels(
  wishes: readonly LabelWish[],
  dots: readonly Point[],
  frame: Frame
): PlacedLabel[] {
  const taken: Rect[] = dots.map(([x, y]) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }));
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    for (const anchor of sides(wish)) {
      const rect = rectOf(wish, anchor);
      if (!isInside(rect, frame) || taken.some((other) => overlap(rect, other))) continue;
      taken.push(rect);
      placed.push(labelIn(rect, wish, anchor));
      break;
    }
  }
  return placed;
}

type Side = 'east' | 'west' | 'north' | 'south';

function sides({ at, from }: LabelWish): readonly Side[] {
  if (from === undefined) return ['east', 'west', 'south', 'north'];
  const away: Side = from[0] <= at[0] ? 'east' : 'west';
  const vertical: Side = from[1] <= at[1] ? 'south' : 'north';
  return [away, vertical, vertical === 'south' ? 'north' : 'south', away === 'east' ? 'west' : 'east'];
}

function rectOf({ at: [x, y], clear, lines, size }: LabelWish, side: Side): Rect {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * 1.22;
  switch (side) {
    case 'east':
      return box(x + clear + 5, y - height / 2, width, height);
    case 'west':
      return box(x - clear - 5 - width, y - height / 2, width, height);
    case 'north':
      return box(x - width / 2, y - clear - 4 - height, width, height);
    case 'south':
      return box(x - width / 2, y + clear + 4, width, height);
  }
}

function labelIn(rect: Rect, { id, lines, size }: LabelWish, side: Side): PlacedLabel {
  const anchor = side === 'east' ? 'start' : side === 'west' ? 'end' : 'middle';
  const x = anchor === 'start' ? rect.left : anchor === 'end' ? rect.right : (rect.left + rect.right) / 2;
  return { id, at: [x, rect.top + size * 0.98], anchor, lines, size };
}

/** Width of a text in pixels, near enough to keep labels apart: 0.56 of the size for a letter of either script. */
function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

function box(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(rect: Rect, frame: Frame): boolean {
  return (
    rect.left >= frame.left + 4 &&
    rect.right <= frame.right - 4 &&
    rect.top >= frame.top + 4 &&
    rect.bottom <= frame.bottom - 4
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
}
