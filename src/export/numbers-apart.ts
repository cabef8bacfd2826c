import type { Cell, Sheet } from '../figure/figure.ts';
import type { Headings } from './book.ts';

/** A cell of a spreadsheet: a number, a text, or nothing reported. */
type Single = string | number | null;
type Apart = {
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly (readonly Single[])[];
};

/**
 * A table with one number a cell. A column that holds a count which is not exact becomes two, at least and at most: a text
 * `<5` would fall out of every sum without a word, and one of its ends alone would be a number that nobody published, while
 * the sums of both ends are true. An exact count stands the same in both.
 */
export function numbersApart(
  { columns, rows }: Sheet,
  { least, most }: Pick<Headings, 'least' | 'most'>
): Apart {
  const isOpen = columns.map((_, i) => rows.some((row) => isInexact(row[i] ?? null)));
  return {
    columns: columns.flatMap(({ key, title }, i) =>
      isOpen[i] === true
        ? [
            { key: `${key}_least`, title: `${title}: ${least}` },
            { key: `${key}_most`, title: `${title}: ${most}` }
          ]
        : [{ key, title }]
    ),
    rows: rows.map((row) =>
      columns.flatMap((_, i): Single[] => {
        const cell = row[i] ?? null;
        return isOpen[i] === true ? [end(cell, 'least'), end(cell, 'most')] : [end(cell, 'least')];
      })
    )
  };
}

function isInexact(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && cell.least !== cell.most;
}

function end(cell: Cell, side: 'least' | 'most'): Single {
  return typeof cell === 'object' && cell !== null ? cell[side] : cell;
}
