import type { Message } from '../../message.ts';

/** The table of the partners view. */
export const partnersSheet = {
  'partners.sheetGrants': 'US grants, fiscal year'
} as const satisfies Readonly<Record<string, Message>>;
