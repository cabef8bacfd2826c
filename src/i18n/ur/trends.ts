import type { trends as english } from '../en/trends.ts';
import type { Message } from '../message.ts';
import { trendsPersons } from './trends/persons.ts';
import { trendsReading } from './trends/reading.ts';

/** The trends view. */
export const trends: Readonly<Record<keyof typeof english, Message>> = {
  ...trendsReading,
  ...trendsPersons,
  'trends.contradiction':
    'ماخذ خود سے متصادم ہے: {year} کے لیے {place} کا کُل {total} ہے، جبکہ جنس یا عمر کے لحاظ سے اعداد کا مجموعہ {parts} بنتا ہے۔',
  'trends.contradiction.more': 'دکھائے گئے برسوں میں ماخذ اسی طرح مزید {n} بار خود سے متصادم ہے۔',
  'trends.contradiction.sum':
    '{year} کے لیے جن ممالک کا کُل ان کے اپنے جنس یا عمر کے اعداد سے کم ہے: {n}، مجموعی طور پر {parts} سے۔ وہاں ماخذ خود سے متصادم ہے۔',
  'trends.country.contradiction':
    '{year} کے لیے ماخذ {place} کے {who} کا کُل {victims} بتاتا ہے، مگر جنس یا عمر کے لحاظ سے اعداد کا مجموعہ {parts} بنتا ہے: ماخذ خود سے متصادم ہے۔ {first} میں کُل {before} تھا۔',

  'trends.victims': 'شناخت شدہ متاثرین',
  'trends.victims.kind': 'شناخت شدہ متاثرین ({kinds})',
  'trends.hiddenOnly': '{least} سے {most} تک',
  'trends.list': '{before}، {last}',
  'trends.pair': '{before} اور {last}',

  'trends.countries': { one: '{n} ملک', other: '{n} ممالک' },
  'trends.caveat.left': 'یہاں ہر مجموعے سے باہر: {places}۔',
  'trends.sheet.summed': 'باریک اعداد کا مجموعہ',
  'trends.country':
    '{place} نے {year} میں {victims} {who} کی اطلاع دی، جبکہ {first} میں یہ تعداد {before} تھی۔',
  'trends.country.unlike':
    '{place} نے {year} میں {victims} {who} کی اطلاع دی۔ {first} کی تعداد، {before}، سے اس کا موازنہ نہیں کیا جاتا: ایک شائع شدہ کُل ہے، دوسری باریک اعداد کا مجموعہ۔',
  'trends.country.untold':
    '{place} نے {year} میں {victims} {who} کی اطلاع دی۔ اس نے اپنے زیادہ تر متاثرین کے استحصال کی شکل صرف {since} سے بتائی: ایک شکل کی پہلے کی تعداد یہ نہیں بتاتی کہ وہ کتنے تھے۔',
  'trends.country.one': '{place} نے {year} میں {victims} {who} کی اطلاع دی۔',
  'trends.country.contradiction.one':
    '{year} کے لیے ماخذ {place} کے {who} کا کُل {victims} بتاتا ہے، مگر جنس یا عمر کے لحاظ سے اعداد کا مجموعہ {parts} بنتا ہے: ماخذ خود سے متصادم ہے۔',
  'trends.country.code':
    '{year} کے لیے ماخذ {place} کے {who} کی تعداد {victims} بتاتا ہے، جو خود سال ہی ہے: یہ غلط خانے میں لکھا کوڈ لگتا ہے، گنتی نہیں۔',
  'trends.country.only':
    '{place} نے {year} میں {victims} {who} کی اطلاع دی؛ یہاں صرف اسی سال کی کُل تعداد ہے۔',
  'trends.it': 'اس',
  'trends.new':
    '{place} نے پہلی بار {first} کے لیے رپورٹ کیا؛ اس سے پہلے کے برسوں کے بارے میں کچھ معلوم نہیں۔',
  'trends.new.total':
    '{place} نے پہلی بار {first} کے لیے کُل تعداد بتائی؛ اس سے پہلے کے برسوں کی کُل تعداد معلوم نہیں۔',
  'trends.cells.hidden': '{place} نے {years} کے لیے کُل تعداد نہیں بتائی؛ کچھ تفصیلی اعداد پوشیدہ ہیں ({few})',
  'trends.cells.some':
    '{place} نے {years} کے لیے کُل تعداد نہیں بتائی؛ صرف صورت، جنس یا عمر کے لحاظ سے تفصیلی اعداد موجود ہیں',
  'trends.unknown': 'پتے میں کوئی ایسا مقام نہیں جو یہاں معلوم ہو: {code}',
  'trends.several.note': 'ہر ملک کی تلاش اور گنتی کا طریقہ مختلف ہے: ہر لکیر کو الگ پڑھیں۔',
  'trends.empty': '{years} کے لیے کسی ملک نے {who} کی تعداد رپورٹ نہیں کی',
  'trends.empty.off': 'یہاں کُل اعداد {from} سے {to} تک کے ہیں: {years} کے لیے کوئی نہیں',
  'trends.empty.place': '{place} سے {years} کے لیے {who} کی کوئی تعداد ریکارڈ پر نہیں',
  'trends.empty.same': 'کسی ملک نے {years} کے ہر سال {who} کی تعداد رپورٹ نہیں کی',
  'trends.empty.years': 'تمام سال دکھائیں',

  'trends.axis.victims': 'شناخت شدہ متاثرین، سالانہ',
  'trends.axis.kind': 'شناخت شدہ متاثرین، سالانہ: {kinds}',
  'trends.axis.reporting': 'رپورٹ کرنے والے ممالک',
  'trends.axis.reporting.kind': 'یہ تعداد رپورٹ کرنے والے ممالک',
  'trends.all': 'تمام ممالک',
  'trends.same': { one: 'وہی {n} ملک', other: 'وہی {n} ممالک' },
  'trends.without': '{place} کے بغیر',
  'trends.apart.label': '{place}، {since} سے کُل تعداد دستیاب',
  'trends.jump': {
    one: '{year}: مزید {n} ملک نے رپورٹ کیا',
    other: '{year}: مزید {n} ممالک نے رپورٹ کیا'
  },
  'trends.open': '{year} ابھی نامکمل: اب تک {n} ممالک، {fullest} میں {m}',
  'trends.caveat.open':
    '{year} ابھی نامکمل ہے: اب تک {n} ممالک نے کُل تعداد بتائی، {fullest} کے لیے {m} نے۔ لکیر کے نیچے وہ ممالک گنے گئے ہیں جنہوں نے منتخب قسم کی تعداد بتائی۔',
  'trends.open.short': '{year} ابھی نامکمل',
  'trends.band':
    'پٹی: پوشیدہ خانے ({5} سے کم) شائع شدہ تعداد میں جتنا اضافہ کر سکتے ہیں۔ چھوٹا خالی نقطہ: صرف پوشیدہ خانے۔',
  // held left to right as a number is, so that the sign stays behind it
  'trends.orMore': '\u2066{n}+\u2069',
  'trends.orMore.key': '\u2066+\u2069: کم از کم اتنے؛ پوشیدہ خانے ({5} سے کم) اس میں اضافہ کر سکتے ہیں۔',
  'trends.gap': 'خالی جگہ: اس سال کچھ رپورٹ نہیں ہوا۔ اکیلا نقطہ دو خالی جگہوں کے بیچ ہے۔',

  'trends.break':
    'لکیر میں وقفہ: وہاں عدد پچھلے سال کی طرح نہیں بنا (ایک شائع شدہ کُل ہے، دوسرا باریک اعداد کا مجموعہ)، اس لیے لکیر جوڑی نہیں گئی۔',
  'trends.chart': 'چارٹ: {what}، {years}؛ تیر والی کلیدوں سے سال بہ سال چلیں',
  'trends.label.year': '{victims} ({year})',
  'trends.read.point': '{name}: {victims}',
  'trends.read.same': '{name}: وہی؛ {place} نے ایسی کوئی تعداد نہیں بتائی',
  'trends.read.none': '{name}: رپورٹ نہیں ہوا',
  'trends.read.reporting': { one: '{n} ملک نے رپورٹ کیا', other: '{n} ممالک نے رپورٹ کیا' },
  'trends.read.open': 'ابھی نامکمل',
  'trends.read.hidden': '0 سے {most} تک، صرف پوشیدہ خانے',
  'trends.read.held': 'یہ سال اگلی بار دبانے یا Escape تک ٹھہرا رہے گا۔',
  'trends.read.marked': 'صرف یہ برس دیکھنے کے لیے چھوڑ دیں، یا Enter دبائیں۔',
  'trends.read.how':
    'کسی سال پر اشارہ کریں تو وہ پڑھا جاتا ہے؛ کلک یا Enter سے وہ ٹھہر جاتا ہے۔ صرف کچھ برس دیکھنے کے لیے ان پر کھینچیں، یا Shift اور تیر والی کلیدوں سے نشان لگا کر Enter دبائیں۔',
  'trends.legend': 'لکیریں: ابھارنے کے لیے کسی پر اشارہ کریں',
  'trends.peers': '{place} کے ساتھ رکھنے کے لیے',
  'trends.peers.near': 'اسی ذیلی خطے میں',
  'trends.peers.alike': 'تقریباً اتنے ہی {who}، {years}',
  'trends.peers.add': '{place} شامل کریں',
  'trends.count.band': 'کم از کم {least}، زیادہ سے زیادہ {most}',

  'trends.form.all': 'تمام صورتیں',
  'trends.form.sexual': 'جنسی استحصال',
  'trends.form.labour': 'جبری مشقت',
  'trends.form.other': 'استحصال کی دیگر صورتیں',
  'trends.forms.note': 'یہ صورتیں کسی کُل کے حصے نہیں: ایک شخص دو میں شمار ہو سکتا ہے۔ ہر مجموعہ کم از کم ہے۔',
  'trends.forms.country':
    'یہ کسی کُل کے حصے نہیں: ایک شخص دو میں گنا جا سکتا ہے۔ {place} نے اپنے زیادہ تر متاثرین کی شکل صرف {year} سے بتائی۔ سب مجموعے کم از کم ہیں۔',
  'trends.forms.apart':
    'یہ صورتیں کسی کُل کے حصے نہیں: ایک شخص دو میں شمار ہو سکتا ہے۔ نیلی لکیر: {place} کے بغیر۔ ہر مجموعہ کم از کم ہے۔',
  'trends.forms.since':
    'یہ صورتیں کسی کُل کے حصے نہیں: ایک شخص دو میں شمار ہو سکتا ہے۔ نیلی لکیر: {place} کے بغیر، جس نے اپنے زیادہ تر متاثرین کی صورت {year} سے ہی بتائی۔ ہر مجموعہ کم از کم ہے۔',
  'trends.forms.same': { one: '{n} ملک نے یہ ہر سال بتایا', other: '{n} ممالک نے یہ ہر سال بتایا' },
  'trends.forms.larger':
    'ماخذ خود سے متصادم ہے: {year} کے لیے یہ ایک صورت کے متاثرین ({form}: {part}) کُل ({whole}) سے زیادہ بتاتا ہے۔',
  'trends.forms.none': '{years} کے لیے استحصال کی صورت کے لحاظ سے کوئی عدد ریکارڈ پر نہیں۔',
  'trends.forms.missing': 'صورتوں کو ایک ایسے جدول کی ضرورت ہے جو نہیں کھل سکا: {table}۔',

  'trends.world': 'دنیا',
  'trends.form': 'صورت',
  'trends.form.short.sexual': 'جنسی',
  'trends.form.short.labour': 'مشقت',
  'trends.form.short.other': 'دیگر',
  'trends.kind.sexual': 'جنسی استحصال',
  'trends.kind.labour': 'جبری مشقت',
  'trends.kind.other': 'استحصال کی دیگر صورتیں',
  'trends.kind.female': 'خواتین اور لڑکیاں',
  'trends.kind.male': 'مرد اور لڑکے',
  'trends.kind.otherSex': 'دیگر جنس',
  'trends.kind.unknownSex': 'جنس نامعلوم',
  'trends.kind.adult': 'بالغ',
  'trends.kind.child': 'بچے',
  'trends.kind.unknownAge': 'عمر نامعلوم',
  'trends.measure.lost': 'شرح کے لیے درکار کوئی چیز نہیں کھل سکی: متاثرین کی تعداد دکھائی گئی ہے۔',
  'trends.still': '{title}: یہ تصویر اسکرپٹ سے بنتی ہے۔ اس کے اعداد ڈاؤن لوڈ کی جدولوں میں ہیں:'
};
