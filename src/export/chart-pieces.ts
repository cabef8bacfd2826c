import type { ChartBody, ChartSeries } from '../figure/slide.ts';
import { CHART_SHEET } from './chart-sheet.ts';

/** A run of a series that is drawn as one: from one of its categories to another. */
export type Piece = {
  readonly series: ChartSeries;
  /** the place of the series in the sheet of the chart, the first is 0 */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** the way to a category whose reports are still coming in, a point by itself of hidden numbers, and the hollow of either */
  readonly kind: 'closed' | 'open' | 'ring' | 'hollow';
  /** the one of its series which has its name: its first line, or its first point where it has none */
  readonly isFirst: boolean;
};

/** What is drawn later lies over what is drawn before. */
const KINDS = ['closed', 'open', 'ring', 'hollow'] as const;

/**
 * The runs of each series, and after them the ways to what is open. Office programs that draw a line in one go cannot break it at a
 * point, dash the way to one, or empty its mark: each run is a line of its own, over the cells of its series.
 */
export function piecesOf({ form, series }: ChartBody): readonly Piece[] {
  const pieces = series.flatMap((each, at) => {
    const runs = form === 'lines' ? runsOf(each) : [wholeOf(each)];
    const first = Math.max(
      0,
      runs.findIndex(({ kind }) => kind === 'closed')
    );
    return runs.map((run, i): Piece => ({ ...run, series: each, at, isFirst: i === first }));
  });
  return KINDS.flatMap((kind) => pieces.filter((piece) => piece.kind === kind));
}

type Run = Pick<Piece, 'from' | 'to' | 'kind'>;

function wholeOf({ values }: ChartSeries): Run {
  return { from: 0, to: values.length - 1, kind: 'closed' };
}

function runsOf(series: ChartSeries): readonly Run[] {
  const { breaks = [], hidden = [], values } = series;
  const open = openOf(series);
  const alone = [...hidden, ...(open === null ? [] : [open])];
  const ends = alone.flatMap((at) => [at, at + 1]);
  const cuts = [...new Set([0, ...breaks, ...ends, values.length])].sort((a, b) => a - b);
  const closed = cuts
    .slice(0, -1)
    .map((from, i): Run => ({ from, to: (cuts[i + 1] ?? 0) - 1, kind: 'closed' }))
    .filter(({ from, to }) => !alone.includes(from) && values.slice(from, to + 1).some((n) => n !== null));
  const rings = hidden.flatMap((at): Run[] => [
    { from: at, to: at, kind: 'ring' },
    { from: at, to: at, kind: 'hollow' }
  ]);
  const told = closed.length + rings.length > 0 || open !== null ? [...closed, ...rings] : [wholeOf(series)];
  if (open === null || hidden.includes(open)) return told;
  const isJoined =
    !breaks.includes(open) && !hidden.includes(open - 1) && (values[open - 1] ?? null) !== null;
  return [
    ...told,
    { from: isJoined ? open - 1 : open, to: open, kind: 'open' },
    { from: open, to: open, kind: 'hollow' }
  ];
}

/** The open category of a line that has a point there. */
function openOf({ isMost = false, open = null, values }: ChartSeries): number | null {
  return isMost || open === null || (values[open] ?? null) === null ? null : open;
}

/** The cells of a run: those of its series, after as many empty ones as categories come before it. */
export function cellsOf({ at, from, to }: Piece, { series }: ChartBody): string {
  const cells = (column: number, first: number, last: number) =>
    `${CHART_SHEET}!$${columnName(column)}$${first + 2}:$${columnName(column)}$${last + 2}`;
  const own = cells(at + 1, from, to);
  return from === 0 ? own : `(${cells(series.length + 1, 0, from - 1)},${own})`;
}

/** The values of a run by their categories, `null` before it. */
export function valuesOf({ series, from, to }: Piece): readonly (number | null)[] {
  return series.values.slice(0, to + 1).map((value, i) => (i < from ? null : value));
}

/** `A`, `B` … `Z`, `AA`: the name of a column by its place, the first 0. */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}
