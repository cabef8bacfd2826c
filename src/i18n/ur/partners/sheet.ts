import type { partnersSheet as english } from '../../en/partners/sheet.ts';
import type { Message } from '../../message.ts';

/** The table of the partners view. */
export const partnersSheet: Readonly<Record<keyof typeof english, Message>> = {
  'partners.sheetGrants': 'امریکی گرانٹس، مالی سال'
};
