import type { TableName } from './schema.ts';

/**
 * Columns that a first visit does not carry: they stand in a packed file of their own and are read when a reader asks.
 * The recipients of grants are 1,100 names, half the weight of the partners page.
 */
export const LATER_COLUMNS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  grants: ['recipient']
};

/** Whether a column is read later than its table. */
export function isLater(table: TableName, column: string): boolean {
  return LATER_COLUMNS[table]?.includes(column) ?? false;
}
