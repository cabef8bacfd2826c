import type { trendsSmall as english } from '../../en/trends/small.ts';
import type { Message } from '../../message.ts';

/** Small charts of the subregions or countries of a sum. */
export const trendsSmall: Readonly<Record<keyof typeof english, Message>> = {
  'trends.small.title.subregion': 'ہر ذیلی خطہ الگ الگ',
  'trends.small.title.country': 'ہر ملک الگ الگ',
  'trends.small.charts': 'چارٹ کس کے لیے',
  'trends.small.charts.subregion': 'ذیلی خطے',
  'trends.small.charts.country': 'ممالک',
  'trends.small.order': 'چارٹوں کی ترتیب',
  'trends.small.order.name': 'نام کے لحاظ سے',
  'trends.small.order.number': 'شناخت کی تعداد کے لحاظ سے',
  'trends.small.order.years': 'رپورٹ کے برسوں کے لحاظ سے',
  'trends.small.scale': 'چارٹوں کا پیمانہ',
  'trends.small.scale.fixed': 'ایک ہی پیمانہ',
  'trends.small.scale.adaptive': 'ہر ایک کا اپنا پیمانہ',
  'trends.small.latest': '{year} میں {victims}',
  'trends.small.without': 'نیلی لکیر، {place} کے بغیر: {victims}',
  'trends.small.years': 'رپورٹ کیے گئے سال: {all} میں سے {n}',
  'trends.small.all': 'تمام {n} دکھائیں',
  'trends.small.first': 'صرف پہلے {n} دکھائیں',
  'trends.small.says.fixed':
    'تمام چارٹ ایک ہی پیمانے پر ہیں؛ جہاں تعداد اس کے لیے بہت کم ہو، وہاں ہر ایک کا اپنا پیمانہ لکیر دکھاتا ہے۔',
  'trends.small.says.adaptive':
    'ہر چارٹ کا اپنا پیمانہ ہے: اس کے برسوں کا آپس میں موازنہ کریں، اس کی اونچائی کا دوسرے سے نہیں۔',
  'trends.small.notSame': 'اس کے کسی ملک نے ہر سال رپورٹ نہیں کیا۔',
  'trends.small.silent': {
    one: 'مزید {n} ملک یا علاقے کی ان برسوں کے لیے یہاں کوئی تعداد نہیں۔',
    other: 'مزید {n} ممالک اور علاقوں کی ان برسوں کے لیے یہاں کوئی تعداد نہیں۔'
  }
};
