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

/** What tells the names of parts in a drawing for phones from those in the drawing for a page beside it. */
export const OF_PHONE = '-phone';

/**
 * Leaves of what the HTML drew twice, for a page and for a phone, the one that is seen, in which a hand may already be, and has
 * drawings made as wide as it is. What was left once stays the one for whoever takes over later.
 */
export function keepOne(root: ParentNode): void {
  const drawn = [...root.querySelectorAll<HTMLElement>('[data-fits]')];
  const isPhone =
    drawn.length > 0 ? matchMedia('(width < 600px)').matches : root.querySelector('[data-kept]') !== null;
  if (isPhone) drawFirstAt(PHONE_WIDTH);
  for (const each of drawn) {
    if ((each.dataset['fits'] === 'phone') !== isPhone) each.remove();
    delete each.dataset['fits'];
    if (!isPhone) continue;
    each.dataset['kept'] = '';
    for (const name of ['id', 'aria-labelledby'])
      for (const part of each.querySelectorAll(`[${name}$="${OF_PHONE}"]`))
        part.setAttribute(name, part.getAttribute(name)?.slice(0, -OF_PHONE.length) ?? '');
  }
}
