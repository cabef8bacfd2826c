import { share as english } from '../../i18n/en/share.ts';
import { share as urdu } from '../../i18n/ur/share.ts';
import type { loadVocabulary } from '../vocabulary.ts';
import type { Words } from '../../i18n/words.ts';
import Share from './Share.svelte';

/** What the dialog says, by language. */
const SHARE_MESSAGES = { en: english, ur: urdu } as const;

/**
 * The dialog, and the words of the page with those it says: all of it comes with the click that opens it. `load` brings those of
 * another language, for a frame that speaks one; a page has it already.
 */
export function sharing(words: Words, load: typeof loadVocabulary) {
  return { Share, given: { words: words.and(SHARE_MESSAGES[words.lang]), load } };
}
