/** How wide a sheet of A4 is between its margins, and an em of the axes there: pixels, as the page is laid out for paper. */
export const PAPER = { width: 703, em: 10 };

/** The map there, beside its lists: few words at their least size. */
export const MAP = {
  width: 400,
  height: 206,
  sizes: {
    kind: 'screen',
    labels: { place: 10, focus: 11, off: 40, ends: 14, world: 5 },
    buttons: { at: 'foot', width: 0, height: 0 }
  }
} as const;

/** How many contributions stand there open; of the others there is a count. */
export const PRINTED = 4;
