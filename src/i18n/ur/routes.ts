import type { routes as english } from '../en/routes.ts';
import type { Message } from '../message.ts';
import { routesCompared } from './routes-compared.ts';
import { routesEvidence } from './routes-evidence.ts';

/** The routes view: citizenship and country of detection, never a way travelled. */
export const routes: Readonly<Record<keyof typeof english, Message>> = {
  ...routesCompared,
  ...routesEvidence,

  'routes.world':
    'جن متاثرین کی شہریت درج ہے ان میں سے {n} کی شناخت {years} میں اپنے ملک سے باہر ہوئی، ان میں سے {share} کی {top} میں؛ {domestic} اپنے ملک میں تھے، جن میں سے {own} {home} میں',
  'routes.world.subregions':
    'جن متاثرین کی شہریت درج ہے ان میں سے {n} کی شناخت {years} میں اپنے ذیلی خطے سے باہر ہوئی؛ سب سے بڑی تعداد، {top}، {from} کے شہریوں کی {to} میں؛ {within} اپنے ہی ذیلی خطے کے کسی دوسرے ملک میں تھے اور {domestic} اپنے ملک میں',
  'routes.from': 'دوسرے ممالک نے {years} میں {place} کے {n} شہریوں کی شناخت بطور متاثرینِ اسمگلنگ کی',
  'routes.from.top':
    '{countries} میں {years} کے دوران {place} کے {n} شہریوں کی شناخت بطور متاثرینِ اسمگلنگ ہوئی؛ ان میں سے {share} کی {top} میں',
  'routes.to': '{place} نے {years} میں دوسرے ممالک کے {n} شہریوں کی شناخت بطور متاثرینِ اسمگلنگ کی',
  'routes.to.top':
    '{place} نے {years} میں {countries} کے {n} شہریوں کی شناخت بطور متاثرینِ اسمگلنگ کی؛ ان میں سے {share} کا تعلق {top} سے تھا',
  'routes.all.out': 'دوسرے ممالک نے {years} میں {place} کے {n} شہریوں کی شناخت بطور متاثرینِ اسمگلنگ کی',
  'routes.all.noOut':
    '{years} میں کسی ملک نے بیرونِ ملک {place} کے شہریوں کی شناخت بطور متاثرین کی رپورٹ نہیں دی',
  'routes.all.inAndOwn': 'خود {place} نے دوسرے ممالک کے {in} اور اپنے {own} شہریوں کی شناخت کی',
  'routes.all.onlyOwn': 'خود {place} نے اپنے {own} شہریوں کی رپورٹ دی',
  'routes.all.onlyIn': 'خود {place} نے دوسرے ممالک کے {in} شہریوں کی شناخت کی، اپنے شہریوں کی تعداد نہیں دی',
  'routes.all.neither': 'خود {place} نے نہ کسی دوسرے ملک کے اور نہ اپنے کسی شہری کی رپورٹ دی',
  'routes.all.unknown': 'اس کے شناخت شدہ {n} کی شہریت درج نہیں: وہ کسی بھی ملک کے ہو سکتے ہیں',
  'routes.all.uninhabited': '{place} میں مستقل آبادی نہیں، اس لیے وہاں کوئی رپورٹ نہیں کر سکتا تھا',
  'routes.all.silent': 'خود {place} نے شہریت نہیں بتائی: یہ جواب کا نہ ہونا ہے، صفر نہیں',
  'routes.between':
    'ان ممالک میں سے ایک کے {n} شہریوں کی شناخت دوسرے میں بطور متاثرین ہوئی، {years}: {places}',
  'routes.between.regions':
    'ان میں سے ایک کے {n} شہریوں کی شناخت دوسرے میں بطور متاثرین ہوئی، {years}: {places}',
  'routes.none.world':
    '{years} میں کسی ملک نے شناخت شدہ متاثرین کی شہریت رپورٹ نہیں کی: یہ جواب کا نہ ہونا ہے، صفر نہیں',
  'routes.none.place': 'پتے میں کوئی ایسا مقام نہیں جو یہاں معلوم ہو: {code}',
  'routes.also.unknown': 'پتے میں یہ بھی ہے، جو یہاں معلوم مقام نہیں: {code}',
  'routes.none.from': '{years} میں کسی دوسرے ملک نے {place} کے شہریوں کی بطور متاثرین شناخت رپورٹ نہیں کی',
  'routes.none.to':
    '{years} میں {place} نے اپنے شناخت شدہ متاثرین کی شہریت بتائی، اور ان میں کسی دوسرے ملک کا شہری نہیں',
  'routes.none.to.unknown':
    '{years} میں {place} نے اپنے شناخت شدہ متاثرین کی شہریت بتائی: بتائے گئے لوگوں میں کسی دوسرے ملک کا شہری نہیں، مگر {n} کی شہریت درج نہیں، اور وہ کسی بھی ملک کے ہو سکتے ہیں',
  'routes.none.silent':
    '{years} میں {place} نے اپنے شناخت شدہ متاثرین کی شہریت نہیں بتائی: یہ جواب کا نہ ہونا ہے، صفر نہیں',
  'routes.none.between': '{years} میں ان کے درمیان کوئی متاثرین رپورٹ نہیں ہوئے: {places}',
  'routes.none.between.unknown':
    '{years} میں جن متاثرین کی شہریت درج ہے ان میں کوئی ان میں سے ایک کا شہری ہو کر دوسرے میں شناخت نہیں ہوا: {places}؛ مگر ان کے شناخت شدہ {n} کی شہریت درج نہیں، اور وہ کسی بھی ملک کے ہو سکتے ہیں',
  'routes.none.years': 'راستوں کا ریکارڈ {all} کا ہے؛ {years} کے بارے میں یہ کچھ نہیں کہتا',
  'routes.silentOnes': '{places} نے شہریت نہیں بتائی: یہ جواب کا نہ ہونا ہے، صفر نہیں',
  'routes.within':
    '{years} میں {places} کے ایک ملک کے {n} شہریوں کی شناخت اسی خطے کے دوسرے ملک میں بطور متاثرین ہوئی',
  'routes.otherCountries': { one: '{range} دوسرے ملک', other: '{range} دوسرے ممالک' },
  'routes.onlyHidden': '{least} سے {most} کے درمیان',

  'routes.direction': 'سمت',
  'routes.drawn': 'نقشے پر',

  'routes.list.destination': 'شناخت کا ملک',
  'routes.list.origin': 'شہریت',
  'routes.list.pair': 'شہریت ← شناخت کا ملک',
  'routes.list.unit': 'شناخت شدہ متاثرین، {years}',
  'routes.list.more': { one: 'ایک اور دکھائیں', other: 'مزید {n} دکھائیں' },
  'routes.list.unprinted': { one: 'ایک اور ویب صفحے پر ہے', other: 'مزید {n} ویب صفحے پر ہیں' },
  'routes.list.fewer': 'کم دکھائیں',
  'routes.list.within': { one: 'اپنے شہری، {range} ملک', other: 'اپنے شہری، {range} ممالک' },
  'routes.list.withinPlace': '{place} کے اندر',
  'routes.list.unknown': { one: 'شہریت نامعلوم، {range} ملک', other: 'شہریت نامعلوم، {range} ممالک' },
  'routes.list.unknownPlace': 'شہریت نامعلوم، شناخت {place} میں',
  'routes.pair': '{origin} ← {destination}',
  'routes.hiddenKey': '{5} سے کم اور خالی پٹیاں: سال میں {0} سے {4} افراد، تعداد شائع نہیں ہوئی۔',

  'routes.map.label':
    'راستوں کا نقشہ؛ ساتھ کی فہرست میں یہی راستے ہیں۔ تیر کے بٹن تعداد کے لحاظ سے راستے دکھاتے ہیں، Enter دوسرے سرے پر لے جاتا ہے، Escape واپس لاتا ہے، سوالیہ نشان (?) تمام کلیدوں کی فہرست دکھاتا ہے۔',
  'routes.walk.from': '{place}، {m} میں سے راستہ {n}، جانے والا: {other} میں، {what}',
  'routes.walk.to': '{place}، {m} میں سے راستہ {n}، آنے والا: {other} سے، {what}',
  'routes.walk.pair': '{m} میں سے {n}: {origin} سے {destination} میں، {what}',
  'routes.map.zoomIn': 'قریب کریں',
  'routes.map.zoomOut': 'دور کریں',
  'routes.map.reset': 'پوری تصویر دوبارہ دکھائیں',
  'routes.map.within': 'ملک کے اندر {n} کی شناخت',
  'routes.map.abroad': '{n} غیر ملکی شہری',
  'routes.map.short': '{n} اپنے شہری',
  'routes.map.failed': 'نقشے کی حدود نہیں کھل سکیں ({why})۔ راستے، فہرست اور جدول ان کے بغیر مکمل ہیں۔',

  'routes.legend.world': 'شناخت شدہ متاثرین، مقررہ عالمی پیمانہ',
  'routes.legend.country': 'شناخت شدہ متاثرین، مقررہ ملکی پیمانہ',
  'routes.legend.small': '{n} یا کم، اور پوشیدہ ({5} سے کم)',
  'routes.legend.ring': 'ملک کے اندر {n}',
  'routes.legend.ring.least': 'ملک کے اندر {n} یا کم',
  'routes.legend.published': 'شائع شدہ',
  'routes.legend.hidden': 'صرف پوشیدہ اعداد',
  'routes.legend.silent': 'ان سالوں میں شہریت نہیں بتائی: جواب نہیں، صفر نہیں',
  'routes.drawn.allDrawn': { one: 'واحد راستہ نقشے پر ہے۔', other: 'تمام {n} راستے نقشے پر ہیں۔' },
  'routes.drawn.allOver': {
    one: '{over} یا زیادہ والا واحد راستہ نقشے پر ہے۔',
    other: '{over} یا زیادہ والے تمام {n} راستے نقشے پر ہیں۔'
  },
  'routes.drawn.subregions': {
    one: 'ذیلی خطوں کے درمیان واحد راستہ نقشے پر ہے۔',
    other: 'ذیلی خطوں کے درمیان تمام {n} راستے نقشے پر ہیں۔'
  },
  'routes.drawn.rings': {
    one: 'ایک ہی ذیلی خطے کے اندر ایک راستہ دائرہ ہے۔',
    other: 'ایک ہی ذیلی خطے کے اندر {n} راستے دائرے ہیں۔'
  },
  'routes.drawn.some': {
    one: 'سب سے بڑا راستہ نقشے پر ہے، {least} یا زیادہ متاثرین کے ساتھ؛',
    other: 'سب سے بڑے {n} راستے نقشے پر ہیں، ہر ایک میں {least} یا زیادہ متاثرین؛'
  },
  'routes.drawn.restOver': {
    one: 'اور ایک راستہ جس میں {over} سے {least} متاثرین ہیں: فہرست دیکھیں',
    other: 'اور {n} راستے جن میں {over} سے {least} متاثرین ہیں: فہرست دیکھیں'
  },
  'routes.drawn.rest': {
    one: 'اور ایک راستہ جس میں، جہاں تک شائع ہوا، {least} یا کم متاثرین ہیں: فہرست دیکھیں',
    other: 'اور {n} راستے جن میں، جہاں تک شائع ہوا، {least} یا کم متاثرین ہیں: فہرست دیکھیں'
  },

  'routes.card.count': '{count} شناخت شدہ متاثرین',
  'routes.card.years': 'رپورٹ کے سال: {years}',
  'routes.card.course': 'سال بہ سال، {years}',
  'routes.card.hidden': {
    one: 'سالانہ اعداد میں سے ایک پوشیدہ ہے ({0} سے {4})',
    other: 'سالانہ اعداد میں سے {n} پوشیدہ ہیں (ہر ایک {0} سے {4})'
  },
  'routes.silent': {
    one: 'کس نے شہریت نہیں بتائی: 1 ملک یا علاقہ',
    other: 'کس نے شہریت نہیں بتائی: {n} ممالک اور علاقے'
  },

  'routes.card.focus': '{place} دکھائیں',

  'routes.sheet': 'شہریت اور شناخت کے ملک کے لحاظ سے شناخت شدہ متاثرین، {years}',
  'routes.sheet.compared':
    'شہریت اور شناخت کے ملک کے لحاظ سے شناخت شدہ متاثرین، {earlier} اور {later} کا موازنہ',
  'routes.sheet.every': 'تمام راستے، {n} سے کم متاثرین والے بھی',
  'routes.sheet.countries': 'ملک وار، ذیلی خطوں کے لحاظ سے نہیں',
  'routes.sheet.origin': 'شہریت',
  'routes.sheet.destination': 'شناخت کا ملک',
  'routes.sheet.least': 'کم از کم',
  'routes.sheet.most': 'زیادہ سے زیادہ',
  'routes.sheet.years': 'رپورٹ کے سال',

  'routes.disclaimer':
    'اس نقشے پر دکھائی گئی حدود، نام اور عہدے اس منصوبے، اس کے شراکت داروں یا اقوامِ متحدہ کی توثیق یا قبولیت ظاہر نہیں کرتے۔ نقطہ دار لکیر: جموں و کشمیر میں تقریباً لائن آف کنٹرول۔ جموں و کشمیر کی حتمی حیثیت پر فریقین ابھی متفق نہیں ہوئے۔',
  'routes.among': 'ان ممالک کے درمیان مزید {n}',
  'routes.caveat.coverage':
    '{years} میں رپورٹ دینے والے {m} ممالک میں سے {n} نے شہریت بتائی: کُل {whole} شناخت شدہ متاثرین میں سے {part} کی۔',
  'routes.caveat.coverageHere': '{years} میں یہاں شناخت شدہ {whole} متاثرین میں سے {part} کی شہریت درج ہے۔',
  'routes.caveat.contradiction':
    'ماخذ خود سے متفق نہیں: {years} میں شہریت کے لحاظ سے {part} متاثرین، انہی ممالک کے مجموعوں میں {whole}۔',
  'routes.caveat.breakdown':
    'ماخذ شہریت کو صورت، جنس یا عمر کے ساتھ نہیں ملاتا: یہ منظر تمام متاثرین دکھاتا ہے۔',
  'routes.caveat.capacity':
    'اس اجرا میں سرحد پار تمام متاثرین میں سے {share} کی شناخت {one} اور {two} نے کی: یہ شناخت کی صلاحیت کی علامت ہے، جغرافیے کی نہیں۔'
};
