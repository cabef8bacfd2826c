import type { partnersHeadline as english } from '../../en/partners/headline.ts';
import type { Message } from '../../message.ts';

/** The question and the finding of the partners view, and what it says where nothing is on record. */
export const partnersHeadline: Readonly<Record<keyof typeof english, Message>> = {
  'partners.question': 'انسانی اسمگلنگ کے خلاف کام میں کون حصہ ڈالتا ہے، اور کیسے؟',
  'partners.questionIn': '{place} میں انسانی اسمگلنگ کے خلاف کام میں کون حصہ ڈالتا ہے، اور کیسے؟',
  'partners.caveat':
    'ہر کرنسی اور ہر قسم کی رقم الگ رکھی گئی ہے۔ رقم اور شناخت شدہ متاثرین کی تعداد میں سے کوئی دوسرے کی وجہ نہیں بتاتا۔',
  'partners.caveat.titles':
    'پروگراموں، تقریبات اور ماخذ کے عنوان، دائرۂ کار اور نوٹ ماخذ ہی کی زبان، انگریزی، میں ہیں۔',
  'partners.missing': 'جدول «{table}» نہیں کھل سکا، اس لیے یہ حصہ موجود نہیں۔',

  'partners.number.1': 'ایک',
  'partners.number.2': 'دو',
  'partners.number.3': 'تین',
  'partners.number.4': 'چار',
  'partners.number.5': 'پانچ',
  'partners.number.6': 'چھ',
  'partners.number.7': 'سات',
  'partners.number.8': 'آٹھ',
  'partners.number.9': 'نو',
  'partners.number.10': 'دس',
  'partners.number.11': 'گیارہ',
  'partners.number.12': 'بارہ',

  'partners.hosted': {
    one: '{city} میں {event} کی میزبانی {count} ادارے نے کی اور {gave}',
    other: '{city} میں {event} کی میزبانی {count} اداروں نے کی اور {gave}'
  },
  'partners.hostedOnly': {
    one: '{city} میں {event} کی میزبانی {count} ادارے نے کی؛ اس کے لیے کسی مالی مدد کا ریکارڈ نہیں',
    other: '{city} میں {event} کی میزبانی {count} اداروں نے کی؛ اس کے لیے کسی مالی مدد کا ریکارڈ نہیں'
  },
  'partners.cityIn': '{place} کے شہر {city}',
  'partners.islamabad': 'اسلام آباد',
  'partners.worldDay': 'انسانی اسمگلنگ کے خلاف عالمی دن',
  'partners.gave': '{count} نے مالی تعاون کیا؛ {amounts}',
  'partners.noneOfAmounts': {
    one: 'یہ رقم شائع نہیں ہوئی',
    other: 'ان {count} رقوم میں سے کوئی شائع نہیں ہوئی'
  },
  'partners.someOfAmounts': {
    one: '{all} میں سے ایک رقم شائع ہوئی',
    other: '{all} میں سے {count} رقوم شائع ہوئیں'
  },
  'partners.allOfAmounts': { one: 'یہ رقم شائع ہوئی', other: 'تمام {count} رقوم شائع ہوئیں' },
  'partners.reached': {
    one: 'ریکارڈ پر {count} پروگرام {place} تک پہنچتا ہے؛ {amounts}',
    other: 'ریکارڈ پر {count} پروگرام {place} تک پہنچتے ہیں؛ {amounts}'
  },
  'partners.reachedThen': {
    one: '{years} کے لیے ریکارڈ پر {count} پروگرام {place} تک پہنچتا ہے؛ {amounts}',
    other: '{years} کے لیے ریکارڈ پر {count} پروگرام {place} تک پہنچتے ہیں؛ {amounts}'
  },
  'partners.onRecordThen': {
    one: '{years} کے لیے {count} پروگرام ریکارڈ پر ہے؛ {amounts}',
    other: '{years} کے لیے {count} پروگرام ریکارڈ پر ہیں؛ {amounts}'
  },
  'partners.allOfWiderTheme': {
    one: 'یہ صرف انسانی اسمگلنگ کے بارے میں نہیں',
    other: 'ان میں سے کوئی صرف انسانی اسمگلنگ کے بارے میں نہیں'
  },
  'partners.someOfWiderTheme': {
    one: 'ان میں سے {count} صرف انسانی اسمگلنگ کے بارے میں نہیں',
    other: 'ان میں سے {count} صرف انسانی اسمگلنگ کے بارے میں نہیں'
  },
  'partners.andWider': {
    one: '{sentence}؛ {count} پروگرام ایسے ممالک کے گروپ کے لیے ہے جن کے نام الگ الگ درج نہیں',
    other: '{sentence}؛ {count} پروگرام ایسے ممالک کے گروپوں کے لیے ہیں جن کے نام الگ الگ درج نہیں'
  },
  'partners.withAmount': {
    one: 'ان میں سے {count} کی رقم شائع ہوئی ہے',
    other: 'ان میں سے {count} کی رقم شائع ہوئی ہے'
  },
  'partners.withEveryAmount': 'ان سب کی رقم شائع ہوئی ہے',
  'partners.withOnlyAmount': 'اس کی رقم شائع ہوئی ہے',
  'partners.withNoAmount': { one: 'اس کی رقم شائع نہیں ہوئی', other: 'کسی کی رقم شائع نہیں ہوئی' },
  'partners.neverFunded': {
    one: '{place} کے لیے {count} پروگرام کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور ریکارڈ پر کسی دوسرے پروگرام میں اس کا نام نہیں',
    other:
      '{place} کے لیے {count} پروگراموں کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور ریکارڈ پر کسی دوسرے پروگرام میں اس کا نام نہیں'
  },
  'partners.neverFundedThen': {
    one: '{place} کے لیے {count} پروگرام کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور ریکارڈ پر {years} کے کسی دوسرے پروگرام میں اس کا نام نہیں',
    other:
      '{place} کے لیے {count} پروگراموں کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور ریکارڈ پر {years} کے کسی دوسرے پروگرام میں اس کا نام نہیں'
  },
  'partners.neverFundedAnywhere': {
    one: '{years} کے لیے {count} پروگرام کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور کوئی دوسرا ریکارڈ پر نہیں',
    other:
      '{years} کے لیے {count} پروگراموں کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور کوئی دوسرا ریکارڈ پر نہیں'
  },
  'partners.onRecord': {
    one: '{place} کے لیے {count} تعاون ریکارڈ پر ہے',
    other: '{place} کے لیے {count} تعاون ریکارڈ پر ہیں'
  },
  'partners.andGrants': '{sentence}؛ امریکی گرانٹس ہیں: {sides}',
  'partners.andGrantsAny': '{sentence}؛ ہر مقصد کی امریکی گرانٹس ہیں: {sides}',
  'partners.andGrantsHome': '{sentence}؛ {donor} کے اندر امریکی گرانٹس ہیں: {sides}',
  'partners.andLeftOut': {
    one: '{sentence}؛ مالی سال {year} کی ایک امریکی گرانٹ فہرست میں ہے مگر کسی مجموعے میں شامل نہیں',
    other: '{sentence}؛ مالی سال {year} کی {n} امریکی گرانٹس فہرست میں ہیں مگر کسی مجموعے میں شامل نہیں'
  },
  'partners.andGives': {
    one: '{sentence}؛ وہاں کے عطیہ دہندگان کا {count} تعاون ریکارڈ پر ہے',
    other: '{sentence}؛ وہاں کے عطیہ دہندگان کے {count} تعاون ریکارڈ پر ہیں'
  },
  'partners.nothing': 'ریکارڈ پر کسی پروگرام یا تقریب میں {place} کا نام نہیں',
  'partners.nothingThen': '{years} میں ریکارڈ پر کسی پروگرام یا تقریب میں {place} کا نام نہیں',
  'partners.nothingAnywhere': 'ریکارڈ پر کوئی پروگرام یا تقریب نہیں',
  'partners.nothingAnywhereThen': 'ریکارڈ پر {years} کا کوئی پروگرام یا تقریب نہیں',
  'partners.noPlace': 'پتے میں کوئی ایسی جگہ نہیں جو یہاں معلوم ہو: {codes}',
  'partners.unknownPart':
    'پتے میں ایسا نام بھی ہے جو یہاں معلوم جگہ نہیں؛ اس کے بارے میں کچھ نہیں بتایا گیا: {codes}۔',
  'partners.or': '{before} یا {last}'
};
