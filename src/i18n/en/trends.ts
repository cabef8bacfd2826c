import type { Message } from '../message.ts';

/** The trends view. */
export const trends = {
  'trends.question': 'trends'
} as const satisfies Readonly<Record<string, Message>>;
