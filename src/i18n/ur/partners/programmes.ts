import type { partnersProgrammes as english } from '../../en/partners/programmes.ts';
import type { Message } from '../../message.ts';

/** The programmes on their axis of years. */
export const partnersProgrammes: Readonly<Record<keyof typeof english, Message>> = {
  'partners.programmes': 'ریکارڈ پر موجود پروگرام',
  'partners.programmesReach': 'وہ پروگرام جو {place} تک پہنچتے ہیں',
  'partners.programmesKey':
    'خالی پٹی: رقم شائع نہیں ہوئی · نقطے دار: کبھی رقم نہیں ملی · نقطے دار سرا: سال اندازہ ہے یا شائع نہیں ہوا',
  'partners.programmesMark': 'عنبری: تقریب',
  'partners.moreProgrammes': {
    one: 'دوسرے ممالک اور دنیا بھر میں {n} پروگرام',
    other: 'دوسرے ممالک اور دنیا بھر میں {n} پروگرام'
  },
  'partners.wider':
    'یہ ایسے ممالک کے گروپوں کے لیے ہیں جن کے نام الگ الگ درج نہیں؛ ان میں {place} شامل ہے یا نہیں، ریکارڈ پر نہیں:',
  'partners.asPublished': 'رقم جیسے شائع ہوئی',
  'partners.arrow': '{givers} ← {others}',
  'partners.noDates': 'تاریخ نہیں دی گئی',
  'partners.unfunded': 'بجٹ بنا، رقم کبھی نہیں ملی',
  'partners.amounts.several': { one: '{n} رقم: سطر کھولیں', other: '{n} رقوم: سطر کھولیں' },
  'partners.partOf': '{amount} اسی کا حصہ، ایک ہی بار شمار',
  'partners.programmesNone': 'ریکارڈ پر کسی پروگرام میں {place} کا نام نہیں۔',
  'partners.programmesNoneThen': '{years} میں ریکارڈ پر کسی پروگرام میں {place} کا نام نہیں۔',
  'partners.programmesNoneAnywhere': 'ریکارڈ پر کوئی پروگرام نہیں۔',
  'partners.programmesNoneAnywhereThen': 'ریکارڈ پر {years} کا کوئی پروگرام نہیں۔',
  'partners.joint': 'تمام دینے والوں کی مشترکہ مالیت',
  'partners.shareOf': 'اس میں {partner} کا حصہ: {amount}، ایک ہی بار شمار',
  'partners.plannedBy': 'منصوبہ: {others}، رقم کبھی نہیں ملی',
  'partners.plannedBudget': '{partner}: مجوزہ بجٹ',
  'partners.inferred.years': 'اندازہ، شائع شدہ نہیں: {years}',
  'partners.inferred.event': 'تقریب کا سال، اس کے لیے اندازہ: {years}',
  'partners.inferred.programme': 'پروگرام کے سال، اس کے لیے اندازہ: {years}',
  'partners.inferred.gifts': 'اس کے سال شائع نہیں ہوئے؛ خاکہ دی گئی رقوم کے سالوں کا ہے: {years}',
  'partners.endUnknown': '{years}، آخری سال شائع نہیں ہوا',
  'partners.startUnknown': '{years}، پہلا سال شائع نہیں ہوا',
  'partners.inferred.end': 'آخری سال اندازہ ہے، شائع شدہ نہیں: {years}'
};
