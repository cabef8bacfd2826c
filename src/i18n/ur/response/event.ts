import type { responseEvent as english } from '../../en/response/event.ts';
import type { Message } from '../../message.ts';

/** One event by itself. */
export const responseEvent: Readonly<Record<keyof typeof english, Message>> = {
  'partners.eventLink': '{event}: اس کے میزبان اور معاونین ایک الگ صفحے پر',
  'partners.programmesOfEvent': 'اس کے میزبان اور معاونین {place} میں کن پروگراموں کو رقم دیتے یا چلاتے ہیں',
  'partners.event.date': 'تاریخ',
  'partners.event.place': 'مقام',
  'partners.event.theme': 'موضوع',
  'partners.event.noTheme': 'ریکارڈ پر نہیں',
  'partners.event.others': 'دیگر سال',
  'partners.event.earlier': '{year} سے پہلے کے برسوں کی کوئی رپورٹ نہیں دیکھی گئی۔',
  'partners.moneyOfEvent': 'وہ رقم جو اس کے میزبان اور معاون دیتے یا خرچ کرتے ہیں'
};
