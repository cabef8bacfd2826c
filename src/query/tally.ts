import type { Count } from '../domain/count.ts';
import { add, NO_ONE } from './count.ts';

/** One cell: somebody may be in it, no one on record is, or nobody answered, which is not zero. */
export type TallyCell = { readonly victims: Count; readonly state: 'counted' | 'none' | 'silent' };

/** A table of two keys with the sums of its rows and columns. */
export type Tally<Row, Column> = {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** row by row */
  readonly cells: readonly (readonly TallyCell[])[];
  readonly rowSums: readonly Count[];
  readonly columnSums: readonly Count[];
  readonly sum: Count;
};

type Entry<Row, Column> = { readonly row: Row; readonly column: Column; readonly victims: Count };

/** Adds entries up by two keys; `isSilent` says of an empty cell that nobody answered for it. */
export function tally<Row extends string, Column extends string>(
  entries: readonly Entry<Row, Column>[],
  rows: readonly Row[],
  columns: readonly Column[],
  isSilent: (row: Row, column: Column) => boolean
): Tally<Row, Column> {
  const sums = new Map<string, Count>();
  const grow = (key: string, victims: Count) => sums.set(key, add(sums.get(key) ?? NO_ONE, victims));
  for (const { row, column, victims } of entries) {
    for (const key of [`${row} ${column}`, `${row} `, ` ${column}`, ' ']) grow(key, victims);
  }
  const sumOf = (key: string) => sums.get(key) ?? NO_ONE;
  return {
    rows,
    columns,
    cells: rows.map((row) =>
      columns.map((column) => cellOf(sumOf(`${row} ${column}`), isSilent(row, column)))
    ),
    rowSums: rows.map((row) => sumOf(`${row} `)),
    columnSums: columns.map((column) => sumOf(` ${column}`)),
    sum: sumOf(' ')
  };
}

/** A cell of what was counted in it, and whether nobody answered for it. */
export function cellOf(victims: Count, isSilent: boolean): TallyCell {
  return { victims, state: victims.most > 0 ? 'counted' : isSilent ? 'silent' : 'none' };
}
