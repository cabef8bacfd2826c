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
  'partners.grantsLeftOut': {
    one: 'مالی سال 2002 ({n} گرانٹ) شامل نہیں: اس کی زیادہ تر رقوم موجود نہیں۔',
    other: 'مالی سال 2002 ({n} گرانٹس) شامل نہیں: اس کی زیادہ تر رقوم موجود نہیں۔'
  },
  'partners.grantsApart': 'گرانٹس کو اوپر کے پروگراموں میں کبھی جمع نہیں کیا جاتا۔',
  'partners.grantsHome': 'خود دینے والے ملک کے اندر کی گرانٹس الگ ہیں: {sides}۔',
  'partners.grantsNone':
    'مالی سال \u20662003–2014\u2069 کی فہرست میں کوئی امریکی گرانٹ صرف {place} کے لیے نہیں۔',
  'partners.grantsNoneThen':
    '{span} میں فہرست کی کوئی امریکی گرانٹ صرف {place} کے لیے نہیں؛ فہرست 2014 پر ختم ہوتی ہے۔',
  'partners.grantsNoneAnywhereThen': '{span} میں فہرست پر کوئی امریکی گرانٹ نہیں؛ فہرست 2014 پر ختم ہوتی ہے۔',
  'partners.byRecipient': 'وصول کنندہ کے لحاظ سے',
  'partners.byCountry': 'ملک کے لحاظ سے',
  'partners.country': 'ملک',
  'partners.recipient': 'وصول کنندہ',
  'partners.before': '2010 تک، تمام ادارے',
  'partners.after': '2011 سے، ٹی آئی پی دفتر',
  'partners.noCountry': 'کوئی خطہ یا پوری دنیا',
  'partners.noRecipient': 'وصول کنندہ نہیں بتایا گیا',
  'partners.smaller': { one: 'مزید {n}', other: 'مزید {n}' }
};
