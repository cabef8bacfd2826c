/** A cell of a matrix that opens something: its row, and its column counted from 1; column 0 is the name. */
export type At = { readonly row: number; readonly column: number };

/**
 * Where a key leads among the cells that open something, `open[row][column]`; `null` for a key that means nothing here.
 * Arrows move as the eye sees it, over empty cells; a row without a mark in the column is entered by what stands before it.
 */
export function walk(key: string, at: At, open: readonly (readonly boolean[])[], isRtl: boolean): At | null {
  const along = (step: -1 | 1): At => {
    const cells = open[at.row] ?? [];
    for (let column = at.column + step; column >= 0 && column < cells.length; column += step)
      if (cells[column]) return { row: at.row, column };
    return at;
  };
  const into = (row: number): At => {
    const next = Math.min(open.length - 1, Math.max(0, row));
    const column = open[next]?.findLastIndex((isOpen, column) => isOpen && column <= at.column) ?? 0;
    return { row: next, column: Math.max(0, column) };
  };
  switch (key) {
    case 'ArrowRight':
      return along(isRtl ? -1 : 1);
    case 'ArrowLeft':
      return along(isRtl ? 1 : -1);
    case 'ArrowDown':
      return into(at.row + 1);
    case 'ArrowUp':
      return into(at.row - 1);
    case 'Home':
      return into(0);
    case 'End':
      return into(open.length - 1);
    default:
      return null;
  }
}
