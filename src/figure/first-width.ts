/** pixels: how wide a drawing is taken to be before anything has measured it, on a page of the site, in a frame of 760, and on a phone */
export const PAGE_WIDTH = 920;
export const FRAME_WIDTH = 726;
export const PHONE_WIDTH = 328;

let first = PAGE_WIDTH;

/** Says how wide the drawings are made that are drawn next; who writes the HTML knows where it stands, and so does who wakes it. */
export function drawFirstAt(width: number): void {
  first = width;
}

/** pixels: how wide a drawing is made that nothing has measured yet */
export const firstWidth = (): number => first;

/** Leaves of what the HTML drew twice, for a page and for a phone, what comes to life: the one for a page. */
export function keepOne(root: ParentNode): void {
  for (const each of root.querySelectorAll<HTMLElement>('[data-fits]')) {
    if (each.dataset['fits'] === 'phone') each.remove();
    else delete each.dataset['fits'];
  }
}
