import type { Cell, Column, Sheet } from '../figure/figure.ts';

/** By which column a table stands: `natural` is largest first for numbers and A to Z for texts. */
export type Sorting = { readonly key: string; readonly way: 'natural' | 'reverse' };

/** What the next click on a column's head asks for: its natural order, the reverse, then the figure's own again. */
export function nextSorting(now: Sorting | null, key: string): Sorting | null {
  if (now?.key !== key) return { key, way: 'natural' };
  return now.way === 'natural' ? { key, way: 'reverse' } : null;
}

/** How assistive technology hears the order of a column; `undefined` where the table does not stand by it. */
export function ariaSort(
  sorting: Sorting | null,
  { key, kind }: Column
): 'ascending' | 'descending' | undefined {
  if (sorting?.key !== key) return undefined;
  return (kind === 'text') === (sorting.way === 'natural') ? 'ascending' : 'descending';
}

/** The rows of a sheet by number, in the order asked for; equals stand in the figure's order. */
export function orderOf(sheet: Sheet, sorting: Sorting | null, collator: Intl.Collator): number[] {
  const order = sheet.rows.map((_, row) => row);
  const column = sheet.columns.findIndex(({ key }) => key === sorting?.key);
  const kind = sheet.columns[column]?.kind;
  if (sorting === null || kind === undefined) return order;
  const sign = (sorting.way === 'natural') === (kind === 'text') ? 1 : -1;
  const cells = sheet.rows.map((row) => row[column] ?? null);
  return order.sort((a, b) => {
    const [one = null, other = null] = [cells[a], cells[b]];
    return rankIn(kind, one) - rankIn(kind, other) || sign * ascending(one, other, collator);
  });
}

/** What cannot be placed among the others stands last in either order: a text among numbers, then what was not reported. */
function rankIn(kind: Column['kind'], cell: Cell): number {
  if (cell === null || cell === '') return 2;
  return kind === 'number' && typeof cell === 'string' ? 1 : 0;
}

function ascending(a: Cell, b: Cell, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  const [one, other] = [endsOf(a), endsOf(b)];
  return one[0] - other[0] || one[1] - other[1];
}

/** Least and most of a number; a hidden count stands by what is sure, then by what is possible. */
function endsOf(cell: Cell): readonly [least: number, most: number] {
  if (typeof cell === 'number') return [cell, cell];
  return cell === null || typeof cell === 'string' ? [0, 0] : [cell.least, cell.most];
}
