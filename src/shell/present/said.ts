import { talk as english } from '../../i18n/en/talk.ts';
import { talk as urdu } from '../../i18n/ur/talk.ts';
import type { Words } from '../../i18n/words.ts';

const MESSAGES = { en: english, ur: urdu } as const;

/** Words that say what a talk says too: they come with its page alone. */
export function saidIn(words: Words): Words {
  return words.and(MESSAGES[words.lang]);
}
