import type { Message } from '../../message.ts';

/** One event, with its hosts and supporters. */
export const partnersEvent = {
  'partners.questionEvent': 'Who hosted and supported {event}, and what else do they do?',
  'partners.unknown.partner': 'The address names a partner that is not known here: {code}',
  'partners.unknown.programme': 'The address names a programme that is not known here: {code}',
  'partners.unknown.event': 'The address names an event that is not known here: {code}'
} as const satisfies Readonly<Record<string, Message>>;
