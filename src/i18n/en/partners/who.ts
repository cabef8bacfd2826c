import type { Message } from '../../message.ts';

/** Who does what. */
export const partnersWho = {
  'partners.who': 'Who does what',
  'partners.anyYear': 'any year'
} as const satisfies Readonly<Record<string, Message>>;
