/**
 * Whether a cell of a later column stands in the first part too: a count that is read at once hangs on it. `See Bahamas, 2012`
 * in place of a recipient is no grant without an amount: its money is listed under another row. [D53]
 */
export function pointsElsewhere(cell: string): boolean {
  return /^See \p{Lu}/u.test(cell);
}

/** Stands in the first part for a cell that is read later. */
export const LATER = '…';
