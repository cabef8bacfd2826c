import { pinned as english } from '../i18n/en/pinned.ts';
import { pinned as urdu } from '../i18n/ur/pinned.ts';
import type { Session } from '../state/session.svelte.ts';

const PINNED_MESSAGES = { en: english, ur: urdu } as const;

/** What a view says whose address names another release: it was overtaken, or there is none of that day. */
export function pinnedText({ view, dataset, words }: Pick<Session, 'view' | 'dataset' | 'words'>): string {
  const pinned = view.data ?? dataset.version;
  const [made, newest] = [pinned, dataset.version].map((date) => words.date(date)) as [string, string];
  const said = words.and(PINNED_MESSAGES[words.lang]);
  return pinned < dataset.version
    ? said.say('pinned.overtaken', { made, newest })
    : said.say('pinned.unknown', { made, newest });
}
