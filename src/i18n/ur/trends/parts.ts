import type { trendsParts as english } from '../../en/trends/parts.ts';
import type { Message } from '../../message.ts';

/** What the change of a sum between two years is made of. */
export const trendsParts: Readonly<Record<keyof typeof english, Message>> = {
  'trends.parts.title': '{first} سے {last} تک کی تبدیلی کن حصوں پر مشتمل ہے',
  'trends.parts.first': 'پہلا سال',
  'trends.parts.last': 'بعد کا سال',
  'trends.parts.steady': 'دونوں برسوں کی رپورٹ دی',
  'trends.parts.joined': 'صرف {last} کی رپورٹ دی',
  'trends.parts.left': 'صرف {first} کی رپورٹ دی',
  'trends.parts.unreported': 'صرف پوشیدہ خانے ({5} سے کم)',
  'trends.parts.more': '{range} زیادہ',
  'trends.parts.fewer': '{range} کم',
  'trends.parts.level': 'اتنے ہی',
  'trends.parts.unclear': '{less} کم سے {more} زیادہ تک',
  'trends.parts.whole': '{first} میں {before} شناخت شدہ متاثرین سے {last} میں {after} تک: {change}۔',
  'trends.parts.steady.text': {
    one: 'جس {n} ملک نے دونوں برسوں کی رپورٹ دی: {change}۔',
    other: 'جن {n} ممالک نے دونوں برسوں کی رپورٹ دی: {change}۔'
  },
  'trends.parts.apart.text': 'صرف {place}: {change}۔',
  'trends.parts.joined.text': {
    one: 'صرف {last} کی رپورٹ دینے والا {n} ملک {victims} کا اضافہ کرتا ہے۔',
    other: 'صرف {last} کی رپورٹ دینے والے {n} ممالک {victims} کا اضافہ کرتے ہیں۔'
  },
  'trends.parts.left.text': {
    one: 'صرف {first} کی رپورٹ دینے والا {n} ملک {victims} کی کمی کرتا ہے۔',
    other: 'صرف {first} کی رپورٹ دینے والے {n} ممالک {victims} کی کمی کرتے ہیں۔'
  },
  'trends.parts.unreported.text': {
    one: 'ایسے {n} ملک کے پوشیدہ خانے ({5} سے کم) جس نے اس سال کے لیے اور کچھ نہیں بتایا: {change}۔',
    other: 'ایسے {n} ممالک کے پوشیدہ خانے ({5} سے کم) جنہوں نے اس سال کے لیے اور کچھ نہیں بتایا: {change}۔'
  },
  'trends.parts.says':
    'مجموعہ اس سے بھی بدلتا ہے کہ کون رپورٹ دیتا ہے، اور اس سے بھی کہ کیا شناخت ہوا۔ پٹیاں شائع شدہ اعداد دکھاتی ہیں؛ پوشیدہ خانے ({5} سے کم) ساتھ لکھے اعداد میں شامل ہیں۔',
  'trends.parts.apart.lone': 'صرف {place}: {change}۔ {lone}۔',
  'trends.parts.otherwise':
    'دو میں سے ایک سال میں الگ طریقے سے گنے گئے، شائع شدہ کُل یا باریک اعداد کا مجموعہ: {places} ({change})۔',
  'trends.parts.none':
    'دو برسوں، {first} اور {last}، میں سے ایک کے لیے کوئی عدد ریکارڈ پر نہیں، اس لیے کچھ موازنہ نہیں ہو سکتا۔'
};
