import { exports as english } from '../i18n/en/exports.ts';
import type { Language } from '../i18n/language.ts';
import { exports as urdu } from '../i18n/ur/exports.ts';
import type { Translation, Words } from '../i18n/words.ts';

const MESSAGES: Readonly<Record<Language, Partial<Translation>>> = { en: english, ur: urdu };
const known = new WeakMap<Words, Words>();

/** The words of a session that say what is made to leave the page too. */
export function exportWords(words: Words): Words {
  const before = known.get(words);
  if (before) return before;
  const more = words.and(MESSAGES[words.lang]);
  known.set(words, more);
  return more;
}
