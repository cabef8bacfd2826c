import type { Words } from '../../i18n/words.ts';

/** Widths of a letter in its own size, as wide as the faces run on average and a little more. */
const [ARABIC, OTHER] = [0.38, 0.48];
/** Heights of a line, as the style sheets of the scenes have them. */
const LINE = { en: 1.35, ur: 1.75 } as const;

/** How many rows of one height fit into a room once what else stands there has its own, all in one measure. */
export function rowsThatFit(room: number, taken: number, row: number): number {
  return Math.max(0, Math.floor((room - taken) / row + 1e-6));
}

/** How many lines a text takes at most in a width, in ems of its own size. */
export function linesOf(text: string, wide: number): number {
  const arabic = text.match(/[\u0600-\u06ff]/g)?.length ?? 0;
  const long = arabic * ARABIC + (text.length - arabic) * OTHER;
  // A word that does not fit goes to the next line, so that lines are not filled to their end.
  return Math.max(1, Math.ceil(long / Math.max(1, wide - 2)));
}

/** How high a text stands in a width, ems of its own size. */
export function heightOf(words: Pick<Words, 'lang'>, text: string, wide: number): number {
  return linesOf(text, wide) * LINE[words.lang];
}

/** The first of some texts, as many as fit below each other into a room with a gap after each, all in ems of their size. */
export function textsThatFit(
  words: Pick<Words, 'lang'>,
  texts: readonly string[],
  { wide, room, gap }: { readonly wide: number; readonly room: number; readonly gap: number }
): readonly string[] {
  let taken = 0;
  const n = texts.findIndex((text) => (taken += heightOf(words, text, wide) + gap) - gap > room);
  return n < 0 ? texts : texts.slice(0, n);
}
