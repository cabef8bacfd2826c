import type { Span, Year } from '../../domain/year.ts';
import type { Paper } from './axis.ts';
import { mostVictims, placeTrend, type PlacedPoint, type PlacedTrend, type TrendLine } from './geometry.ts';
import {
  farthest,
  isClearOf,
  placeEndLabels,
  placeValues,
  ROW,
  rowsOfText,
  type PlacedLabel,
  type PlacedValue
} from './labels.ts';
import { areaBetween } from './paths.ts';

/** A line with its name. */
export type NamedLine = TrendLine & { readonly name: string };

/** What a chart of lines is asked to show. */
export type TrendAsked = {
  readonly lines: readonly NamedLine[];
  readonly span: Span;
  readonly paper: Paper;
  /** the words on the area between the first line and the second; none for no area */
  readonly between: string;
  /** a year to explain, and the words */
  readonly remark: { readonly year: Year; readonly text: string } | null;
  readonly hasNotes: boolean;
  /** the years are named under this chart */
  readonly named: boolean;
  /** the axis marks whole numbers alone */
  readonly whole: boolean;
  /** top of the scale at least */
  readonly most?: number;
};

/** The words on a rise: where they stand, and where the fine line to it begins, px. */
type PlacedRemark = {
  readonly rows: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  readonly leader: { readonly x: number; readonly y: number };
};

/** A chart of lines with its words in their places. */
export type LaidTrend = {
  readonly placed: PlacedTrend;
  /** the area between the first line and the second as path data, and the point that its words stand at */
  readonly area: string;
  readonly peak: PlacedPoint | undefined;
  readonly remark: PlacedRemark | null;
  readonly values: readonly PlacedValue[];
  /** the rows of each line's name */
  readonly names: ReadonlyMap<string, readonly string[]>;
};

/** Places a chart of lines and the words in it. */
export function layTrend(asked: TrendAsked): LaidTrend {
  const { lines, span, paper, between, hasNotes, named, whole, most = mostVictims(lines) } = asked;
  const { em } = paper;
  const foot = (hasNotes ? 2.6 : 0.5) + (named ? 1.6 : 0);
  const placed = placeTrend(lines, paper, { span, foot, most, isWhole: whole });
  const isRoomy = paper.width > 42 * em;
  const [upper, lower] = placed.lines;
  const area = between === '' ? '' : areaBetween(upper?.points ?? [], lower?.points ?? []);
  const values = lines.length > 2 || !isRoomy ? [] : placeValues(placed.lines, em);
  const room = Math.floor(paper.gutter / (0.6 * em));
  return {
    placed,
    area,
    peak: area !== '' && isRoomy ? peakOf(placed, em) : undefined,
    remark: asked.remark && isRoomy ? placeRemark(asked.remark, placed, values[0], em) : null,
    values,
    names: new Map(lines.map(({ id, name }) => [id, rowsOfText(name, room)]))
  };
}

/** The first point of the upper line under which there is room for words. */
function peakOf({ lines }: PlacedTrend, em: number): PlacedPoint | undefined {
  return lines[0]?.points.find((p) => {
    const low = lines[1]?.points.find((q) => q.year === p.year);
    return low !== undefined && low.y - p.y > 3 * em;
  });
}

function placeRemark(
  { year, text }: NonNullable<TrendAsked['remark']>,
  { lines }: PlacedTrend,
  first: PlacedValue | undefined,
  em: number
): PlacedRemark | null {
  const points = lines.at(-1)?.points ?? [];
  const to = points.find((p) => p.year === year);
  const from = points.find((p) => p.year === year - 1);
  if (!to || !from || from.y - to.y <= 2 * em) return null;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const rows = rowsOfText(text, 20);
  // The words stand over the rise, or under it where the first number stands in their way.
  const isBefore = isClearOf(first, rows, x - 2.8 * em, em);
  return {
    rows,
    x: x + (isBefore ? -2.8 : 2.8) * em,
    y: y + 0.9 * em - (isBefore ? (rows.length - 1) * ROW * em : 0),
    side: isBefore ? 'left' : 'right',
    leader: { x: x + (isBefore ? -2.4 : 0.4) * em, y }
  };
}

/** ems: a label further off its line is taken for another's */
const NEAR = 4;

/** The labels at the ends of lines, and whether names stand in them: those that push one another off their lines, or out of the chart, stand in the legend alone. */
export function layEnds(
  { placed, names }: Pick<LaidTrend, 'placed' | 'names'>,
  em: number
): { readonly hasNames: boolean; readonly ends: readonly PlacedLabel[] } {
  const rows = Math.max(1, ...[...names.values()].map((each) => each.length)) + 1;
  const room = { em, top: placed.top, bottom: placed.bottom, x: placed.axis.right + 0.6 * em };
  const named = placeEndLabels(placed.lines, rows, room);
  const hasNames =
    named.every(({ y }) => y >= placed.top - em) && farthest(placed.lines, named, rows, em) <= NEAR * em;
  return { hasNames, ends: hasNames ? named : placeEndLabels(placed.lines, 1, room) };
}
