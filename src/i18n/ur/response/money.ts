import type { responseMoney as english } from '../../en/response/money.ts';
import type { Message } from '../../message.ts';

/** Amounts as published, added only where they may be. */
export const responseMoney: Readonly<Record<keyof typeof english, Message>> = {
  'partners.money.whole': 'پوری رقوم، {years} سے باہر کے سالوں کی بھی',
  'partners.status.published': 'شائع شدہ',
  'partners.status.not-published': 'شائع نہیں ہوئی',
  'partners.status.approximate': 'تقریباً',
  'partners.status.at-least': 'کم از کم',
  'partners.status.planned-unfunded': 'بجٹ بنا، رقم کبھی نہیں ملی',
  'partners.money': 'رقوم جیسے شائع ہوئیں',
  'partners.moneyDetail': 'ہر کرنسی اور ہر قسم کی رقم الگ، آپس میں کبھی جمع نہیں کی جاتیں',
  'partners.bar': '{kind}، {theme}',
  'partners.reach.one': 'ایک ملک کے لیے',
  'partners.reach.several': 'کئی ممالک کے لیے کل رقم، کسی ایک کا حصہ معلوم نہیں',
  'partners.in': { one: '{n} تعاون', other: '{n} تعاون جمع کیے گئے' },
  'partners.currency.unknown': 'کرنسی نہیں بتائی گئی',
  'partners.keptOut': 'کسی مجموعے میں شامل نہیں',
  'partners.because.part': '{amount}، {whole} کا حصہ، ایک ہی بار شمار',
  'partners.because.overlap': '{amount} ({what}، {years}) انہی سالوں کی رقم ہے جو {whole} میں بھی شامل ہیں',
  'partners.because.unfunded': '{amount} ({what}) کا بجٹ بنا مگر رقم کبھی نہیں ملی',
  'partners.because.spent': '{amount} ({what}) ادا کی گئی رقم ہے، دی گئی نہیں',
  'partners.because.joint': '{amount} ({what}) تمام دینے والوں کی مشترکہ مالیت ہے',
  'partners.notPublishedRows': {
    one: 'کسی تقریب یا پروگرام کے لیے {n} رقم',
    other: 'تقریبات اور پروگراموں کے لیے {n} رقوم'
  },
  'partners.moneyElsewhere': 'دوسرے ممالک اور دنیا بھر کی رقوم'
};
