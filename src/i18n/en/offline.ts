import type { Message } from '../message.ts';

/** The line that tells of the copy for offline, and the one of a newer edition. */
export const offline = {
  'offline.keeping': 'Keeping a copy for offline… {n} of {of}',
  'offline.checking': 'Checking the copy for offline…',
  'offline.ready': {
    one: 'Ready offline ✓ 1 file, checked {when}',
    other: 'Ready offline ✓ {n} files, checked {when}'
  },
  'offline.when': '{date}, {time}',
  'offline.none': 'No copy for offline: {why}.',
  'offline.broken': 'The copy for offline is not whole: {why}.',
  'offline.unable': 'this browser keeps none here',
  'offline.saving': 'this device asks to save data',
  'offline.refused': 'the site did not answer as it should',
  'offline.space': 'there is no room for it on this device',
  'offline.off': 'it is switched off on this site',
  'offline.file': '“{file}” did not come whole',
  'offline.changed': { one: '1 file is missing or changed', other: '{n} files are missing or changed' },
  'offline.keep': 'Keep one',
  'offline.mend': 'Mend it',
  'offline.check': 'Check again',
  'offline.newer': 'A newer edition is ready.',
  'offline.held': 'A talk is being given in another window; the newer edition waits until it has ended.',
  'offline.use': 'Use it now',
  'offline.later': 'Later'
} as const satisfies Readonly<Record<string, Message>>;
