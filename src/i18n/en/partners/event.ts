import type { Message } from '../../message.ts';

/** One event, with its hosts and supporters. */
export const partnersEvent = {
  'partners.questionEvent': 'Who hosted and supported {event}, and what else do they do?',
  'partners.unknownEvent': 'The address names an event that is not on record here: {code}.'
} as const satisfies Readonly<Record<string, Message>>;
