import type { partnersGrants as english } from '../../en/partners/grants.ts';
import type { Message } from '../../message.ts';

/** The US grants. */
export const partnersGrants: Readonly<Record<keyof typeof english, Message>> = {
  'partners.grants': 'امریکہ سے باہر تمام ممالک کے لیے انسانی اسمگلنگ کے خلاف امریکی گرانٹس',
  'partners.grantsOf': 'صرف {place} کی گرانٹس دکھائیں',
  'partners.grantsIn': '{place} کے لیے انسانی اسمگلنگ کے خلاف امریکی گرانٹس',
  'partners.grantsMillion': 'منظور شدہ، ملین امریکی ڈالر، مالی سال',
  'partners.grantsThousand': 'منظور شدہ، ہزار امریکی ڈالر، مالی سال',
  'partners.grantsSum': '{place}: {sides}',
  'partners.fiscalYears': { one: 'مالی سال {years}', other: 'مالی سال {years}' },
  'partners.side.all-agencies': {
    one: '{span} میں تمام اداروں کی {n} گرانٹ، {amount}',
    other: '{span} میں تمام اداروں کی {n} گرانٹس، {amount}'
  },
  'partners.side.tip-office': {
    one: '{span} میں صرف ٹی آئی پی دفتر کی {n} گرانٹ، {amount}',
    other: '{span} میں صرف ٹی آئی پی دفتر کی {n} گرانٹس، {amount}'
  },
  'partners.sideUnpublished': {
    one: '{amount} (ایک کی رقم شائع نہیں ہوئی)',
    other: '{amount} ({n} کی رقم شائع نہیں ہوئی)'
  },
  'partners.sideNone': 'رقم شائع نہیں ہوئی',
  'partners.grantsBefore': 'تمام امریکی ادارے',
  'partners.grantsAfter': '2011 سے صرف محکمہ خارجہ کا ٹی آئی پی دفتر: یہ کمی نہیں',
  'partners.grantsYear': {
    one: 'مالی سال {year}: {amount}، {n} گرانٹ',
    other: 'مالی سال {year}: {amount}، {n} گرانٹس'
  },
  'partners.grantsYearNone': 'مالی سال {year}: فہرست میں کوئی گرانٹ نہیں',
  'partners.grantsUnpublished': { one: '{n} کی رقم معلوم نہیں', other: '{n} کی رقم معلوم نہیں' },
  'partners.sides': '{earlier}؛ {later}',
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
  'partners.byRecipient': 'وصول کنندہ کے لحاظ سے',
  'partners.byCountry': 'ملک کے لحاظ سے',
  'partners.country': 'ملک',
  'partners.recipient': 'وصول کنندہ',
  'partners.before': '2010 تک، تمام ادارے',
  'partners.after': '2011 سے، ٹی آئی پی دفتر',
  'partners.inCurrency': '{side} ({currency})',
  'partners.noCountry': 'کوئی خطہ یا پوری دنیا',
  'partners.noRecipient': 'وصول کنندہ نہیں بتایا گیا',
  'partners.smaller': { one: 'مزید {n}', other: 'مزید {n}' }
};
