import type { partnersEvent as english } from '../../en/partners/event.ts';
import type { Message } from '../../message.ts';

/** One event, with its hosts and supporters. */
export const partnersEvent: Readonly<Record<keyof typeof english, Message>> = {
  'partners.questionEvent': '{event} کی میزبانی اور مدد کس نے کی، اور وہ اور کیا کرتے ہیں؟',
  'partners.unknown.partner': 'پتے میں ایک ایسے شراکت دار کا نام ہے جو یہاں معلوم نہیں: {code}',
  'partners.unknown.programme': 'پتے میں ایک ایسے پروگرام کا نام ہے جو یہاں معلوم نہیں: {code}',
  'partners.unknown.event': 'پتے میں ایک ایسی تقریب کا نام ہے جو یہاں معلوم نہیں: {code}'
};
