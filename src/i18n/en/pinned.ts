import type { Message } from '../message.ts';

/** The line of a view whose address names another release of the data than the one that is here. */
export const pinned = {
  'pinned.overtaken': 'This view was made with data of {made}; newer data of {newest} is shown.',
  'pinned.unknown':
    'This view asks for data of {made}, which is not here; the newest here, of {newest}, is shown.'
} as const satisfies Readonly<Record<string, Message>>;
