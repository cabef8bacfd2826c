import type { TableName } from './schema.ts';

/** One table as text: its columns, all of the same length, every cell exactly as published. */
export type Table = {
  readonly name: TableName;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly length: number;
  /** the line of its file that each row begins on, where it was read from one */
  readonly lines?: readonly number[];
};

/** One row of a table on its way to a file; a field left out is an empty cell. */
export type Row = Readonly<Record<string, string | number | null>>;

/** The line that a row begins on: where it was read, else where it is written, after one line of header. */
export function lineOf({ columns, lines }: Table, row: number): number {
  const before = Object.values(columns).flatMap((cells) => cells.slice(0, row));
  // A cell of several lines moves all rows below it.
  return lines?.[row] ?? row + 2 + before.join('').split(/\r\n|\r|\n/).length - 1;
}
