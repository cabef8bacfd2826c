import type { Issue } from '../domain/issue.ts';
import { lineOf, type Table } from './table.ts';

/** A fault of one row, and the other rows without which it would be none. */
export type RowFault = { readonly row: number; readonly others: readonly number[]; readonly issue: Issue };

/** What is wrong with a cell of a row: its column, what was expected and got, the other rows that it takes. */
export type CellFault = readonly [column: string, expected: string, got: string, others?: readonly number[]];

/** The text of a column of one row, empty where the table has no such column. */
export type CellOf = (column: string) => string;

/** The faults of every row of a table, each with its address. */
export function faultsOf(
  table: Table,
  find: (row: number, cell: CellOf) => readonly CellFault[]
): readonly RowFault[] {
  return Array.from({ length: table.length }, (_, row) =>
    find(row, (column) => table.columns[column]?.[row] ?? '').map(
      ([column, expected, got, others = []]): RowFault => ({
        row,
        others,
        issue: {
          file: `${table.name}.csv`,
          line: lineOf(table, row),
          column,
          expected,
          got: got || 'nothing'
        }
      })
    )
  ).flat();
}

/** The rows above each row: its parent, the parent of that, and so on, until there is none or one comes again. */
export function rowsAbove(ids: readonly string[], parents: readonly string[]): (row: number) => number[] {
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  return (row) => {
    const met: number[] = [];
    let next = rowOf.get(parents[row] ?? '');
    while (next !== undefined && !met.includes(next)) {
      met.push(next);
      next = rowOf.get(parents[next] ?? '');
    }
    return met;
  };
}

/** The fault of a row that is a part of itself, with every row of the loop. */
export function loopFault(
  row: number,
  above: readonly number[],
  ids: readonly string[],
  column: string
): CellFault[] {
  const until = above.indexOf(row);
  if (until < 0) return [];
  const loop = above.slice(0, until);
  const way = [row, ...loop, row].map((at) => ids[at]).join(' → ');
  return [[column, 'a whole that is no part of it', way, loop]];
}
