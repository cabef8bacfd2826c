/** A place in a cross table: row and column, from 0. */
export type At = { readonly row: number; readonly column: number };

/** Where a key leads from a cell of `rows` × `columns`; `null` for a key that means nothing here. Arrows move as the eye sees it. */
export function stepFrom(
  key: string,
  { row, column }: At,
  rows: number,
  columns: number,
  isRtl: boolean
): At | null {
  const within = (n: number, of: number) => Math.min(of - 1, Math.max(0, n));
  const forward = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return { row, column: within(column + forward, columns) };
    case 'ArrowLeft':
      return { row, column: within(column - forward, columns) };
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: columns - 1 };
    case 'PageUp':
      return { row: 0, column };
    case 'PageDown':
      return { row: rows - 1, column };
    default:
      return null;
  }
}
