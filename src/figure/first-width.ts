/** pixels: how wide a drawing is taken to be before anything has measured it, on a page of the site and in a frame of 760 */
export const PAGE_WIDTH = 920;
export const FRAME_WIDTH = 726;

let first = PAGE_WIDTH;

/** Says how wide the drawings are made that are drawn next; who writes the HTML knows where it stands, and so does who wakes it. */
export function drawFirstAt(width: number): void {
  first = width;
}

/** pixels: how wide a drawing is made that nothing has measured yet */
export const firstWidth = (): number => first;
