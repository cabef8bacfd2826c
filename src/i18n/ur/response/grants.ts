import type { responseGrants as english } from '../../en/response/grants.ts';
import type { Message } from '../../message.ts';

/** The US grants, which the partners page alone says. */
export const responseGrants: Readonly<Record<keyof typeof english, Message>> = {
  'partners.grants': 'امریکہ سے باہر تمام ممالک کے لیے انسانی اسمگلنگ کے خلاف امریکی گرانٹس',
  'partners.grantsOf': 'صرف {place} کی گرانٹس دکھائیں',
  'partners.grantsIn': '{place} کے لیے انسانی اسمگلنگ کے خلاف امریکی گرانٹس',
  'partners.grantsMillion': 'منظور شدہ، ملین امریکی ڈالر، مالی سال',
  'partners.grantsThousand': 'منظور شدہ، ہزار امریکی ڈالر، مالی سال',
  'partners.grantsBefore': 'تمام امریکی ادارے',
  'partners.grantsAfter': '2011 سے صرف محکمہ خارجہ کا ٹی آئی پی دفتر: یہ کمی نہیں',
  'partners.grantsYear': {
    one: 'مالی سال {year}: {amount}، {n} گرانٹ',
    other: 'مالی سال {year}: {amount}، {n} گرانٹس'
  },
  'partners.grantsYearNone': 'مالی سال {year}: فہرست میں کوئی گرانٹ نہیں',
  'partners.grantsUnpublished': { one: '{n} کی رقم معلوم نہیں', other: '{n} کی رقم معلوم نہیں' },
  'partners.grantsLeftOut': {
    one: 'مالی سال {year} ({n} گرانٹ) شامل نہیں: اس کی زیادہ تر رقوم موجود نہیں۔',
    other: 'مالی سال {year} ({n} گرانٹس) شامل نہیں: اس کی زیادہ تر رقوم موجود نہیں۔'
  },
  'partners.grantsOnlyLeftOut': {
    one: 'فہرست میں صرف {place} کے لیے واحد امریکی گرانٹ مالی سال {year} کی ہے، جو کسی مجموعے یا خاکے میں شامل نہیں: اس سال کی زیادہ تر رقوم موجود نہیں۔',
    other:
      'فہرست میں صرف {place} کے لیے {n} امریکی گرانٹس مالی سال {year} کی ہیں، جو کسی مجموعے یا خاکے میں شامل نہیں: اس سال کی زیادہ تر رقوم موجود نہیں۔'
  },
  'partners.grantsOnlyLeftOutAnywhere': {
    one: 'ان سالوں کے لیے فہرست کی واحد امریکی گرانٹ مالی سال {year} کی ہے، جو کسی مجموعے یا خاکے میں شامل نہیں: اس سال کی زیادہ تر رقوم موجود نہیں۔',
    other:
      'ان سالوں کے لیے فہرست کی {n} امریکی گرانٹس مالی سال {year} کی ہیں، جو کسی مجموعے یا خاکے میں شامل نہیں: اس سال کی زیادہ تر رقوم موجود نہیں۔'
  },
  'partners.grantsApart': 'گرانٹس کو اوپر کے پروگراموں میں کبھی جمع نہیں کیا جاتا۔',
  'partners.grantsHome': 'خود دینے والے ملک کے اندر کی گرانٹس الگ ہیں: {sides}۔',
  'partners.grantsNone': 'فہرست میں کوئی امریکی گرانٹ صرف {place} کے لیے نہیں۔',
  'partners.grantsNoneThen': '{span} میں فہرست کی کوئی امریکی گرانٹ صرف {place} کے لیے نہیں۔',
  'partners.grantsNoneAnywhere': 'فہرست میں کوئی امریکی گرانٹ نہیں۔',
  'partners.grantsNoneAnywhereThen': '{span} میں فہرست پر کوئی امریکی گرانٹ نہیں۔',
  'partners.listCovers': 'فہرست مالی سال {first} سے {last} تک ہے۔',
  'partners.listBegins': 'فہرست مالی سال {first} سے شروع ہوتی ہے۔',
  'partners.listEnds': 'فہرست مالی سال {last} پر ختم ہوتی ہے۔',
  'partners.list.pointing': 'اس کی رقم کسی دوسری سطر میں درج ہے',
  'partners.grantsPointing': {
    one: '{n} سطر صرف کسی دوسری سطر کی طرف اشارہ کرتی ہے جہاں اس کی رقم درج ہے، اور شمار نہیں کی گئی۔',
    other: '{n} سطریں صرف دوسری سطروں کی طرف اشارہ کرتی ہیں جہاں ان کی رقم درج ہے، اور شمار نہیں کی گئیں۔'
  },
  'partners.grantsElsewhere': {
    one: 'فہرست میں صرف {place} کے لیے کوئی گرانٹ نہیں، مگر {n} سطر کسی دوسری سطر کی طرف اشارہ کرتی ہے جہاں اس کی رقم درج ہے۔',
    other:
      'فہرست میں صرف {place} کے لیے کوئی گرانٹ نہیں، مگر {n} سطریں دوسری سطروں کی طرف اشارہ کرتی ہیں جہاں ان کی رقم درج ہے۔'
  },
  'partners.list.elsewhere': {
    one: 'شمار نہیں کی گئی، کیونکہ اس کی رقم کسی دوسری سطر میں درج ہے: {n} سطر',
    other: 'شمار نہیں کی گئیں، کیونکہ ان کی رقم دوسری سطروں میں درج ہے: {n} سطریں'
  },
  'partners.list.captionElsewhere': '{title}: وہ سطریں جو کسی دوسری سطر کی طرف اشارہ کرتی ہیں',
  'partners.byRecipient': 'وصول کنندہ کے لحاظ سے',
  'partners.byRecipient.names':
    'ترتیب A سے Z تک ہے: یہ کوئی درجہ بندی نہیں۔ ایک نام کے مختلف املا صرف وہاں یکجا کیے گئے ہیں جہاں وہ یقیناً ایک ہی ادارے کے ہوں؛ باقی الگ رہ سکتے ہیں۔',
  'partners.byRecipient.joined': {
    one: 'یہاں {n} سطر کئی املا یکجا کرتی ہے اور انھیں درج کرتی ہے۔',
    other: 'یہاں {n} سطریں کئی املا یکجا کرتی ہیں اور انھیں درج کرتی ہیں۔'
  },
  'partners.byRecipient.as': 'فہرست میں:',
  'partners.byRecipient.find': 'وصول کنندہ تلاش کریں',
  'partners.byRecipient.none': 'ان گرانٹس کے کسی وصول کنندہ کے نام میں یہ حروف نہیں۔',
  'partners.byCountry': 'ملک کے لحاظ سے',
  'partners.country': 'ملک',
  'partners.recipient': 'وصول کنندہ',
  'partners.before': '2010 تک، تمام ادارے',
  'partners.after': '2011 سے، ٹی آئی پی دفتر',
  'partners.inCurrency': '{side} ({currency})',
  'partners.noCountry': 'کوئی خطہ یا پوری دنیا',
  'partners.noRecipient': 'وصول کنندہ نہیں بتایا گیا',
  'partners.smaller': { one: 'مزید {n}', other: 'مزید {n}' },
  'partners.purpose': 'مقصد',
  'partners.purpose.all': 'تمام',
  'partners.purpose.prevention': 'روک تھام',
  'partners.purpose.protection': 'تحفظ',
  'partners.purpose.prosecution': 'مقدمات',
  'partners.purpose.research': 'تحقیق',
  'partners.purpose.none': 'چاروں میں سے کوئی نہیں',
  'partners.purpose.uncoded': 'فہرست میں درج نہیں',
  'partners.purpose.heading': '{grants}: {purpose}',
  'partners.purpose.sum': '{place}، {purpose}: {sides}',
  'partners.purpose.anywhere': '{purpose}: {sides}',
  'partners.purpose.overlap':
    'ایک گرانٹ کے کئی مقاصد ہو سکتے ہیں، اس لیے جو ایک مقصد کے تحت درج ہے وہ دوسرے کے تحت بھی ہو سکتا ہے: مقاصد کو کبھی جمع نہیں کیا جاتا اور کُل میں ان کا کوئی حصہ نہیں بتایا جاتا۔',
  'partners.purpose.without': {
    one: '{n} گرانٹ کا فہرست میں کوئی مقصد درج نہیں اور وہ چاروں میں سے کسی کے تحت نہیں۔',
    other: '{n} گرانٹس کا فہرست میں کوئی مقصد درج نہیں اور وہ چاروں میں سے کسی کے تحت نہیں۔'
  },
  'partners.purpose.noneOf': {
    one: 'اس انتخاب کے لیے فہرست کی واحد گرانٹ کا مقصد {purpose} درج نہیں۔',
    other: 'اس انتخاب کے لیے فہرست کی {n} گرانٹس میں سے کسی کا مقصد {purpose} درج نہیں۔'
  },
  'partners.byPurpose': 'مقصد کے لحاظ سے',
  'partners.list': { one: 'خود گرانٹ ({n})', other: 'ایک ایک گرانٹ ({n})' },
  'partners.list.find': 'وصول کنندہ، ملک یا سال تلاش کریں',
  'partners.list.all': { one: '{n} گرانٹ', other: '{n} گرانٹس' },
  'partners.list.found': { one: '{n} میں سے {found} گرانٹ', other: '{n} میں سے {found} گرانٹس' },
  'partners.list.sums': '{count}: {sides}۔',
  'partners.list.none': {
    one: 'یہاں درج واحد گرانٹ میں یہ الفاظ نہیں۔',
    other: 'یہاں درج {n} گرانٹس میں سے کسی میں یہ الفاظ نہیں۔'
  },
  'partners.list.leftOut': {
    one: 'ہر مجموعے اور خاکے سے باہر، کیونکہ اس سال کی زیادہ تر رقوم موجود نہیں: مالی سال {year} کی {n} گرانٹ',
    other:
      'ہر مجموعے اور خاکے سے باہر، کیونکہ اس سال کی زیادہ تر رقوم موجود نہیں: مالی سال {year} کی {n} گرانٹس'
  },
  'partners.list.waiting': 'وصول کنندگان کے نام ابھی لوڈ ہو رہے ہیں؛ ان کے آنے پر تلاش شروع ہو گی۔',
  'partners.list.nameless': 'وصول کنندگان کے نام لوڈ نہیں ہوئے: تلاش صرف ممالک اور سالوں میں ہوتی ہے۔',
  'partners.list.noName': 'نام لوڈ نہیں ہوا',
  'partners.list.caption': '{title}: گرانٹس جیسے فہرست میں درج ہیں',
  'partners.list.captionOf': '{title}: {year} کی گرانٹس جیسے فہرست میں درج ہیں',
  'partners.list.year': 'مالی سال',
  'partners.list.amount': 'رقم، {currency}',
  'partners.list.purposes': 'مقاصد',
  'partners.list.coverage': 'فہرست کا دائرہ',
  'partners.list.number': 'نمبر {id}',
  'partners.list.page': 'ملک کا صفحہ',
  'partners.list.pageOf': 'ملک کا صفحہ: {place}',
  'partners.list.more': { one: 'مزید {n}', other: 'مزید {n}' },
  'partners.list.rest': { one: 'تمام {n}', other: 'تمام {n}' },
  'partners.assistance': 'یہی ملک ForeignAssistance.gov میں، شعبہ ”{sector}“',
  'partners.assistance.obligation': 'مختص رقوم ({currency})',
  'partners.assistance.disbursement': 'ادا شدہ رقوم ({currency})',
  'partners.assistance.granted': 'اوپر کی فہرست کی گرانٹس ({currency})',
  'partners.assistance.none': 'کوئی اندراج نہیں',
  'partners.assistance.says':
    'یہ شعبہ انسانی اسمگلنگ سے زیادہ وسیع ہے۔ ادا شدہ رقم مختص رقم ہی سے ادا ہوتی ہے، اور ایک گرانٹ دونوں میں ہو سکتی ہے: یہ ایک ہی رقم کے الگ الگ کھاتے ہیں، اس لیے یہاں کچھ جمع نہیں کیا جاتا۔',
  'partners.assistance.same': '{years} کے لیے مختص رقوم اور گرانٹس ڈالر تک برابر ہیں۔',
  'partners.assistance.back': 'صفر سے کم: اس سال جتنی رقم مختص ہوئی اس سے زیادہ واپس لی گئی۔',
  'partners.sheetAssistance': 'ForeignAssistance.gov، ”{sector}“: گرانٹس میں کبھی جمع نہیں',
  'partners.map.as': 'ملک کے لحاظ سے گرانٹس کی صورت',
  'partners.map.as.table': 'جدول',
  'partners.map.as.map': 'نقشہ اور جدول',
  'partners.map.side': 'نقشے پر سال اور ادارے',
  'partners.map.sideOf': '{coverage}، {span}',
  'partners.map.area': 'دائرے کا رقبہ منظور شدہ امریکی ڈالر ظاہر کرتا ہے:',
  'partners.map.least': 'نقطہ: {amount} سے کم',
  'partners.map.hollow': 'نقطہ دار دائرہ: رقم شائع نہیں ہوئی',
  'partners.map.hint':
    'صرف ایک ملک دیکھنے کے لیے اس کے دائرے پر کلک کریں۔ نیچے کی جدول وہی بتاتی ہے جو نقشہ۔',
  'partners.map.read': { one: '{place}: {n} گرانٹ، {amount}', other: '{place}: {n} گرانٹس، {amount}' },
  'partners.map.wide': {
    one: 'کسی خطے یا پوری دنیا کے لیے {n} گرانٹ ({amount}) نقشے پر نہیں۔',
    other: 'خطوں یا پوری دنیا کے لیے {n} گرانٹس ({amount}) نقشے پر نہیں۔'
  },
  'partners.map.failed': 'ممالک کی حدود لوڈ نہیں ہوئیں ({why})۔',
  'partners.map.disclaimer':
    'اس نقشے پر دکھائی گئی حدود، نام اور عہدے اس منصوبے، اس کے شراکت داروں یا اقوامِ متحدہ کی توثیق یا قبولیت ظاہر نہیں کرتے۔ نقطہ دار لکیر: جموں و کشمیر میں تقریباً لائن آف کنٹرول۔ جموں و کشمیر کی حتمی حیثیت پر فریقین ابھی متفق نہیں ہوئے۔',
  'partners.sheet.grant': 'امریکی گرانٹ',
  'partners.sheet.grantHome': 'اندرونِ ملک امریکی گرانٹ',
  'partners.sheet.leftOut': '{coverage}؛ {year} ہر مجموعے سے باہر ہے، کیونکہ اس کی زیادہ تر رقوم موجود نہیں'
};
