import type { partnersProgrammes as english } from '../../en/partners/programmes.ts';
import type { Message } from '../../message.ts';

/** The programmes on their axis of years. */
export const partnersProgrammes: Readonly<Record<keyof typeof english, Message>> = {
  'partners.noDates': 'تاریخ نہیں دی گئی',
  'partners.unfunded': 'بجٹ بنا، رقم کبھی نہیں ملی',
  'partners.programmesNone': 'ریکارڈ پر کسی پروگرام میں {place} کا نام نہیں۔',
  'partners.programmesNoneThen': '{years} میں ریکارڈ پر کسی پروگرام میں {place} کا نام نہیں۔',
  'partners.programmesNoneAnywhere': 'ریکارڈ پر کوئی پروگرام نہیں۔',
  'partners.programmesNoneAnywhereThen': 'ریکارڈ پر {years} کا کوئی پروگرام نہیں۔',
  'partners.joint': 'تمام دینے والوں کی مشترکہ مالیت',
  'partners.plannedBy': 'منصوبہ: {others}، رقم کبھی نہیں ملی',
  'partners.plannedBudget': 'مجوزہ بجٹ',
  'partners.inferred.years': 'اندازہ، شائع شدہ نہیں: {years}',
  'partners.inferred.event': 'تقریب کا سال، اس کے لیے اندازہ: {years}',
  'partners.inferred.programme': 'پروگرام کے سال، اس کے لیے اندازہ: {years}',
  'partners.inferred.gifts': 'اس کے سال شائع نہیں ہوئے؛ خاکہ دی گئی رقوم کے سالوں کا ہے: {years}',
  'partners.inferred.end': 'آخری سال اندازہ ہے، شائع شدہ نہیں: {years}'
};
