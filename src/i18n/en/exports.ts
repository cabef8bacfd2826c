import type { Message } from '../message.ts';

/** What a picture, a presentation or a table of the partners says beside its figure: it comes with what makes them. */
export const exports = {
  'exports.whole': 'amounts are those of the whole programmes, not of this partner',
  'exports.amount': 'amount {amount}',
  'exports.noShare.country': 'no share for one country published',
  'exports.noShare.partner': 'no share for one partner published',
  'exports.noShare.both': 'no share for one country or partner published',
  'exports.licence.none': 'licence not stated',
  'exports.licence.facts': 'only facts are taken'
} as const satisfies Readonly<Record<string, Message>>;
