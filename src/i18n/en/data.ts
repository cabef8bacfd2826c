import type { Message } from '../message.ts';

/** The data view. */
export const data = {
  'data.question': 'data'
} as const satisfies Readonly<Record<string, Message>>;
