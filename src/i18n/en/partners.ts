import type { Message } from '../message.ts';

/** The partners view. */
export const partners = {
  'partners.question': 'partners'
} as const satisfies Readonly<Record<string, Message>>;
