import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { Crosstab } from './crosstab.ts';
import { byCount, NO_ONE, sum } from './count.ts';
import { cellOf, type TallyCell } from './tally.ts';

/** The id of the row and of the column that take in what a smaller table has no room for. */
export const OTHERS = 'others' as PlaceId;

/** A cross table with its smallest rows and columns gathered into one each, and which those are; every sum stays. */
export type Gathered = Crosstab & {
  readonly gathered: { readonly rows: readonly PlaceId[]; readonly columns: readonly PlaceId[] };
};

/** Keeps the `most` rows and the `most` columns with the most victims where they stand, and gathers the others. */
export function gather(table: Crosstab, most: number): Gathered {
  const rows = parted(table.rowSums, most);
  const columns = parted(table.columnSums, most);
  return {
    ...table,
    rows: regrouped(table.rows, rows, () => OTHERS),
    columns: regrouped(table.columns, columns, () => OTHERS),
    cells: regrouped(
      table.cells.map((row) => regrouped(row, columns, oneCell)),
      rows,
      (several) => (several[0] ?? []).map((_, c) => oneCell(several.flatMap((row) => row.slice(c, c + 1))))
    ),
    rowSums: regrouped(table.rowSums, rows, sum),
    columnSums: regrouped(table.columnSums, columns, sum),
    own: regrouped(table.own, rows, oneCell),
    unknown: regrouped(table.unknown, columns, oneCell),
    gathered: {
      rows: table.rows.filter((_, r) => rows.rest.includes(r)),
      columns: table.columns.filter((_, c) => columns.rest.includes(c))
    }
  };
}

/** Which lines of a table stay and which are gathered, by number. */
type Parted = { readonly kept: readonly number[]; readonly rest: readonly number[] };

function parted(sums: readonly Count[], most: number): Parted {
  const all = sums.map((_, i) => i);
  // One line alone needs no less room gathered than by itself.
  if (all.length <= most + 1) return { kept: all, rest: [] };
  const strongest = new Set(
    all.toSorted((a, b) => byCount(sums[a] ?? NO_ONE, sums[b] ?? NO_ONE)).slice(0, most)
  );
  return { kept: all.filter((i) => strongest.has(i)), rest: all.filter((i) => !strongest.has(i)) };
}

function regrouped<Item>(
  list: readonly Item[],
  { kept, rest }: Parted,
  merged: (several: Item[]) => Item
): Item[] {
  const pick = (wanted: readonly number[]) => list.filter((_, i) => wanted.includes(i));
  return rest.length === 0 ? pick(kept) : [...pick(kept), merged(pick(rest))];
}

/** Several cells as one: silent only where all of them are. */
function oneCell(cells: readonly TallyCell[]): TallyCell {
  return cellOf(
    sum(cells.map(({ victims }) => victims)),
    cells.every(({ state }) => state === 'silent')
  );
}
