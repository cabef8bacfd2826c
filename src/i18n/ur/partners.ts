import type { partners as english } from '../en/partners.ts';
import type { Message } from '../message.ts';

/** The partners view. */
export const partners: Readonly<Record<keyof typeof english, Message>> = {
  'partners.question': 'انسانی اسمگلنگ کے خلاف کام میں کون حصہ ڈالتا ہے، اور کیسے؟',
  'partners.questionIn': '{place} میں انسانی اسمگلنگ کے خلاف کام میں کون حصہ ڈالتا ہے، اور کیسے؟',
  'partners.caveat':
    'ہر کرنسی اور ہر قسم کی رقم الگ رکھی گئی ہے۔ دی گئی رقم کا متاثرین کی تعداد سے کبھی موازنہ نہیں کیا جاتا۔',
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
  'partners.gave': { one: '{count} نے رقم دی؛ {amounts}', other: '{count} نے رقم دی؛ {amounts}' },
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
  'partners.withAmount': {
    one: 'ان میں سے {count} کی رقم شائع ہوئی ہے',
    other: 'ان میں سے {count} کی رقم شائع ہوئی ہے'
  },
  'partners.withOnlyAmount': 'اس کی رقم شائع ہوئی ہے',
  'partners.withNoAmount': { one: 'اس کی رقم شائع نہیں ہوئی', other: 'کسی کی رقم شائع نہیں ہوئی' },
  'partners.onlyGrants': 'ریکارڈ پر کسی پروگرام میں {place} کا نام نہیں؛ امریکی گرانٹس میں ہے: {sides}',
  'partners.neverFunded': {
    one: '{place} کے لیے {count} پروگرام کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور کوئی دوسرا ریکارڈ پر نہیں',
    other:
      '{place} کے لیے {count} پروگراموں کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور کوئی دوسرا ریکارڈ پر نہیں'
  },
  'partners.neverFundedThen': {
    one: '{place} کے لیے {count} پروگرام کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور {years} میں کوئی دوسرا ریکارڈ پر نہیں',
    other:
      '{place} کے لیے {count} پروگراموں کا منصوبہ بنا مگر رقم کبھی نہیں ملی، اور {years} میں کوئی دوسرا ریکارڈ پر نہیں'
  },
  'partners.andGrants': '{sentence}؛ امریکی گرانٹس ہیں: {sides}',
  'partners.givesOnly': {
    one: '{place} کے لیے کوئی تعاون ریکارڈ پر نہیں؛ عطیہ دہندہ کے طور پر {count} تعاون ریکارڈ پر ہے',
    other: '{place} کے لیے کوئی تعاون ریکارڈ پر نہیں؛ عطیہ دہندہ کے طور پر {count} تعاون ریکارڈ پر ہیں'
  },
  'partners.gives': '{place} کے عطیہ دہندگان دوسری جگہ کیا دیتے ہیں',
  'partners.nothing': 'ریکارڈ پر کسی تعاون میں {place} کا نام نہیں',
  'partners.nothingThen': '{years} میں ریکارڈ پر کسی تعاون میں {place} کا نام نہیں',
  'partners.nothingAnywhere': 'ریکارڈ پر کوئی تعاون نہیں',
  'partners.nothingAnywhereThen': 'ریکارڈ پر {years} کا کوئی تعاون نہیں',
  'partners.noPlace': 'پتے میں کوئی ایسی جگہ نہیں جو یہاں معلوم ہو: {codes}',
  'partners.everywhere': 'دنیا',
  'partners.showAll': 'ہر تعاون دکھائیں',

  'partners.who': 'کون کیا کرتا ہے',
  'partners.whoCaption': 'شراکت دار اور ان کے تعاون کی قسمیں',
  'partners.partner': 'شراکت دار',
  'partners.programmesIn': '{place} میں پروگرام',
  'partners.programmesBand': 'پروگرام',
  'partners.hosts': 'میزبان',
  'partners.supports': 'رقم دیتا ہے',
  'partners.hosted-before': 'پچھلے سال',
  'partners.funds': 'مالی معاون',
  'partners.carries-out': 'عمل درآمد',
  'partners.in-kind': 'غیر نقد',
  'partners.says.hosts': 'تقریب کا میزبان',
  'partners.says.supports': 'تقریب کے لیے رقم دی',
  'partners.says.hosted-before': 'کسی پچھلے سال میزبان',
  'partners.says.funds': 'کسی پروگرام کا مالی معاون، کوئی بھی سال',
  'partners.says.carries-out': 'کسی پروگرام پر عمل درآمد، کوئی بھی سال',
  'partners.says.in-kind': 'غیر نقد مدد',
  'partners.inKindOf': 'غیر نقد: {quantity} {unit}، {year}',
  'partners.theEvent': 'تقریب، {year}',
  'partners.amountForEvent': 'تقریب کے لیے رقم',
  'partners.none': 'ریکارڈ پر کچھ نہیں',
  'partners.group.hosts': { one: '{count} میزبان', other: '{count} میزبان' },
  'partners.group.supporters': { one: '{count} معاون', other: '{count} معاون' },
  'partners.group.others': { one: 'ریکارڈ پر {count} اور', other: 'ریکارڈ پر {count} اور' },
  'partners.elsewhere': {
    one: 'دوسرے ممالک اور دنیا بھر میں {n} شراکت دار',
    other: 'دوسرے ممالک اور دنیا بھر میں {n} شراکت دار'
  },
  'partners.sourcesSay':
    '«شائع نہیں ہوئی» ماخذ کا بیان ہے، صفر نہیں۔ نام پر کلک کرنے سے اس کی سطریں اور ماخذ کھلتے ہیں۔',
  'partners.undated': {
    one: '{n} تعاون، جس کی تاریخ معلوم نہیں، سالوں کی کسی مدت میں شامل نہیں۔',
    other: '{n} تعاون، جن کی تاریخ معلوم نہیں، سالوں کی کسی مدت میں شامل نہیں۔'
  },

  'partners.programmes': 'ریکارڈ پر موجود پروگرام',
  'partners.programmesReach': 'وہ پروگرام جو {place} تک پہنچتے ہیں',
  'partners.programmesKey': 'خالی پٹی: رقم شائع نہیں ہوئی · نقطے دار: کبھی رقم نہیں ملی',
  'partners.programmesMark': 'عنبری: تقریب',
  'partners.moreProgrammes': {
    one: 'دوسرے ممالک اور دنیا بھر میں {n} پروگرام',
    other: 'دوسرے ممالک اور دنیا بھر میں {n} پروگرام'
  },
  'partners.asPublished': 'رقم جیسے شائع ہوئی',
  'partners.arrow': '{givers} ← {others}',
  'partners.noDates': 'تاریخ نہیں دی گئی',
  'partners.unfunded': 'بجٹ بنا، رقم کبھی نہیں ملی',
  'partners.amounts.several': { one: '{n} رقم: سطر کھولیں', other: '{n} رقوم: سطر کھولیں' },
  'partners.partOf': '{amount} اسی کا حصہ، ایک ہی بار شمار',
  'partners.programmesNone': 'ریکارڈ پر کسی پروگرام میں {place} کا نام نہیں۔',
  'partners.programmesNoneThen': '{years} میں ریکارڈ پر کسی پروگرام میں {place} کا نام نہیں۔',
  'partners.programmesNoneAnywhere': 'ریکارڈ پر کوئی پروگرام نہیں۔',
  'partners.programmesNoneAnywhereThen': 'ریکارڈ پر {years} کا کوئی پروگرام نہیں۔',
  'partners.joint': 'تمام دینے والوں کی مشترکہ مالیت',
  'partners.shareOf': 'اس میں {partner} کا حصہ: {amount}، ایک ہی بار شمار',
  'partners.plannedBy': 'منصوبہ: {others}، رقم کبھی نہیں ملی',
  'partners.plannedBudget': '{partner}: مجوزہ بجٹ',
  'partners.inferred.years': 'اندازہ، شائع شدہ نہیں: {years}',
  'partners.inferred.end': 'آخری سال اندازہ ہے، شائع شدہ نہیں: {years}',

  'partners.amount': '{currency} {n}',
  'partners.noCurrency': '{n}، کرنسی نہیں بتائی گئی',
  'partners.about': 'تقریباً {amount}',
  'partners.atLeast': 'کم از کم {amount}',
  'partners.notPublished': 'شائع نہیں ہوئی',
  'partners.status.published': 'شائع شدہ',
  'partners.status.not-published': 'شائع نہیں ہوئی',
  'partners.status.approximate': 'تقریباً',
  'partners.status.at-least': 'کم از کم',
  'partners.status.planned-unfunded': 'بجٹ بنا، رقم کبھی نہیں ملی',

  'partners.money': 'رقوم جیسے شائع ہوئیں',
  'partners.moneyDetail': 'ہر کرنسی اور ہر قسم کی رقم الگ، آپس میں کبھی جمع نہیں کی جاتیں',
  'partners.bar': '{kind}، {theme}',
  'partners.reach.one': 'ایک ملک کے لیے',
  'partners.reach.several': 'کئی ممالک کے لیے کل رقم، کسی ایک کا حصہ معلوم نہیں',
  'partners.in': { one: '{n} تعاون', other: '{n} تعاون جمع کیے گئے' },
  'partners.basis.pledge': 'وعدے',
  'partners.basis.commitment': 'طے شدہ رقوم',
  'partners.basis.award': 'منظور شدہ گرانٹس',
  'partners.basis.obligation': 'واجب الادا رقوم',
  'partners.basis.disbursement': 'ادا شدہ رقوم',
  'partners.basis.budget': 'بجٹ',
  'partners.basis.portfolio-stock': 'ایک دن پر جاری منصوبوں کی مالیت',
  'partners.basis.cumulative': 'اب تک کی کل رقم',
  'partners.basis.unknown': 'رقم کی قسم نہیں بتائی گئی',
  'partners.currency.unknown': 'کرنسی نہیں بتائی گئی',
  'partners.theme.trafficking': 'انسانی اسمگلنگ',
  'partners.theme.trafficking-and-smuggling': 'انسانی اسمگلنگ اور تارکینِ وطن کی اسمگلنگ',
  'partners.theme.modern-slavery': 'جدید غلامی',
  'partners.theme.wider': 'انسانی اسمگلنگ سے وسیع تر موضوع',
  'partners.keptOut': 'کسی مجموعے میں شامل نہیں',
  'partners.because.part': '{amount}، {whole} کا حصہ، ایک ہی بار شمار',
  'partners.because.overlap': '{amount} ({what}، {years}) انہی سالوں کی رقم ہے جو {whole} میں بھی شامل ہیں',
  'partners.because.unfunded': '{amount} ({what}) کا بجٹ بنا مگر رقم کبھی نہیں ملی',
  'partners.notPublishedRows': {
    one: '{n} مالی تعاون',
    other: '{n} مالی تعاون'
  },
  'partners.moneyElsewhere': 'دوسرے ممالک اور دنیا بھر کی رقوم',

  'partners.kind.financial': 'رقم',
  'partners.kind.hosting': 'میزبانی',
  'partners.kind.implementing': 'عمل درآمد',
  'partners.kind.in-kind': 'غیر نقد مدد',
  'partners.via': 'عمل درآمد: {others}',
  'partners.rowKind': '{partner}: {kind}',

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
  'partners.smaller': { one: 'مزید {n}', other: 'مزید {n}' },

  'partners.sheet': 'تعاون اور گرانٹس، جیسے شائع ہوئے',
  'partners.column.kind': 'قسم',
  'partners.column.theme': 'موضوع',
  'partners.column.for': 'پروگرام یا تقریب',
  'partners.column.amount': 'رقم',
  'partners.column.currency': 'کرنسی',
  'partners.column.basis': 'رقم کی قسم',
  'partners.column.status': 'حیثیت',
  'partners.column.years': 'سال',
  'partners.column.part': 'کس کا حصہ',
  'partners.column.source': 'ماخذ',
  'partners.sheetGrants': 'امریکی گرانٹس، مالی سال',
  'partners.sheetHome': 'اندرونِ ملک امریکی گرانٹس، مالی سال',
  'partners.coverage.all-agencies': 'تمام ادارے',
  'partners.coverage.tip-office': 'صرف ٹی آئی پی دفتر'
};
