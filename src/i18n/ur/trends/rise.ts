import type { trendsRise as english } from '../../en/trends/rise.ts';
import type { Message } from '../../message.ts';

/** How to read a trend that rises or falls, and what is counted in it. */
export const trendsRise: Readonly<Record<keyof typeof english, Message>> = {
  'trends.rise.title.more': 'اضافے کو کیسے پڑھیں',
  'trends.rise.title.fewer': 'کمی کو کیسے پڑھیں',
  'trends.rise.title.level': 'ان اعداد کو کیسے پڑھیں',
  'trends.rise.reporters':
    '{first} کے لیے {then} نے اور {year} کے لیے {n} نے رپورٹ کیا۔ اضافے کا ایک حصہ زیادہ ممالک کی گنتی ہے۔',
  'trends.rise.fall':
    '{first} کے لیے {then} نے اور {year} کے لیے {n} نے رپورٹ کیا۔ کمی کا ایک حصہ کم ممالک کی گنتی ہو سکتا ہے۔',
  'trends.rise.level': '{first} کے لیے {then} نے اور {year} کے لیے {n} نے رپورٹ کیا۔',
  'trends.rise.one': {
    one: '{year} کے لیے {n} ملک نے رپورٹ کیا۔',
    other: '{year} کے لیے {n} ممالک نے رپورٹ کیا۔'
  },
  'trends.rise.jump': {
    one: 'سب سے بڑا قدم {year} ہے، جب پچھلے سال سے {n} زیادہ ملک نے رپورٹ کیا۔',
    other: 'سب سے بڑا قدم {year} ہے، جب پچھلے سال سے {n} زیادہ ممالک نے رپورٹ کیا۔'
  },
  'trends.rise.drop': {
    one: 'سب سے بڑا قدم {year} ہے، جب پچھلے سال سے {n} کم ملک نے رپورٹ کیا۔',
    other: 'سب سے بڑا قدم {year} ہے، جب پچھلے سال سے {n} کم ممالک نے رپورٹ کیا۔'
  },
  'trends.rise.apart':
    '{place} نے پہلی بار {since} کے لیے کُل تعداد بتائی؛ اس کے بعد کے برسوں میں اس کا حصہ مجموعے کا {share} ہے۔ جس مجموعے میں یہ شامل ہو وہ اس کے ساتھ اور اس کے بغیر دکھایا جاتا ہے۔',
  'trends.rise.same': {
    one: 'یہ ہر سال وہی {n} ملک ہے: جو بدلتا ہے وہ اس کی رپورٹ ہے، رپورٹ کرنے والے نہیں۔',
    other: 'یہ ہر سال وہی {n} ممالک ہیں: جو بدلتا ہے وہ ان کی رپورٹ ہے، رپورٹ کرنے والوں کی تعداد نہیں۔'
  },
  'trends.rise.country':
    'کسی ملک کی لکیر اس کی پولیس، عدالتوں اور قوانین، اور سوالنامہ بھرنے کے طریقے پر منحصر ہے۔',
  'trends.rise.country.more': 'اضافہ بہتر نشاندہی بھی ہو سکتا ہے۔',
  'trends.rise.country.fewer': 'کمی محض کم نشاندہی بھی ہو سکتی ہے۔',
  'trends.rise.country.level': 'تبدیلی صرف نشاندہی کی بھی ہو سکتی ہے۔',
  'trends.counted': 'کیا گنا جاتا ہے',
  'trends.counted.text':
    'وہ افراد جنہیں کسی ملک کے حکام نے انسانی اسمگلنگ کا متاثر قرار دیا اور اس سال کے لیے UNODC کو رپورٹ کیا۔ کُل وہ ہے جو شائع ہوا، ورنہ جنس کے لحاظ سے مجموعہ، ورنہ شہریت کے لحاظ سے۔',
  'trends.counted.summed':
    'جہاں کسی ملک نے یہ عدد شائع نہیں کیا، وہاں اس کے شائع شدہ باریک اعداد جمع کیے گئے ہیں۔',
  'trends.counted.summedYears':
    '{years} کے لیے ایسی کوئی تعداد شائع نہیں ہوئی: جو باریک اعداد شائع ہوئے انہیں جوڑا گیا ہے، اور لکیر دوسرے برسوں سے جڑی نہیں۔',
  'trends.counted.start':
    'لکیر {year} سے شروع ہوتی ہے: اس سے پہلے کسی سال کے لیے اتنے ممالک نے بھی رپورٹ نہیں کیا جو سب سے بھرپور سال کا ایک تہائی ہوں۔'
};
