import { offline as english } from '../../i18n/en/offline.ts';
import { offline as urdu } from '../../i18n/ur/offline.ts';
import type { Words } from '../../i18n/words.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Why } from './state.svelte.ts';

const MESSAGES = { en: english, ur: urdu } as const;

/** Hours and minutes are told alike in every language here; only the digits differ. */
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Words that can say how it is with the copy for offline. */
export function wordsOf({ words }: Pick<Session, 'words'>): Words {
  return words.and(MESSAGES[words.lang]);
}

/** Why there is no copy, or none that is whole. */
export function whyText(words: Words, why: Why): string {
  if (why.is === 'file') return words.say('offline.file', { file: why.file });
  if (why.is === 'changed') return words.say('offline.changed', { n: why.n });
  return words.say(`offline.${why.is}`);
}

/** A moment of today as its time, of another day with its date: `14:02`, `30 July 2025, 14:02`. */
export function momentText(
  words: Words,
  { view }: Pick<Session, 'view'>,
  moment: Date,
  now = new Date()
): string {
  const time = new Intl.DateTimeFormat(`en-GB-u-nu-${view.digits ?? 'latn'}`, CLOCK).format(moment);
  if (moment.toDateString() === now.toDateString()) return time;
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return words.say('offline.when', { date: words.date(day), time });
}
