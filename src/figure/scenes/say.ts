import { scenes as english } from '../../i18n/en/scenes.ts';
import type { Language } from '../../i18n/language.ts';
import { scenes as urdu } from '../../i18n/ur/scenes.ts';
import type { Translation, Words } from '../../i18n/words.ts';

const MESSAGES: Readonly<Record<Language, Partial<Translation>>> = { en: english, ur: urdu };
const known = new WeakMap<Words, Words>();

/** The words of a session that say what the scenes say too. */
export function sceneWords(words: Words): Words {
  const before = known.get(words);
  if (before) return before;
  const more = words.and(MESSAGES[words.lang]);
  known.set(words, more);
  return more;
}
