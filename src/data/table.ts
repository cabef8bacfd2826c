import type { TableName } from './schema.ts';

/** One table as text: its columns, all of the same length, every cell exactly as published. */
export type Table = {
  readonly name: TableName;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly length: number;
};

/** One row of a table on its way to a file; a field left out is an empty cell. */
export type Row = Readonly<Record<string, string | number | null>>;
