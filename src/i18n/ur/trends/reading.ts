import type { trendsReading as english } from '../../en/trends/reading.ts';
import type { Message } from '../../message.ts';

/** How to read a trend: its notes, its justice, what to bear in mind. */
export const trendsReading: Readonly<Record<keyof typeof english, Message>> = {
  'trends.notes': 'وقت کی لکیر پر',
  'trends.notes.none': 'اس منظر کے لیے کوئی تاریخ وار قانون، منصوبہ یا رپورٹ درج نہیں۔',
  'trends.notes.entry': 'ڈیٹا کے صفحے پر اندراج',
  'trends.notes.entry.of': 'ڈیٹا کے صفحے پر اندراج: {title}',
  'trends.notes.off': 'ٹوٹی ہوئی لکیر کا دائرہ: دکھائے گئے برسوں سے پہلے یا بعد۔',
  'trends.notes.nothing': 'یہ نکات صرف رہنمائی کے لیے ہیں۔ ان سے سبب اور نتیجہ مراد نہیں۔',

  'trends.justice': 'انصاف: متاثرین کے سوا دوسرے افراد',
  'trends.justice.contact': 'باضابطہ تفتیش میں لائے گئے',
  'trends.justice.prosecuted': 'جن پر مقدمہ چلا',
  'trends.justice.convicted': 'سزا یافتہ',
  'trends.justice.says':
    'افراد، مقدمات نہیں۔ ہر مرحلہ دوسرے افراد کو گنتا ہے، اکثر دوسرے برسوں کے: کوئی دوسرے کا، یا متاثرین کا، حصہ نہیں۔',
  'trends.justice.none': '{years} کے لیے تفتیش، مقدمے یا سزا کی کوئی تعداد ریکارڈ پر نہیں۔',
  'trends.justice.silent': 'ان برسوں کی کوئی اطلاع نہیں۔',
  'trends.justice.years': {
    one: 'اس ایک سال کی اطلاع دی گئی۔',
    other: '{n} میں سے {told} برسوں کی اطلاع دی گئی۔'
  },
  'trends.justice.gaps': 'جن برسوں کی اطلاع نہیں: {gaps}۔',
  'trends.ring': '○: صرف پوشیدہ خانے ({5} سے کم)، جو صفر نہیں۔',
  'trends.justice.reporting': '{first} کے لیے {n} ممالک نے اطلاع دی، {last} کے لیے {m} نے۔',
  'trends.tiers': 'امریکی حکومت کی رائے (TIP رپورٹ)، رپورٹ کے سال کے لحاظ سے',
  'trends.tiers.1': '1',
  'trends.tiers.2': '2',
  'trends.tiers.2W': '2 واچ',
  'trends.tiers.3': '3',
  'trends.tiers.SC': 'خصوصی',
  'trends.tiers.says':
    'یہ ایک حکومت کی دوسری کی کوششوں پر رائے ہے، پیمائش نہیں۔ دستیاب نقل 2016 پر ختم ہوتی ہے؛ خالی خانہ وہ سال ہے جو اس میں نہیں۔',

  'trends.caveat.within': '{region} میں {place} شامل ہے: {since} سے اس کے مجموعے کا {share}۔',
  'trends.caveat.apart': '{place} کے ساتھ اور اس کے بغیر: {since} سے مجموعے کا {share}۔'
};
