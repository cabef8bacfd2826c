import { decodeText } from '../data/bytes.ts';
import { parseTable } from '../data/parse.ts';
import { rowsOf } from '../data/rows.ts';
import { TABLES } from '../data/schema.ts';
import type { Row, Table } from '../data/table.ts';
import { InputError } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';

/** Contributions that came to the maintainers and stand in no official file, in the columns of the table itself. */
export const ADDED = 'data/labels/contributions-added.csv';

/** A row of contributions on its way to the table, and where it was read. */
export type AddressedRow = { readonly row: Row; readonly file: string; readonly line: number };

/** The columns of contributions, in their order. */
export const CONTRIBUTION_COLUMNS = TABLES.contributions.fields.map(({ name }) => name);

/** The rows that are kept in the repository; one that the schema refuses is an `InputError`. */
export function readAdded({ name, bytes }: SourceFile): readonly AddressedRow[] {
  const { table, issues } = parseTable('contributions', decodeText(bytes, name));
  if (issues.length > 0) throw new InputError(issues.map((issue) => ({ ...issue, file: name })));
  return contributionRows(table).map((row, at) => ({ row, file: name, line: table.lines?.[at] ?? 0 }));
}

/** The rows of a table of contributions, every column filled or empty. */
export function contributionRows(table: Table): readonly Row[] {
  return rowsOf(table, (cell) =>
    Object.fromEntries(CONTRIBUTION_COLUMNS.map((column) => [column, cell(column)]))
  );
}

/** Rows as a table of text, in their own order. */
export function contributionTable(rows: readonly Row[]): Table {
  const columns = CONTRIBUTION_COLUMNS.map(
    (column) => [column, rows.map((row) => String(row[column] ?? ''))] as const
  );
  return { name: 'contributions', columns: Object.fromEntries(columns), length: rows.length };
}

/** The first rows, those of `over` in the place of the rows that have their ids or behind them all. */
export function overlaid<Kind>(
  rows: readonly Kind[],
  over: readonly Kind[],
  idOf: (row: Kind) => string
): readonly Kind[] {
  const ids = new Set(over.map(idOf));
  return [...rows.filter((row) => !ids.has(idOf(row))), ...over];
}
