import type { partnersMoney as english } from '../../en/partners/money.ts';
import type { Message } from '../../message.ts';

/** Amounts as published. */
export const partnersMoney: Readonly<Record<keyof typeof english, Message>> = {
  'partners.amount': '{currency} {n}',
  'partners.noCurrency': '{n}، کرنسی نہیں بتائی گئی',
  'partners.about': 'تقریباً {amount}',
  'partners.atLeast': 'کم از کم {amount}',
  'partners.notPublished': 'شائع نہیں ہوئی',
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
  'partners.basis.pledge': 'وعدے',
  'partners.basis.commitment': 'طے شدہ رقوم',
  'partners.basis.award': 'منظور شدہ گرانٹس',
  'partners.basis.obligation': 'واجب الادا رقوم',
  'partners.basis.disbursement': 'ادا شدہ رقوم',
  'partners.basis.budget': 'بجٹ',
  'partners.basis.portfolio-stock': 'ایک دن پر جاری منصوبوں کی مالیت',
  'partners.basis.cumulative': 'اب تک کی کل رقم',
  'partners.basis.unknown': 'رقم کی قسم نہیں بتائی گئی',
  'partners.currency.unknown': 'کرنسی نہیں بتائی گئی',
  'partners.theme.trafficking': 'انسانی اسمگلنگ',
  'partners.theme.trafficking-and-smuggling': 'انسانی اسمگلنگ اور تارکینِ وطن کی اسمگلنگ',
  'partners.theme.modern-slavery': 'جدید غلامی',
  'partners.theme.wider': 'انسانی اسمگلنگ سے وسیع تر موضوع',
  'partners.keptOut': 'کسی مجموعے میں شامل نہیں',
  'partners.because.part': '{amount}، {whole} کا حصہ، ایک ہی بار شمار',
  'partners.because.overlap': '{amount} ({what}، {years}) انہی سالوں کی رقم ہے جو {whole} میں بھی شامل ہیں',
  'partners.because.unfunded': '{amount} ({what}) کا بجٹ بنا مگر رقم کبھی نہیں ملی',
  'partners.notPublishedRows': {
    one: '{n} مالی تعاون',
    other: '{n} مالی تعاون'
  },
  'partners.moneyElsewhere': 'دوسرے ممالک اور دنیا بھر کی رقوم',

  'partners.kind.financial': 'رقم',
  'partners.kind.hosting': 'میزبانی',
  'partners.kind.implementing': 'عمل درآمد',
  'partners.kind.in-kind': 'غیر نقد مدد',
  'partners.via': 'عمل درآمد: {others}',
  'partners.rowKind': '{partner}: {kind}'
};
