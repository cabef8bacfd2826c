import type { responseWho as english } from '../../en/response/who.ts';
import type { Message } from '../../message.ts';

/** Who does what: the matrix. */
export const responseWho: Readonly<Record<keyof typeof english, Message>> = {
  'partners.whoCaption': 'شراکت دار اور ان کے تعاون کی قسمیں',
  'partners.partner': 'شراکت دار',
  'partners.programmesIn': '{place} تک پہنچنے والے پروگرام',
  'partners.programmesBand': 'پروگرام',
  'partners.hosts': 'میزبان',
  'partners.supports': 'مالی تعاون',
  'partners.hosted-before': 'پچھلے سال',
  'partners.funds': 'مالی معاون',
  'partners.carries-out': 'عمل درآمد',
  'partners.in-kind': 'غیر نقد',
  'partners.says.hosts': 'تقریب کا میزبان',
  'partners.says.supports': 'تقریب کے لیے مالی تعاون کیا',
  'partners.says.hosted-before': 'کسی پچھلے سال میزبان',
  'partners.says.funds': 'کسی پروگرام کا مالی معاون، {years}',
  'partners.says.carries-out': 'کسی پروگرام پر عمل درآمد، {years}',
  'partners.says.in-kind': 'غیر نقد مدد',
  'partners.inKindOf': 'غیر نقد: {what}، {year}',
  'partners.theEvent': 'تقریب، {year}',
  'partners.amountForEvent': 'تقریب کے لیے رقم',
  'partners.none': 'ریکارڈ پر کچھ نہیں',
  'partners.group.hosts': { one: '{count} میزبان', other: '{count} میزبان' },
  'partners.group.supporters': { one: '{count} معاون', other: '{count} معاون' },
  'partners.group.alone': { one: 'ریکارڈ پر {count}', other: 'ریکارڈ پر {count}' },
  'partners.group.others': { one: 'ریکارڈ پر {count} اور', other: 'ریکارڈ پر {count} اور' },
  'partners.elsewhere': {
    one: 'دوسرے ممالک اور دنیا بھر میں {n} شراکت دار',
    other: 'دوسرے ممالک اور دنیا بھر میں {n} شراکت دار'
  },
  'partners.sourcesSay':
    '«شائع نہیں ہوئی» ماخذ کا بیان ہے، صفر نہیں۔ نام یا نشان پر کلک کرنے سے اس کی سطریں اور ماخذ کھلتے ہیں۔',
  'partners.whereNot':
    'کئی ممالک کے پروگرام پر عمل درآمد کرنے والوں میں سے کون کہاں کام کرتا ہے، ماخذ نہیں بتاتے۔',
  'partners.undated': {
    one: '{n} تعاون کی تاریخ یا آخری تاریخ درج نہیں؛ معلوم نہیں کہ وہ {years} کا ہے یا نہیں',
    other: '{n} تعاون کی تاریخ یا آخری تاریخ درج نہیں؛ معلوم نہیں کہ وہ {years} کے ہیں یا نہیں'
  },
  'partners.gives': '{place} کے عطیہ دہندگان دوسری جگہ کیا دیتے ہیں',
  'partners.showAll': 'ہر تعاون دکھائیں'
};
