import { scenes as english } from '../../i18n/en/scenes.ts';
import type { Language } from '../../i18n/language.ts';
import { scenes as urdu } from '../../i18n/ur/scenes.ts';
import type { Translation, Words } from '../../i18n/words.ts';
import { onceForEach } from '../../query/once.ts';

const MESSAGES: Readonly<Record<Language, Partial<Translation>>> = { en: english, ur: urdu };

/** The words of a session that say what the scenes say too. */
export const sceneWords = onceForEach((words: Words) => words.and(MESSAGES[words.lang]));
