import { max } from 'd3-array';
import { linearScale } from '../linear.ts';
import { linesOf } from './lines.ts';

/** One year's bar: `value` is `null` where nothing was published; bars of different coverage stand apart. */
export type Bar = {
  readonly year: number;
  readonly value: number | null;
  readonly after: boolean;
  /** something was given, but no amount was published: an open dashed box, because nothing drawn would say nothing given */
  readonly unpublished?: boolean;
};

/** The paper in px (`height` of the bars' part), the label size, and the words above either side of the break. */
export type BarBox = {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly sides: readonly [before: string, after: string];
};

/** The words above one side: its lines, and the px from the left where they begin and end. */
export type PlacedSide = { readonly lines: readonly string[]; readonly from: number; readonly to: number };

export type PlacedBar = Bar & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly middle: number;
  /** narrow bars share labels: only every second or third year is written */
  readonly isLabelled: boolean;
};

export type PlacedBars = {
  readonly bars: readonly PlacedBar[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** where the break stands, px from the left; `null` where all bars have one coverage */
  readonly breakAt: number | null;
  /** before the break, then after it; only the sides that have bars */
  readonly sides: readonly PlacedSide[];
  readonly left: number;
  readonly right: number;
  /** where the words above end and the bars' part begins */
  readonly top: number;
  readonly base: number;
  readonly height: number;
};

/** Bars from left to right by year, with a gap of four fifths of a bar where the coverage breaks. */
export function placeBars(bars: readonly Bar[], { width, height, size, sides }: BarBox): PlacedBars {
  const sorted = [...bars].sort((a, b) => a.year - b.year);
  const before = sorted.filter((bar) => !bar.after).length;
  const gap = before > 0 && before < sorted.length ? 0.8 : 0;
  const most = max(sorted, (bar) => bar.value ?? 0) ?? 0;
  const { at: scale, ticks: marks } = linearScale(most > 0 ? most : 1, 0, 1, 2);
  const ticks = most > 0 ? marks : [0];
  const left = size * (0.62 * Math.max(...ticks.map((tick) => String(tick).length)) + 0.8);
  const step = Math.max(0, width - left) / Math.max(1, sorted.length + gap);
  const breakAt = gap > 0 ? left + step * (before + gap / 2) : null;
  const side = (text: string, from: number, to: number) => ({
    lines: linesOf(text, Math.max(8, (to - from) / (size * 0.5))),
    from,
    to
  });
  const placedSides = [
    ...(before > 0 ? [side(sides[0], left, (breakAt ?? width) - size)] : []),
    ...(before < sorted.length ? [side(sides[1], breakAt === null ? left : breakAt + size * 0.7, width)] : [])
  ];
  const top = (max(placedSides, (placed) => placed.lines.length) ?? 0) * size * 1.3;
  const base = top + height - size * 1.7;
  const room = base - top - size * 1.9;
  const every = Math.max(1, Math.ceil((size * 2.7) / Math.max(1, step)));
  return {
    bars: sorted.map((bar, i) => {
      const x = left + step * (i + 0.15 + (i < before ? 0 : gap));
      const tall = bar.value === null ? 0 : scale(bar.value) * room;
      const isLabelled = (i < before ? i : i - before) % every === 0;
      return {
        ...bar,
        x,
        y: base - tall,
        width: step * 0.7,
        height: tall,
        middle: x + step * 0.35,
        isLabelled
      };
    }),
    ticks: ticks.map((value) => ({ value, y: base - scale(value) * room })),
    breakAt,
    sides: placedSides,
    left,
    right: width,
    top,
    base,
    height: top + height
  };
}
