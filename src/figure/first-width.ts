/** pixels: how wide a drawing is taken to be before anything has measured it, on a page of the site and in a frame of 760 */
const FIRST_WIDTHS = { page: 920, embed: 726 } as const;

let first: number = FIRST_WIDTHS.page;

/** Says where the drawings stand that are made next; who writes the HTML knows it, and so does who wakes it. */
export function drawFirstIn(where: keyof typeof FIRST_WIDTHS): void {
  first = FIRST_WIDTHS[where];
}

/** pixels: how wide a drawing is made that nothing has measured yet */
export function firstWidth(): number {
  return first;
}
