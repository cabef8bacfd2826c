import type { Deck } from './deck.ts';

/** Fonts that every office program has, and for an Urdu headline one that it may have; without it such a program takes its own. */
export const FACES = {
  en: { headline: 'Arial', text: 'Arial' },
  ur: { headline: 'Noto Nastaliq Urdu', text: 'Arial' }
} as const;

/** The languages as an office program names them. */
export const LANGUAGES = { en: 'en-GB', ur: 'ur-PK' } as const;

/** How a text is written; a new object each time, for the writer changes those it is given. */
export function textOf({ lang, isRightToLeft }: Deck, fontSize: number, color: string) {
  const align: 'left' | 'right' = isRightToLeft ? 'right' : 'left';
  return {
    fontFace: FACES[lang].text,
    fontSize,
    color,
    align,
    rtlMode: isRightToLeft,
    lang: LANGUAGES[lang]
  };
}
