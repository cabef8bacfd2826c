import type { Count } from '../../domain/count.ts';
import type { CrosstabCell, CrosstabColumn, CrosstabRow } from './table.ts';

/** Where the classes of a cell begin, persons: one hue, five steps, each ten times the one before. */
export const CLASSES = [1, 10, 100, 1000, 10_000] as const;

/** The class of a number by what is sure, 1 to 5; 0 where all of it is hidden. */
export function shadeOf({ least }: Count): number {
  return CLASSES.filter((begin) => least >= begin).length;
}

/** How a cross table is set: type size in px, ranges in one line or two, column heads level or upright. */
export type Setting = {
  readonly size: number;
  readonly isStacked: boolean;
  readonly isUpright: boolean;
};

/** The room there is for a cross table, px, and the type size that the page would like best and takes least. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly wanted: number;
  readonly least: number;
};

/** Rows are never lower than this, px: a target for a finger or a mouse. */
const LEAST_ROW = 24;
const PADDING = 0.72;
/** name of a row, ems of the type size */
const NAME = 9.3;
const NAME_NARROW = 7.5;

/** The setting in which the numbers stand largest; the plainest one, ranges whole and heads level, where several do. */
export function settingOf(
  columns: readonly CrosstabColumn[],
  rows: readonly CrosstabRow[],
  room: Room
): Setting {
  const settings = [
    { isStacked: false, isUpright: false },
    { isStacked: false, isUpright: true },
    { isStacked: true, isUpright: false },
    { isStacked: true, isUpright: true }
  ].map((way) => ({ ...way, size: sizeIn(way, columns, rows, room) }));
  const best = settings.reduce((one, other) =>
    other.size > one.size * 1.06 || (one.size < room.least && other.size >= room.least) ? other : one
  );
  // What does not fit scrolls, and then there is no need for the smallest type.
  return { ...best, size: best.size < room.least ? Math.min(12, room.wanted) : best.size };
}

function sizeIn(
  { isStacked, isUpright }: Omit<Setting, 'size'>,
  columns: readonly CrosstabColumn[],
  rows: readonly CrosstabRow[],
  { width, height, wanted, least }: Room
): number {
  const name = isStacked || isUpright ? NAME_NARROW : NAME;
  const ems = columns.reduce(
    (sum, column, c) =>
      sum +
      PADDING +
      Math.max(
        isUpright ? 2.4 : longestWord(column.name),
        ...rows.map((row) => widthOf(row.cells[c], isStacked))
      ),
    name
  );
  return Math.min(wanted, width / ems, Math.max(least, tallest(isStacked, isUpright, rows.length, height)));
}

/** The largest type size at which heads and rows stand within a height, px; lower than the page takes, they run beyond it. */
function tallest(isStacked: boolean, isUpright: boolean, rows: number, height: number): number {
  const head = isUpright ? 9 : 4.4;
  const size = isStacked
    ? (height - rows * 3) / (head + rows * 2.3)
    : Math.min(height / (head + rows * 1.5), (height - rows * LEAST_ROW) / head);
  return Math.max(0, size);
}

/** The number of a cell as it is set: in two lines only where it is wider than a short number is. */
export function linesOf({ text, lines }: CrosstabCell, isStacked: boolean): readonly string[] {
  return isStacked && textWidth(text) > SHORT ? lines : [text];
}

/** The width of `855–867`, ems. */
const SHORT = 3.9;

/** Width of a cell's number in ems of tabular figures. */
function widthOf(cell: CrosstabCell | undefined, isStacked: boolean): number {
  if (cell?.state !== 'counted') return 1;
  return Math.max(...linesOf(cell, isStacked).map(textWidth));
}

function textWidth(text: string): number {
  let ems = 0;
  for (const letter of text.replaceAll(/[\u2060\u2066-\u2069]/g, '')) ems += letter === ',' ? 0.25 : 0.54;
  return ems;
}

function longestWord(name: string): number {
  return Math.max(...name.split(/[\s-]/).map((word) => 0.52 * word.length));
}
