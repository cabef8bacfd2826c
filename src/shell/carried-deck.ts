import { LANGUAGES } from '../i18n/language.ts';
import type { CarriedDeck } from './deck-slot.ts';

/** The deck that this HTML opens with; `null` where it carries none. */
export function carriedDeck(): CarriedDeck | null {
  const slot = document.querySelector<HTMLScriptElement>('script[data-deck]:not([data-deck=""])');
  const name = slot?.dataset['deck'];
  if (slot === null || name === undefined) return null;
  const lang = LANGUAGES.find((each) => each === slot.dataset['lang']) ?? 'en';
  return { name, lang, text: slot.textContent };
}
