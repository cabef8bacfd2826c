import type { routesEvidence as english } from '../en/routes-evidence.ts';
import type { Message } from '../message.ts';

/** The routes by evidence: counted, returned, documented; and two years of them side by side. */
export const routesEvidence: Readonly<Record<keyof typeof english, Message>> = {
  'routes.layer': 'ثبوت',
  'routes.layer.detected': 'شناخت شدہ',
  'routes.layer.repatriated': 'واپس بھیجے گئے',
  'routes.layer.documented': 'دستاویزی',
  'routes.layer.detected.says':
    'شمار کیے گئے: وہ لوگ جنہیں حکام نے بطور متاثرین درج کیا، شہریت کے لحاظ سے۔ شہریت ← شناخت کا ملک، سفر کا راستہ ہرگز نہیں۔',
  'routes.layer.repatriated.says':
    'شمار کیے گئے: واپس بھیجے گئے متاثرین، استحصال کے ملک سے اس ملک تک جہاں وہ گھر لوٹے، جیسا 2016 تک UNODC کو رپورٹ ہوا؛ دونوں میں سے کس ملک نے رپورٹ دی، ماخذ نہیں بتاتا۔ ان میں سے بہت سے شناخت شدہ متاثرین بھی ہیں: دونوں کبھی جمع نہیں کیے جاتے۔',
  'routes.layer.documented.says':
    'شمار نہیں کیے گئے: وہ راستے جن کا ذکر امریکی TIP رپورٹس \u20662008–2016\u2069 کے جملوں میں ہے، Human Trafficking Center, University of Denver کی درجہ بندی۔ جملہ یہ نہیں بتاتا کہ لوگ کتنے تھے: ہر لکیر ایک ہی موٹائی کی ہے۔',
  'routes.layer.loading': 'ثبوت کی یہ تہہ پڑھی جا رہی ہے…',

  'routes.level': 'درمیان',
  'routes.unplaced': 'مقام معلوم نہ ہونے کی وجہ سے نقشے پر نہیں: {places}۔ ان کے راستے فہرست میں ہیں۔',
  'routes.list.inRegion': '{place}، اس کے ممالک کے درمیان',
  'routes.scale': 'لکیر کی موٹائی',
  'routes.legend.detected.adaptive': 'شناخت شدہ متاثرین، صرف اس منظر کا پیمانہ',
  'routes.legend.repatriated.world': 'واپس بھیجے گئے متاثرین، مقررہ عالمی پیمانہ',
  'routes.legend.repatriated.country': 'واپس بھیجے گئے متاثرین، مقررہ ملکی پیمانہ',
  'routes.legend.repatriated.adaptive': 'واپس بھیجے گئے متاثرین، صرف اس منظر کا پیمانہ',
  'routes.legend.documented': 'دستاویزی، شمار نہیں: ہر راستے کی ایک موٹائی',
  'routes.legend.documented.line': 'رپورٹ میں مذکور',
  'routes.legend.documented.via': 'گزرگاہ کے طور پر مذکور (منتخب راستے پر)',
  'routes.legend.compared': '{earlier} اور {later} کا موازنہ؛ موٹائی بڑے عدد کے مطابق',
  'routes.legend.silent.compared':
    'ایک یا دونوں سالوں میں شہریت نہیں بتائی: وہاں شناخت ہونے والوں کا موازنہ ممکن نہیں',
  'routes.legend.within': 'ذیلی خطے کے دوسرے ملک میں {n}',

  'routes.picture': 'تصویر',

  'routes.returned.world':
    '{years} میں {countries} سے {n} متاثرین کی دوسرے ملک واپسی درج ہے؛ سب سے بڑی تعداد، {top}، {from} سے {to}',
  'routes.returned.subregions':
    '{years} میں {countries} سے {n} متاثرین کی دوسرے ذیلی خطے واپسی درج ہے؛ سب سے بڑی تعداد، {top}، {from} سے {to}',
  'routes.returned.subregions.within':
    '{years} میں {countries} سے {n} متاثرین کی دوسرے ذیلی خطے اور {within} کی اسی ذیلی خطے کے دوسرے ملک واپسی درج ہے؛ سب سے بڑی تعداد، {top}، {from} سے {to}',
  'routes.documented.onlyOut':
    'امریکی TIP رپورٹس {years} {place} سے {out} تک راستوں کا ذکر کرتی ہیں اور {place} تک کسی کا نہیں: دستاویزی، شمار شدہ نہیں',
  'routes.documented.onlyIn':
    'امریکی TIP رپورٹس {years} {in} سے {place} تک راستوں کا ذکر کرتی ہیں اور {place} سے کسی کا نہیں: دستاویزی، شمار شدہ نہیں',
  'routes.returned.unnamed.world':
    '{years} میں {countries} سے {n} متاثرین کی ایسے ملک واپسی درج ہے جس کا نام نہیں بتایا گیا',
  'routes.returned.unnamed.out':
    '{years} میں {place} سے {n} متاثرین کی ایسے ملک واپسی درج ہے جس کا نام نہیں بتایا گیا',
  'routes.returned.silentOut':
    '{years} میں {place} سے واپس بھیجے گئے متاثرین کا کوئی ریکارڈ نہیں: یہ معلوم نہ ہونا ہے، صفر نہیں',
  'routes.returned.none.world':
    '{years} میں متاثرین کی واپسی کا کوئی ریکارڈ نہیں: یہ معلوم نہ ہونا ہے، صفر نہیں',
  'routes.returned.out': '{years} میں {place} سے {n} متاثرین کی دوسرے ممالک واپسی درج ہے',
  'routes.returned.into': '{years} میں دوسرے ممالک سے {n} متاثرین کی {place} واپسی درج ہے',
  'routes.returned.noOut': '{years} میں {place} سے کسی نامزد ملک کو متاثرین کی واپسی درج نہیں',
  'routes.returned.noInto': '{years} میں {place} کو متاثرین کی واپسی درج نہیں',
  'routes.returned.between': '{years} میں {n} متاثرین ان میں سے ایک سے دوسرے کو واپس بھیجے گئے: {place}',
  'routes.returned.list': 'استحصال کا ملک ← واپسی کا ملک',
  'routes.returned.unit': 'واپس بھیجے گئے متاثرین، {years}',
  'routes.returned.within': { one: 'ایک ہی ملک میں واپسی', other: 'اپنے ہی ملک میں واپسی، {range} ممالک' },
  'routes.returned.unknown': {
    one: 'واپسی کا ملک نہیں بتایا، {range} ملک',
    other: 'واپسی کا ملک نہیں بتایا، {range} ممالک'
  },
  'routes.returned.card': '{count} واپس بھیجے گئے متاثرین',
  'routes.returned.silent': 'ان سالوں میں وہاں سے کسی نامزد ملک واپسی درج نہیں: معلوم نہیں، صفر نہیں',
  'routes.returned.sheet': 'استحصال اور واپسی کے ملک کے لحاظ سے واپس بھیجے گئے متاثرین، {years}',
  'routes.returned.sheet.compared':
    'استحصال اور واپسی کے ملک کے لحاظ سے واپس بھیجے گئے متاثرین، {earlier} اور {later} کا موازنہ',
  'routes.returned.sheet.origin': 'استحصال کا ملک',
  'routes.returned.sheet.destination': 'واپسی کا ملک',
  'routes.returned.caveat':
    'ممالک واپسیاں یکساں رپورٹ نہیں کرتے، اور ریکارڈ 2016 پر ختم ہوتا ہے: 2017 سے ماخذ نہیں بتاتا کہ واپسی کس سمت تھی۔',

  'routes.documented.world':
    'امریکی TIP رپورٹس {years} دو ممالک کے درمیان {n} راستوں کا ذکر کرتی ہیں: دستاویزی، شمار شدہ نہیں',
  'routes.documented.from':
    'امریکی TIP رپورٹس {years} {place} کے لوگوں کے استحصال کے ملک کے طور پر {n} کا ذکر کرتی ہیں: دستاویزی، شمار شدہ نہیں',
  'routes.documented.to':
    'امریکی TIP رپورٹس {years} {place} میں استحصال کا شکار لوگوں کے آبائی ملک کے طور پر {n} کا ذکر کرتی ہیں: دستاویزی، شمار شدہ نہیں',
  'routes.documented.all':
    'امریکی TIP رپورٹس {years} {place} سے {out} تک اور {in} سے {place} تک راستوں کا ذکر کرتی ہیں: دستاویزی، شمار شدہ نہیں',
  'routes.documented.between':
    'امریکی TIP رپورٹس {years} ان ممالک کے درمیان {n} راستوں کا ذکر کرتی ہیں: دستاویزی، شمار شدہ نہیں: {place}',
  'routes.documented.none':
    'امریکی TIP رپورٹس {years} کا کوئی جملہ ایسے راستے کا ذکر نہیں کرتا؛ یہ اس کے نہ ہونے کی علامت نہیں',
  'routes.countries': { one: '1 ملک', other: '{n} ممالک' },
  'routes.documented.counted': {
    one: 'ان میں سے 1 راستے کا شمار بھی موجود ہے',
    other: 'ان میں سے {n} راستوں کا شمار بھی موجود ہے'
  },
  'routes.documented.list': 'کہاں سے ← استحصال کا ملک',
  'routes.documented.unit': 'ذکر کرنے والے جملے، {years}',
  'routes.documented.mentions': { one: '1 جملہ', other: '{n} جملے' },
  'routes.documented.card': { one: '1 جملے میں مذکور، {years}', other: '{n} جملوں میں مذکور، {years}' },
  'routes.documented.forms': 'مذکور صورتیں: {forms}',
  'routes.documented.profiles': 'مذکور لوگ: {profiles}',
  'routes.documented.transit': 'مذکور گزرگاہ: {places}',
  'routes.documented.sheet': 'امریکی TIP رپورٹس میں مذکور راستے، {years}: دستاویزی، شمار شدہ نہیں',
  'routes.documented.sheet.origin': 'کہاں سے',
  'routes.documented.sheet.destination': 'استحصال کا ملک',
  'routes.documented.sheet.mentions': 'جملے',
  'routes.documented.sheet.forms': 'مذکور صورتیں',
  'routes.documented.sheet.profiles': 'مذکور لوگ',
  'routes.documented.sheet.transit': 'مذکور گزرگاہ',
  'routes.documented.caveat':
    'رپورٹ کا جملہ کوئی متاثر فرد نہیں، اور رپورٹیں بعض ممالک کے بارے میں زیادہ لکھتی ہیں۔ 2015 اور 2016 میں ماخذ میں اس سے فوراً پہلے کے سالوں سے کم راستے ہیں؛ وجہ یہاں درج نہیں۔',
  'routes.documented.form.1': 'جنسی استحصال',
  'routes.documented.form.2': 'جبری مشقت',
  'routes.documented.form.3': 'گھریلو غلامی',
  'routes.documented.form.5': 'منشیات کی اسمگلنگ',
  'routes.documented.form.6': 'بھیک',
  'routes.documented.form.7': 'بچے بطور سپاہی',
  'routes.documented.form.8': 'مجرمانہ سرگرمی',
  'routes.documented.form.9': 'بچوں کا جنسی استحصال',
  'routes.documented.form.10': 'جبری شادی',
  'routes.documented.profile.1': 'خواتین',
  'routes.documented.profile.2': 'مرد',
  'routes.documented.profile.3': 'لڑکیاں',
  'routes.documented.profile.4': 'لڑکے',
  'routes.documented.profile.5': 'ٹرانس جینڈر افراد',

  'routes.walk.detected': '{count} شناخت شدہ متاثرین، {years}',
  'routes.walk.repatriated': '{count} واپس بھیجے گئے متاثرین، {years}',
  'routes.walk.compared': '{state}: {earlier} میں {before}، {later} میں {after}',

  'routes.least': 'کم از کم',
  'routes.elsewhere':
    'یہاں کم یا کوئی راستہ شمار نہیں ہوا؛ رپورٹیں ایسے راستوں کا ذکر کر سکتی ہیں جو کسی شمار میں نہیں:',
  'routes.documented.drawn': {
    one: 'سب سے زیادہ مذکور راستہ نقشے پر ہے، {least} یا زیادہ جملوں میں؛',
    other: 'سب سے زیادہ مذکور {n} راستے نقشے پر ہیں، ہر ایک {least} یا زیادہ جملوں میں؛'
  },
  'routes.drawn.others': {
    one: 'اور ایک دوسرا راستہ: فہرست دیکھیں',
    other: 'اور {n} دوسرے راستے: فہرست دیکھیں'
  }
};
