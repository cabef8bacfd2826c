import type { Language } from '../src/i18n/language.ts';

/** How the names of the files begin that only embedded figures load. */
export const EMBED_FILES = 'embed-';

/** How the file of what the lines of the embedded map say begins. */
export function linesName(lang: Language): string {
  return `${EMBED_FILES}lines-${lang}`;
}
