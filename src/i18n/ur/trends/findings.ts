import type { trendsFindings as english } from '../../en/trends/findings.ts';
import type { Message } from '../../message.ts';

/** The question and the finding of a sum, and of several places. */
export const trendsFindings: Readonly<Record<keyof typeof english, Message>> = {
  'trends.question': 'ہر سال ممالک انسانی اسمگلنگ کے کتنے متاثرین کی نشاندہی کرتے ہیں؟',
  'trends.question.place': '{place} میں ہر سال انسانی اسمگلنگ کے کتنے متاثرین کی نشاندہی ہوتی ہے؟',
  'trends.question.several': 'یہ ممالک ہر سال انسانی اسمگلنگ کے کتنے متاثرین کی نشاندہی کرتے ہیں؟',
  'trends.sum.world.more':
    '{year} میں {now} نے {victims} {who} کی اطلاع دی، جبکہ {first} میں {then} نے {before} کی اطلاع دی تھی، جو اس سے کم ہے۔',
  'trends.sum.world.fewer':
    '{year} میں {now} نے {victims} {who} کی اطلاع دی، جبکہ {first} میں {then} نے {before} کی اطلاع دی تھی، جو اس سے زیادہ ہے۔',
  'trends.sum.world.level':
    '{year} میں {now} نے {victims} {who} کی اطلاع دی؛ {first} میں {then} نے {before} کی۔',
  'trends.sum.world.one': '{year} میں {now} نے {victims} {who} کی اطلاع دی۔',
  'trends.sum.same.more':
    'انہی {now} نے {year} میں {victims} {who} کی نشاندہی کی، جبکہ {first} میں یہ تعداد {before} تھی، جو اس سے کم ہے۔',
  'trends.sum.same.fewer':
    'انہی {now} نے {year} میں {victims} {who} کی نشاندہی کی، جبکہ {first} میں یہ تعداد {before} تھی، جو اس سے زیادہ ہے۔',
  'trends.sum.same.level':
    'انہی {now} نے {year} میں {victims} {who} کی نشاندہی کی، اور {first} میں {before} کی۔',
  'trends.sum.same.one': 'رپورٹ کرنے والے {now} نے {year} میں {victims} {who} کی نشاندہی کی۔',
  'trends.sum.in': '{place}: {finding}',
  'trends.sum.without': '{places} کے بغیر: {finding}',
  'trends.apart.both':
    'ان میں سے {victims} صرف {place} نے رپورٹ کیے، جس نے پہلی بار {since} کے لیے کُل تعداد بتائی؛ {first} میں اس کے {before} تھے۔',
  'trends.apart':
    'ان میں سے {victims} صرف {place} نے رپورٹ کیے، جس نے پہلی بار {since} کے لیے کُل تعداد بتائی۔',
  'trends.peak': 'درمیان میں {year} کی تعداد {victims} تھی۔',
  'trends.several': '{year} میں شناخت شدہ متاثرین: {list}۔',
  'trends.several.kind': '{year} میں شناخت شدہ متاثرین ({kinds}): {list}۔',
  'trends.several.item': '{place} {victims}',
  'trends.several.contradicted': '{item} (اس کے اپنے اجزا کا مجموعہ {parts} بنتا ہے: ماخذ خود سے متصادم ہے)',
  'trends.several.within': '{item} (ان میں {apart} {part})',
  'trends.unmoved': 'یہ انتخاب ({kinds}) انصاف کے اعداد پر لاگو نہیں۔',
  'trends.unmoved.same':
    'ہر سال رپورٹ کرنے والے ممالک کا انتخاب شناخت شدہ متاثرین کا ہے: ان میں سے سب نے ہر مرحلے کی ہر سال اطلاع نہیں دی۔'
};
