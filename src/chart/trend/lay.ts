import type { Count } from '../../domain/count.ts';
import type { Span } from '../../domain/year.ts';
import type { Paper } from './axis.ts';
import { boxOf, type Box, type Worded } from './boxes.ts';
import { mostVictims, placeTrend, type PlacedTrend, type TrendLine } from './geometry.ts';
import { farthest, lengthOf, placeEndLabels, rowsOfText, type PlacedLabel } from './labels.ts';
import { areaBetween } from './paths.ts';
import { placeValues, type PlacedValue } from './values.ts';
import { placeBetween, placeRemark, riseOf, type PlacedRemark, type Remark } from './words.ts';

/** A line with its name, and a shorter one for where that has no room. */
export type NamedLine = TrendLine & { readonly name: string; readonly short?: string };

/** What a chart of lines is asked to show. */
export type TrendAsked = {
  readonly lines: readonly NamedLine[];
  readonly span: Span;
  readonly paper: Paper;
  /** the number of a point in words */
  readonly says: (victims: Count) => string;
  /** the words on the area between the first line and the second; none for no area */
  readonly between: string;
  /** a year to explain, and the words */
  readonly remark: Remark | null;
  readonly hasNotes: boolean;
  /** the years are named under this chart */
  readonly named: boolean;
  /** the axis marks whole numbers alone */
  readonly whole: boolean;
  /** top of the scale at least */
  readonly most?: number;
};

/** A chart of lines with its words in their places; what finds none on it, or stands nowhere else, is said below it. */
export type LaidTrend = {
  readonly placed: PlacedTrend;
  /** the area between the first line and the second as path data, and its words */
  readonly area: string;
  readonly between: Worded | null;
  /** the words on a rise that a reader sees, and where they stand */
  readonly remarked: string;
  readonly remark: PlacedRemark | null;
  readonly values: readonly PlacedValue[];
  readonly lines: readonly NamedLine[];
  /** letters of a row at the ends of lines, and the rows of each line's name */
  readonly room: number;
  readonly names: ReadonlyMap<string, readonly string[]>;
};

/** Places a chart of lines and the words in it. */
export function layTrend(asked: TrendAsked): LaidTrend {
  const { lines, span, paper, says, between, hasNotes, named, whole, most = mostVictims(lines) } = asked;
  const { em } = paper;
  const foot = (hasNotes ? 2.6 : 0.5) + (named ? 1.6 : 0);
  const placed = placeTrend(lines, paper, { span, foot, most, isWhole: whole });
  const isRoomy = paper.width > 42 * em;
  const [upper, lower] = placed.lines;
  const area = between === '' ? '' : areaBetween(upper?.points ?? [], lower?.points ?? []);
  const plot = plotOf(placed, em);
  const values = lines.length > 2 || !isRoomy ? [] : placeValues(placed.lines, says, plot, em);
  const taken = values.map((value) => boxOf(value, em));
  const ground = { taken, lines: placed.lines, plot };
  const rise = asked.remark && riseOf(asked.remark.year, placed.lines, em);
  const remarked = rise ? asked.remark.text : '';
  const remark = rise && isRoomy ? placeRemark(remarked, rise, ground, em) : null;
  const room = Math.floor(paper.gutter / (0.6 * em));
  return {
    placed,
    area,
    between:
      area !== '' && isRoomy
        ? placeBetween(between, { ...ground, taken: remark ? [...taken, boxOf(remark, em)] : taken }, em)
        : null,
    remarked,
    remark,
    values,
    lines,
    room,
    names: new Map(lines.map(({ id, name }) => [id, rowsOfText(name, room)]))
  };
}

/** Where words may stand on a chart. */
function plotOf({ axis: { left, right }, bottom }: PlacedTrend, em: number): Box {
  return { left: left - 0.3 * em, right, top: 0, bottom: bottom - 0.2 * em };
}

/** The labels at the ends of lines, and whether names stand over their numbers or before them in one row. */
export type PlacedEnds = { readonly hasNames: boolean; readonly ends: readonly PlacedLabel[] };

/** ems: a label further off its line is taken for another's */
const NEAR = 4;

/** Places the labels at the ends of lines: where names over numbers push one another off their lines, or out of the chart, both stand in one row. */
export function layEnds({ placed, names }: Pick<LaidTrend, 'placed' | 'names'>, em: number): PlacedEnds {
  const rows = Math.max(1, ...[...names.values()].map((each) => each.length)) + 1;
  const room = { em, top: placed.top, bottom: placed.bottom, x: placed.axis.right + 0.6 * em };
  const named = placeEndLabels(placed.lines, rows, room);
  const hasNames =
    named.every(({ y }) => y >= placed.top - em) && farthest(placed.lines, named, rows, em) <= NEAR * em;
  return { hasNames, ends: hasNames ? named : placeEndLabels(placed.lines, 1, room) };
}

/** letters that a number has, as a rule at most */
const NUMBER = 8;

/** What the label at the end of a line says of its last number: rows of the name over it, or the name before it as far as it has room. */
export function endText(
  { lines, room, names }: Pick<LaidTrend, 'lines' | 'room' | 'names'>,
  { hasNames }: Pick<PlacedEnds, 'hasNames'>,
  id: string,
  number: string
): { readonly over: readonly string[]; readonly row: string } {
  if (hasNames) return { over: names.get(id) ?? [], row: number };
  const { name = '', short } = lines.find((line) => line.id === id) ?? {};
  const left = room - lengthOf(number) - 1;
  // One long name makes all of them short, so that they are read alike.
  const isTight = short && lines.some((line) => line.short && lengthOf(line.name) + NUMBER >= room);
  const fitting = lengthOf(name) <= left ? name : `${name.slice(0, left - 1)}…`;
  return { over: [], row: `${isTight ? short : fitting} ${number}` };
}
