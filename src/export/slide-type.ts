import type { Deck } from './deck.ts';

/**
 * A font that every office program has, for Urdu too: where a Nastaliq is missing, its letters would be boxes, or stand over what is
 * below them.
 */
export const FACE = 'Arial';

/** The languages as an office program names them. */
export const LANGUAGES = { en: 'en-GB', ur: 'ur-PK' } as const;

/** How a text is written; a new object each time, for the writer changes those it is given. */
export function textOf({ lang, isRightToLeft }: Deck, fontSize: number, color: string) {
  const align: 'left' | 'right' = isRightToLeft ? 'right' : 'left';
  return {
    fontFace: FACE,
    fontSize,
    color,
    align,
    rtlMode: isRightToLeft,
    lang: LANGUAGES[lang]
  };
}
