import { keys as english } from '../../i18n/en/keys.ts';
import { keys as urdu } from '../../i18n/ur/keys.ts';
import type { Words } from '../../i18n/words.ts';
import KeyList from './KeyList.svelte';

/** What the list says, by language. */
const KEY_MESSAGES = { en: english, ur: urdu } as const;

/** The list of keys, and the words of the page with those it says: all of it comes with the key that asks for it. */
export function listing(words: Words) {
  return { KeyList, words: words.and(KEY_MESSAGES[words.lang]) };
}
