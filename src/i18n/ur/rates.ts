import type { rates as english } from '../en/rates.ts';
import type { Message } from '../message.ts';

/** Detected victims set against inhabitants. */
export const rates: Readonly<Record<keyof typeof english, Message>> = {
  'trends.rate.question': 'ممالک فی {per} باشندے انسانی اسمگلنگ کے کتنے متاثرین کی نشاندہی کرتے ہیں؟',
  'trends.rate.axis': 'شناخت شدہ متاثرین، سالانہ، فی {per} باشندے',
  'trends.rate.axis.sum': 'شناخت شدہ متاثرین، سالانہ، رپورٹ کرنے والے ممالک کے فی {per} باشندے',
  'trends.rate.axis.kind': '{axis}: {kinds}',
  'trends.rate.chart':
    'چارٹ: شناخت شدہ متاثرین فی {per} باشندے، {what}، {years}؛ تیر والی کلیدوں سے سال بہ سال چلیں',
  // held left to right as a number is
  'trends.rate.range': '\u2066{a}\u2060–\u2060{b}\u2069',
  'trends.rate.world':
    'رپورٹ کرنے والے ممالک کے فی {per} باشندے: {year} میں {rate} {who} ({now})؛ {first} میں {before} ({then})۔',
  'trends.rate.world.one': 'رپورٹ کرنے والے ممالک کے فی {per} باشندے: {year} میں {rate} {who} ({now})۔',
  'trends.rate.region':
    '{place}، رپورٹ کرنے والے ممالک کے فی {per} باشندے: {year} میں {rate} {who} ({now})؛ {first} میں {before} ({then})۔',
  'trends.rate.region.one':
    '{place}، رپورٹ کرنے والے ممالک کے فی {per} باشندے: {year} میں {rate} {who} ({now})۔',
  'trends.rate.same': 'انہی {now} کے فی {per} باشندے: {year} میں {rate} {who}، جبکہ {first} میں {before}۔',
  'trends.rate.same.one': 'رپورٹ کرنے والے {now} کے فی {per} باشندے: {year} میں {rate} {who}۔',
  'trends.rate.without': '{place} کے بغیر، جس نے پہلی بار {since} کے لیے کُل تعداد بتائی: {rate}۔',
  'trends.rate.country':
    '{place} نے {year} میں فی {per} باشندے {rate} {who} کی اطلاع دی، جبکہ {first} میں یہ شرح {before} تھی۔',
  'trends.rate.country.one': '{place} نے {year} میں فی {per} باشندے {rate} {who} کی اطلاع دی۔',
  'trends.rate.contradiction': 'فی {per} باشندے اس کا کُل {rate} بنتا ہے۔',
  'trends.rate.several': '{year} میں شناخت شدہ متاثرین، فی {per} باشندے: {list}۔',
  'trends.rate.several.kind': '{year} میں شناخت شدہ متاثرین ({kinds})، فی {per} باشندے: {list}۔',
  'trends.rate.refused': '{place} نے {year} میں {victims} {who} کی اطلاع دی: شرح کے لیے یہ تعداد بہت کم ہے۔',
  'trends.rate.refused.sum':
    '{year} میں {now} نے {victims} {who} کی اطلاع دی: شرح کے لیے یہ تعداد بہت کم ہے۔',
  'trends.rate.unknown':
    'شرح نہیں دی جا سکتی: {place} کی آبادی ریکارڈ پر نہیں۔ {year} میں {victims} {who} کی اطلاع دی گئی۔',
  'trends.rate.unknown.sum':
    'شرح نہیں دی جا سکتی: آبادی ریکارڈ پر نہیں۔ {year} میں {now} نے {victims} {who} کی اطلاع دی۔',
  'trends.rate.none': 'ان مقامات اور برسوں کے لیے شرح نہیں دی جا سکتی۔',
  'trends.rate.none.too-few': 'شرح کے لیے بہت کم',
  'trends.rate.none.unknown': 'آبادی ریکارڈ پر نہیں',
  'trends.rate.rest': 'یہاں سے آگے افراد کی تعداد ہے، شرح نہیں۔',
  'trends.rate.rest.sum': 'یہاں سے آخر کے چھوٹے چارٹس تک افراد کی تعداد ہے، شرحیں نہیں۔',
  'trends.rate.small.title': '{title}، فی {per} باشندے',
  'trends.rate.small': '{year} میں فی {per} باشندے {rate}',
  'trends.rate.small.few':
    '{year} میں فی {per} باشندے {rate}، متاثرین {few} سے کم: ہر ایک شرح کو ہلا دیتا ہے',
  'trends.rate.small.none': '{year} میں {why}',
  'trends.rate.small.note':
    'رپورٹ کرنے والے ممالک کے فی {per} باشندے شرحیں۔ خالی جگہ: کچھ رپورٹ نہیں ہوا، {tooFew} سے کم متاثرین، یا آبادی ریکارڈ پر نہیں۔ {few} سے کم متاثرین ہوں تو ہر ایک شرح کو ہلا دیتا ہے۔',
  'trends.rate.counts': 'متاثرین کی تعداد دکھائیں',
  'trends.rate.gap':
    'خالی جگہ: اس سال کچھ رپورٹ نہیں ہوا، یا متاثرین شرح کے لیے بہت کم تھے، یا آبادی ریکارڈ پر نہیں۔ اکیلا نقطہ دو خالی جگہوں کے بیچ ہے۔',
  'trends.rate.read': '{name}: فی {per} باشندے {rate} ({who}: {victims}؛ باشندے: {inhabitants})',
  'trends.rate.read.few': '{name}: شرح کے لیے بہت کم ({who}: {victims})',
  'trends.rate.read.unknown': '{name}: آبادی ریکارڈ پر نہیں',
  'trends.rate.few':
    'چھوٹے اعداد، {name}: {years} کے لیے {n} سے کم شناخت شدہ متاثرین شائع ہوئے، اس لیے ہر ایک سے شرح بدل جاتی ہے۔',
  'trends.rate.few.all':
    'چھوٹے اعداد، {name}: شرح والے ہر سال کے لیے {n} سے کم شناخت شدہ متاثرین شائع ہوئے، اس لیے ہر ایک سے شرح بدل جاتی ہے۔',
  'trends.rate.tooFew': 'شرح نہیں دی گئی، {name}، {years}: شناخت شدہ متاثرین {n} سے کم ہیں۔',
  'trends.rate.unpeopled': {
    one: '{places} کسی شرح میں شامل نہیں: اس کی آبادی ریکارڈ پر نہیں۔',
    other: '{places} کسی شرح میں شامل نہیں: ان کی آبادی ریکارڈ پر نہیں۔'
  },
  'trends.rate.everyone':
    'باشندوں سے مراد ہر جنس اور عمر کے تمام افراد ہیں، صرف وہ نہیں جن سے متاثرین کا یہ انتخاب متعلق ہو۔',
  'trends.rate.reported':
    'شرح صرف رپورٹ کرنے والے ممالک کی ہے: ممالک بدلیں تو ان کے متاثرین اور باشندے دونوں بدلتے ہیں۔',
  'trends.rate.counted': 'باشندے: اسی سال کے وسط کے لیے عالمی بینک کی تعداد۔',
  'trends.rate.sheet.caption': 'شناخت شدہ متاثرین، سالانہ، اور فی {per} باشندے: {what}، {years}',
  'trends.rate.sheet.inhabitants': 'ان ممالک کے باشندے',
  'trends.rate.sheet.least': 'فی {per}، کم از کم',
  'trends.rate.sheet.most': 'فی {per}، زیادہ سے زیادہ'
};
