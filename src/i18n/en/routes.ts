import type { Message } from '../message.ts';

/** The routes view. */
export const routes = {
  'routes.question': 'routes'
} as const satisfies Readonly<Record<string, Message>>;
