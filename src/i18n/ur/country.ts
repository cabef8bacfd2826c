import type { country as english } from '../en/country.ts';
import type { Message } from '../message.ts';

/** The page about one country, beside what it says with the views it is made of. */
export const country: Readonly<Record<keyof typeof english, Message>> = {
  'country.question': 'کسی ایک ملک کے بارے میں کیا ریکارڈ پر ہے؟',
  'country.question.place': '{place} کے بارے میں کیا ریکارڈ پر ہے؟',
  'country.index': {
    one: 'یہاں ایک ملک یا علاقے کے اعداد موجود ہیں',
    other: 'یہاں {n} ممالک اور علاقوں کے اعداد موجود ہیں: کسی ایک کو چنیں'
  },
  'country.index.region': {
    one: 'یہاں {region} کے ایک ملک یا علاقے کے اعداد موجود ہیں',
    other: 'یہاں {region} کے {n} ممالک اور علاقوں کے اعداد موجود ہیں: کسی ایک کو چنیں'
  },
  'country.index.others': 'اقوامِ متحدہ کے کسی ذیلی خطے میں نہیں',
  'country.unknown': 'پتے میں کوئی ایسا مقام نہیں جو یہاں معلوم ہو: {code}',
  'country.stop': '۔',
  'country.reported': {
    one: '{place} نے {year} کے لیے {victims} شناخت شدہ متاثر کی اطلاع دی۔',
    other: '{place} نے {year} کے لیے {victims} شناخت شدہ متاثرین کی اطلاع دی۔'
  },
  'country.uninhabited': '{place} میں مستقل آبادی نہیں، اس لیے وہاں کوئی رپورٹ نہیں کر سکتا تھا۔',
  'country.abroad': {
    one: '{years} میں {countries} میں {place} کے {people} شہری کی شناخت بطور متاثر ہوئی',
    other: '{years} میں {countries} میں {place} کے {people} شہریوں کی شناخت بطور متاثرین ہوئی'
  },
  'country.abroad.none':
    '{years} میں کسی ملک نے بیرونِ ملک {place} کے شہریوں کی شناخت بطور متاثرین کی رپورٹ نہیں دی',
  'country.abroad.hidden':
    '{years} میں دوسرے ممالک نے {place} کے شہریوں کے صرف پوشیدہ اعداد (ہر ایک {5} سے کم) شائع کیے',
  'country.also': 'پتے میں اور ممالک بھی ہیں؛ یہ صفحہ ایک کے بارے میں ہے۔ باقی:',

  'country.routes': 'باہر جانے اور آنے والے راستے',
  'country.out': '{place} کے شہری، شناخت کے ملک کے لحاظ سے',
  'country.in': '{place} میں شناخت شدہ، شہریت کے لحاظ سے',
  'country.out.documented': '{place} سے، جیسا رپورٹیں بتاتی ہیں',
  'country.in.documented': '{place} تک، جیسا رپورٹیں بتاتی ہیں',
  'country.out.repatriated': '{place} سے واپس بھیجے گئے',
  'country.in.repatriated': '{place} واپس آنے والے',
  'country.routes.noneOut': 'کسی ملک نے اس کا کوئی شہری نہیں بتایا۔',
  'country.routes.noneOfLayer': 'اس قسم کا کچھ ریکارڈ پر نہیں۔',
  'country.routes.offRecord': 'راستوں کا ریکارڈ ان برسوں کے بارے میں کچھ نہیں کہتا۔',
  'country.routes.silent': 'اس نے شہریت نہیں بتائی: یہ جواب کا نہ ہونا ہے، صفر نہیں۔',
  'country.routes.noneIn': 'اس نے کسی دوسرے ملک کا کوئی شہری نہیں بتایا۔',
  'country.open.routes': 'ان راستوں کا موازنہ اور انتخاب کریں',

  'country.trend': 'شناخت شدہ متاثرین، سالانہ',
  'country.open.trends': 'ان برسوں کا موازنہ اور انتخاب کریں',

  'country.who': 'کن لوگوں کی شناخت ہوئی',
  'country.justice': 'انصاف',

  'country.partners': 'شراکت دار اور تعاون جن میں {place} کا نام ہے',
  'country.partners.gives': '{place} کے عطیہ دہندگان دوسری جگہ کیا دیتے ہیں',
  'country.partners.apart':
    'شراکت داروں نے کیا دیا اور کتنے متاثرین کی شناخت ہوئی، دونوں ایک صفحے پر ہیں۔ کوئی ایک دوسرے کی وجہ نہیں بتاتا۔',
  'country.open.partners': 'سب کچھ، پروگراموں اور رقوم کے ساتھ',

  'country.record': '{place} نے کیا رپورٹ کیا، سال بہ سال',
  'country.record.part': 'حصہ',
  'country.record.told': 'رپورٹ کیا گیا',
  'country.record.untold': 'رپورٹ نہیں ہوا',
  'country.record.n': '{all} میں سے {n}',
  'country.record.years': 'سال',
  'country.record.says':
    'بھرا ہوا خانہ: اس سال کے لیے رپورٹ کیا گیا، خواہ صرف پوشیدہ اعداد ({5} سے کم)۔ خالی خانہ: جواب نہیں، جو صفر نہیں۔',
  'country.part.totals': 'شناخت شدہ متاثرین کی کُل تعداد',
  'country.part.citizenship': 'ان کی شہریت',
  'country.part.forms': 'استحصال کی صورت',
  'country.part.persons': 'خواتین، لڑکیاں، مرد، لڑکے',
  'country.part.contact': 'باضابطہ رابطے میں لائے گئے افراد',
  'country.part.prosecuted': 'جن افراد پر مقدمہ چلا',
  'country.part.convicted': 'سزا یافتہ افراد',

  'country.missing': 'کیا موجود نہیں',
  'country.missing.totals': {
    one: '{years} کے لیے شناخت شدہ متاثرین کی کُل تعداد نہیں۔',
    other: '{n} برسوں کے لیے شناخت شدہ متاثرین کی کُل تعداد نہیں: {years}۔'
  },
  'country.missing.totals.all': '{years} کے کسی سال کے لیے شناخت شدہ متاثرین کی کُل تعداد نہیں۔',
  'country.missing.part': {
    one: '{part}: {years} کے لیے موجود نہیں۔',
    other: '{part}: {all} میں سے {n} برسوں کے لیے موجود نہیں: {years}۔'
  },
  'country.missing.part.all': '{part}: {years} میں کبھی نہیں بتایا گیا۔',
  'country.missing.hidden': {
    one: 'صورت، جنس اور عمر کے لحاظ سے {of} اعداد میں سے 1 پوشیدہ ہے ({5} سے کم)۔',
    other: 'صورت، جنس اور عمر کے لحاظ سے {of} اعداد میں سے {n} پوشیدہ ہیں ({5} سے کم)۔'
  },
  'country.missing.unknown': '{years} میں اس کے شناخت شدہ {people} کی شہریت درج نہیں۔',
  'country.missing.amounts': {
    one: '{place} کا نام لینے والے {of} مالی تعاون میں سے 1 کی رقم شائع نہیں ہوئی۔',
    other: '{place} کا نام لینے والے {of} مالی تعاون میں سے {n} کی رقم شائع نہیں ہوئی۔'
  },
  'country.missing.contributions':
    'یہاں {place} کا نام لینے والا کوئی تعاون ریکارڈ پر نہیں، جس کا مطلب یہ نہیں کہ کوئی ہے ہی نہیں۔',
  'country.missing.contributions.grants':
    'امریکہ کی گرانٹس کے سوا یہاں {place} کا نام لینے والا کوئی تعاون ریکارڈ پر نہیں، جس کا مطلب یہ نہیں کہ کوئی ہے ہی نہیں۔',
  'country.missing.tiers': 'امریکی حکومت کی رائے (درجے): {years} کے لیے یہاں کوئی نہیں۔',
  'country.missing.offRecord':
    'ریکارڈ میں {years} کا کچھ نہیں: کسی سے پوچھا نہیں گیا، اس لیے کچھ اخذ نہیں ہوتا۔',
  'country.missing.asked':
    'آیا {place} سے اس کے اپنے اعداد مانگے جاتے ہیں، یہ یہاں ریکارڈ پر نہیں: یہاں کوئی عدد نہ ہونے سے یہ ثابت نہیں ہوتا کہ اس نے نہیں دیے۔',
  'country.missing.undetected':
    'جس کی شناخت نہیں ہوئی وہ ان میں سے کسی عدد میں نہیں۔ ممکن ہے زیادہ تر متاثرین کی کبھی شناخت نہ ہو۔',

  'country.near': '{region} میں یہ بھی',

  'country.sheet.index': 'ممالک اور علاقے جن کے اعداد موجود ہیں',
  'country.sheet.place': 'ملک',
  'country.sheet.code': 'کوڈ',
  'country.sheet.subregion': 'اقوامِ متحدہ کا ذیلی خطہ',
  'country.sheet': '{place} کے بارے میں جو کچھ ریکارڈ پر ہے، جیسا شائع ہوا',
  'country.sheet.part': 'حصہ',
  'country.sheet.what': 'کیا',
  'country.sheet.years': 'سال',
  'country.sheet.least': 'کم از کم',
  'country.sheet.most': 'زیادہ سے زیادہ',
  'country.sheet.unit': 'اکائی',
  'country.sheet.source': 'ماخذ',
  'country.sheet.victims': 'شناخت شدہ متاثرین',
  'country.sheet.returned': 'واپس آنے والے متاثرین',
  'country.sheet.persons': 'افراد',
  'country.sheet.mentions': 'ذکر',
  'country.sheet.total': 'کُل',
  'country.sheet.out': 'شہری جن کی شناخت یہاں ہوئی: {place}',
  'country.sheet.in': 'یہاں شناخت شدہ، شہریت: {place}',
  'country.sheet.own': 'یہاں شناخت شدہ، اپنے شہری',
  'country.sheet.unknown': 'یہاں شناخت شدہ، شہریت نامعلوم',
  'country.sheet.tier': 'امریکی حکومت کی رائے: درجہ {tier}'
};
