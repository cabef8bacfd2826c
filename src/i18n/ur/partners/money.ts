import type { partnersMoney as english } from '../../en/partners/money.ts';
import type { Message } from '../../message.ts';

/** Amounts as published. */
export const partnersMoney: Readonly<Record<keyof typeof english, Message>> = {
  'partners.rowPart': '{whole} کا حصہ، ایک ہی بار شمار',
  'partners.confirmed': 'تصدیق: {who}، {date}',
  'partners.amount': '{currency}\u00a0{n}',
  'partners.noCurrency': '{n}، کرنسی نہیں بتائی گئی',
  'partners.about': 'تقریباً {amount}',
  'partners.atLeast': 'کم از کم {amount}',
  'partners.notPublished': 'شائع نہیں ہوئی',
  'partners.basis.pledge': 'وعدے',
  'partners.basis.commitment': 'طے شدہ رقوم',
  'partners.basis.award': 'منظور شدہ گرانٹس',
  'partners.basis.obligation': 'واجب الادا رقوم',
  'partners.basis.disbursement': 'ادا شدہ رقوم',
  'partners.basis.budget': 'بجٹ',
  'partners.basis.portfolio-stock': 'ایک دن پر جاری منصوبوں کی مالیت',
  'partners.basis.cumulative': 'اب تک کی کل رقم',
  'partners.basis.yearly-average': 'سالانہ اوسط',
  'partners.yearly': 'اوسطاً {amount} سالانہ',
  'partners.basis.unknown': 'رقم کی قسم نہیں بتائی گئی',
  'partners.theme.trafficking': 'انسانی اسمگلنگ',
  'partners.theme.trafficking-and-smuggling': 'انسانی اسمگلنگ اور تارکینِ وطن کی اسمگلنگ',
  'partners.theme.modern-slavery': 'جدید غلامی',
  'partners.theme.smuggling': 'تارکینِ وطن کی اسمگلنگ، انسانی اسمگلنگ نہیں',
  'partners.theme.wider': 'انسانی اسمگلنگ سے وسیع تر موضوع',
  'partners.kind.financial': 'رقم',
  'partners.kind.hosting': 'میزبانی',
  'partners.kind.implementing': 'عمل درآمد',
  'partners.kind.in-kind': 'غیر نقد مدد',
  'partners.via': 'عمل درآمد: {others}'
};
