import type { Table } from './table.ts';

/** Makes one thing of a row; `cell` gives the text of a column, empty where the table has no such column. */
export type ReadRow<Thing> = (cell: (column: string) => string) => Thing;

/** Every row of a table as a thing; no table, no things. */
export function rowsOf<Thing>(table: Table | undefined, read: ReadRow<Thing>): Thing[] {
  if (!table) return [];
  const things: Thing[] = [];
  for (let row = 0; row < table.length; row++) {
    things.push(read((column) => table.columns[column]?.[row] ?? ''));
  }
  return things;
}

/** The rows of a table as `rowsOf` has them; `null` where the table has not been read, which is not that it has none. */
export function rowsIfRead<Thing>(table: Table | undefined, read: ReadRow<Thing>): Thing[] | null {
  return table ? rowsOf(table, read) : null;
}
