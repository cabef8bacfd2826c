import { exports as english } from '../i18n/en/exports.ts';
import type { Language } from '../i18n/language.ts';
import { exports as urdu } from '../i18n/ur/exports.ts';
import type { Translation, Words } from '../i18n/words.ts';
import { onceForEach } from '../query/once.ts';

const MESSAGES: Readonly<Record<Language, Partial<Translation>>> = { en: english, ur: urdu };

/** The words of a session that say what is made to leave the page too. */
export const exportWords = onceForEach((words: Words) => words.and(MESSAGES[words.lang]));
