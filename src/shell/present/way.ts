import { directionOf, type Language } from '../../i18n/language.ts';

/** Which way a text of a deck runs: as its language does, also where its first word is of another script, unless none of it is of that language's. */
export function wayOf({ text, lang }: { readonly text: string; readonly lang: Language }): 'ltr' | 'rtl' {
  const isArabic = /\p{Script=Arabic}/u.test(text);
  if (directionOf(lang) === 'rtl') return isArabic || !/\p{L}/u.test(text) ? 'rtl' : 'ltr';
  return isArabic && !/\p{Script=Latin}/u.test(text) ? 'rtl' : 'ltr';
}
