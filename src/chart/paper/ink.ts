import type { Colour } from './palette.ts';

/** A place on paper, px to the right and down. */
export type Spot = readonly [x: number, y: number];

/** A part of paper, px. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How a shape is painted; what is not said is not painted. */
type Paint = {
  readonly fill?: Colour;
  readonly fillOpacity?: number;
  readonly stroke?: Colour;
  readonly strokeOpacity?: number;
  /** how broad the stroke is, px */
  readonly pen?: number;
  readonly dash?: readonly number[] | null | undefined;
  readonly hasRoundEnds?: boolean;
};

/** A shape as SVG path data, filled by the even-odd rule; a hatch is the sign of who did not report. */
export type PathInk = Paint & { readonly kind: 'path'; readonly d: string; readonly isHatched?: boolean };

/** A rectangle. */
export type RectInk = Paint & Area & { readonly kind: 'rect' };

/** A circle about a place. */
export type CircleInk = Paint & { readonly kind: 'circle'; readonly at: Spot; readonly radius: number };

/** A row of words; `at` is on its baseline, at the edge of it that is named, in every direction of writing. */
export type TextInk = {
  readonly kind: 'text';
  readonly at: Spot;
  readonly text: string;
  /** px */
  readonly size: number;
  readonly fill: Colour;
  readonly edge: 'left' | 'middle' | 'right';
  readonly weight?: number;
  /** the words run from right to left */
  readonly isRtl?: boolean;
  /** what keeps it clear of what it lies on */
  readonly halo?: Colour;
  /** the face of headlines, where a language has one of its own */
  readonly isHeadline?: boolean;
};

/** Inks that are moved together; nothing of them shows outside `within`. */
export type GroupInk = {
  readonly kind: 'group';
  readonly at: Spot;
  readonly inks: readonly Ink[];
  /** px, of the group's own */
  readonly within?: Area;
};

/** What a picture is made of: data that any printer can draw, with no page, no style and no font behind it. */
export type Ink = PathInk | RectInk | CircleInk | TextInk | GroupInk;

/** A stroke from one place to another. */
export function lineInk(from: Spot, to: Spot, paint: Paint): PathInk {
  return { kind: 'path', d: `M${numbers(from)}L${numbers(to)}`, ...paint };
}

/** Rows of words below each other, the first on `at`. */
export function rowInks(
  rows: readonly string[],
  { at: [x, y], ...text }: Omit<TextInk, 'kind' | 'text'>,
  /** px from row to row */
  step: number
): TextInk[] {
  return rows.map((row, i) => ({ kind: 'text', ...text, text: row, at: [x, y + i * step] }));
}

/** Path data moved to a place. */
export function movedInk(at: Spot, ink: Ink): GroupInk {
  return { kind: 'group', at, inks: [ink] };
}

function numbers([x, y]: Spot): string {
  return `${rounded(x)},${rounded(y)}`;
}

/** A hundredth of a pixel is nothing to see. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
