import type { partnersWho as english } from '../../en/partners/who.ts';
import type { Message } from '../../message.ts';

/** Who does what. */
export const partnersWho: Readonly<Record<keyof typeof english, Message>> = {
  'partners.who': 'کون کیا کرتا ہے',
  'partners.anyYear': 'کوئی بھی سال'
};
