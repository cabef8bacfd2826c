import type { pictures as english } from '../en/pictures.ts';
import type { Message } from '../message.ts';

/** What only the view of routes says: its questions, what its choices leave out, and its other pictures, a ranking of small charts and a matrix of subregions. */
export const pictures: Readonly<Record<keyof typeof english, Message>> = {
  'routes.question.world': 'انسانی اسمگلنگ کے متاثرین کی شناخت کن ممالک کے درمیان ہوئی؟',
  'routes.question.subregions': 'انسانی اسمگلنگ کے متاثرین کی شناخت کن ذیلی خطوں کے درمیان ہوئی؟',
  'routes.question.from': '{place} کے شہریوں کی شناخت بطور متاثرینِ اسمگلنگ کہاں ہوئی؟',
  'routes.question.to': '{place} نے کن لوگوں کی شناخت بطور متاثرینِ اسمگلنگ کی؟',
  'routes.question.all': '{place} کے شہریوں کی شناخت بطور متاثرین کہاں ہوئی، اور {place} نے کن کی شناخت کی؟',
  'routes.question.within': '{places} کے ممالک کے درمیان کن متاثرینِ اسمگلنگ کی شناخت ہوئی؟',
  'routes.question.between': 'ان ممالک کے درمیان کن متاثرینِ اسمگلنگ کی شناخت ہوئی: {places}؟',
  'routes.returned.question.world': 'متاثرینِ اسمگلنگ کہاں سے کہاں واپس بھیجے گئے؟',
  'routes.returned.question.subregions': 'متاثرینِ اسمگلنگ کس ذیلی خطے سے کس میں واپس بھیجے گئے؟',
  'routes.returned.question.all': 'متاثرین کہاں سے {place}، اور {place} سے کہاں واپس بھیجے گئے؟',
  'routes.returned.question.from': '{place} سے متاثرین کہاں واپس بھیجے گئے؟',
  'routes.returned.question.to': '{place} میں متاثرین کہاں سے واپس بھیجے گئے؟',
  'routes.returned.question.between': '{place} کے درمیان کون سے متاثرین واپس بھیجے گئے؟',
  'routes.returned.question.within': '{place} کے ممالک کے درمیان کون سے متاثرین واپس بھیجے گئے؟',
  'routes.documented.question.world': 'رپورٹیں کن راستوں کا ذکر کرتی ہیں؟',
  'routes.documented.question.all': 'رپورٹیں {place} سے اور {place} تک کن راستوں کا ذکر کرتی ہیں؟',
  'routes.documented.question.from': 'رپورٹیں {place} سے کن راستوں کا ذکر کرتی ہیں؟',
  'routes.documented.question.to': 'رپورٹیں {place} تک کن راستوں کا ذکر کرتی ہیں؟',
  'routes.documented.question.between': 'رپورٹیں {place} کے درمیان کن راستوں کا ذکر کرتی ہیں؟',
  'routes.documented.question.within': 'رپورٹیں {place} کے ممالک کے درمیان کن راستوں کا ذکر کرتی ہیں؟',

  'routes.controls.world': 'تمام ممالک، {years}',
  'routes.controls.focus': '{place}، {years}',
  'routes.least.any': 'کوئی بھی',
  'routes.least.says': 'UNODC کے نزدیک بہاؤ وہ ہے جس میں کم از کم 5 شناخت شدہ متاثرین ہوں۔',
  'routes.least.out': {
    one: '{least} سے کم والا ایک راستہ چھوڑ دیا گیا؛',
    other: '{least} سے کم والے {n} راستے چھوڑ دیے گئے؛'
  },
  'routes.least.unclear': {
    one: 'ایک اور وہاں تک پہنچ سکتا ہے: اس کی تعداد پوشیدہ ہے۔',
    other: 'مزید {n} وہاں تک پہنچ سکتے ہیں: ان کی تعداد پوشیدہ ہے۔'
  },
  'routes.least.none': 'ان میں سے کوئی وہاں تک نہیں پہنچتا۔',
  'routes.elsewhere.too':
    'اس فہرست میں صرف شمار شدہ راستے ہیں۔ رپورٹیں {place} کے ایسے راستوں کا بھی ذکر کر سکتی ہیں جو کسی شمار میں نہیں:',
  'routes.elsewhere.show': 'دستاویزی راستے دکھائیں',

  'routes.pictures.none': 'اس تصویر کے لیے شمار کیے گئے راستے درکار ہیں، اور یہاں ایسا کوئی راستہ نہیں۔',

  'routes.ranking.crossBorder': 'دو ممالک کے درمیان',
  'routes.ranking.domestic': 'اپنے شہری، جن کی شناخت اپنے ہی ملک میں ہوئی',
  'routes.ranking.unknownOrigin': 'شہریت نامعلوم، شناخت کے ملک کے لحاظ سے',
  'routes.ranking.domestic.returned': 'ایک ہی ملک میں واپسی',
  'routes.ranking.unknownOrigin.returned': 'ایک سرا درج نہیں',
  'routes.ranking.scale':
    'نیچے سب کا پیمانہ ایک ہے: سب سے لمبی پٹی {years} میں {longest} متاثرین ہے؛ ہر خاکے کی پوری اونچائی ایک سال میں {tallest} متاثرین ہے، اور ان کا چوتھائی آدھی اونچائی۔',
  'routes.ranking.key':
    'خالی پٹی: پوشیدہ اعداد، ہر ایک 0 سے 4۔ پٹی نہیں: کوئی نہیں بتایا گیا، یا رپورٹ نہیں۔ مدھم: {years} سے باہر کے سال۔',
  'routes.ranking.unranked':
    'برابر اعداد کا درجہ ایک ہے؛ جہاں پوشیدہ اعداد کی وجہ سے درجہ معلوم نہ ہو وہاں درجہ نہیں لکھا۔',
  'routes.ranking.rank': '{n}.',
  'routes.ranking.covered': {
    one: 'ایک سال کا ریکارڈ، {years}',
    other: '{n} سال کا ریکارڈ، {years}'
  },
  'routes.ranking.rest': { one: 'ایک اور یہاں نہیں دکھایا گیا۔', other: 'مزید {n} یہاں نہیں دکھائے گئے۔' },
  'routes.ranking.empty': '{years} میں اس قسم کا کوئی راستہ ریکارڈ پر نہیں۔',

  'routes.matrix.caption':
    'شناخت شدہ متاثرین: شہریت کا ذیلی خطہ (قطاریں) اور شناخت کا ذیلی خطہ (کالم)، {years}',
  'routes.matrix.caption.returned':
    'واپس بھیجے گئے متاثرین: کس ذیلی خطے سے (قطاریں) اور کس میں (کالم)، {years}',
  'routes.matrix.caption.sides': '{place} کے راستے، دوسرے سرے کے ذیلی خطے کے لحاظ سے، {years}',
  'routes.matrix.corner': 'شہریت ↓ شناخت ←',
  'routes.matrix.corner.returned': 'واپسی کہاں سے ↓ کہاں ←',
  'routes.matrix.corner.sides': 'دوسرا سرا',
  'routes.matrix.sum': 'تمام بیرونِ ملک',
  'routes.matrix.own': 'اپنے ہی ملک میں',
  'routes.matrix.unknown': 'شہریت نامعلوم',
  'routes.matrix.out': '{place} کے شہری، شناخت وہاں',
  'routes.matrix.in': 'وہاں کے شہری، شناخت {place} میں',
  'routes.matrix.out.returned': '{place} سے واپس بھیجے گئے',
  'routes.matrix.in.returned': '{place} واپس بھیجے گئے',
  'routes.matrix.victims': { one: '{count} متاثرہ فرد', other: '{count} متاثرین' },
  'routes.matrix.none': 'ریکارڈ پر کوئی نہیں',
  'routes.matrix.silent': 'جن ممالک کو رپورٹ دینا تھی ان میں سے کسی نے جواب نہیں دیا، یہ صفر نہیں',
  'routes.matrix.says.pair': '{origin} کے شہری، شناخت {destination} میں: {what}، {years}',
  'routes.matrix.says.within': '{place} کے ایک ملک کے شہری، شناخت اسی خطے کے دوسرے ملک میں: {what}، {years}',
  'routes.matrix.says.row': '{place} کے شہری، شناخت کسی بھی دوسرے ملک میں: {what}، {years}',
  'routes.matrix.says.column': 'کسی بھی دوسرے ملک کے شہری، شناخت {place} میں: {what}، {years}',
  'routes.matrix.says.sum': 'اپنے ملک سے باہر شناخت، سب ملا کر: {what}، {years}',
  'routes.matrix.says.own': '{place} کے شہری، شناخت اپنے ہی ملک میں: {what}، {years}',
  'routes.matrix.says.ownSum': 'اپنے ہی ملک میں شناخت، سب ملا کر: {what}، {years}',
  'routes.matrix.says.unknown': 'شہریت نامعلوم، شناخت {place} میں: {what}، {years}',
  'routes.matrix.says.unknownSum': 'شہریت نامعلوم، سب ملا کر: {what}، {years}',
  'routes.matrix.says.pair.returned': '{origin} سے {destination} واپسی: {what}، {years}',
  'routes.matrix.says.within.returned': '{place} کے ایک ملک سے اسی خطے کے دوسرے ملک واپسی: {what}، {years}',
  'routes.matrix.says.row.returned': '{place} سے کسی بھی دوسرے ملک واپسی: {what}، {years}',
  'routes.matrix.says.column.returned': 'کسی بھی دوسرے ملک سے {place} واپسی: {what}، {years}',
  'routes.matrix.says.sum.returned': 'کسی دوسرے ملک واپسی، سب ملا کر: {what}، {years}',
  'routes.matrix.hint':
    'کسی خانے پر اشارہ کریں یا تیر کے بٹنوں سے چلیں؛ Enter یا کلک سے ان دونوں کے درمیان دونوں طرف کے راستے کھلتے ہیں۔',
  'routes.matrix.class': '{n} یا زیادہ',
  'routes.matrix.shade': 'خانے کا رنگ اس کے کم سے کم عدد کے مطابق ہے۔',
  'routes.matrix.key.none': 'ریکارڈ پر کوئی نہیں',
  'routes.matrix.key.diagonal': 'ایک ہی ذیلی خطے کے ممالک کے درمیان',
  'routes.matrix.leftOut.rows': {
    one: 'چھوڑی گئی قطار، جس میں ریکارڈ پر کوئی نہیں: {names}۔',
    other: 'چھوڑی گئی {n} قطاریں، جن میں ریکارڈ پر کوئی نہیں: {names}۔'
  },
  'routes.matrix.leftOut.columns': {
    one: 'چھوڑا گیا کالم، جس میں ریکارڈ پر کوئی نہیں: {names}۔',
    other: 'چھوڑے گئے {n} کالم، جن میں ریکارڈ پر کوئی نہیں: {names}۔'
  },
  'routes.matrix.others': { one: 'ایک اور', other: 'دیگر {n}' },
  'routes.matrix.others.inText': 'دیگر ذیلی خطے',
  'routes.matrix.gathered.rows': 'دیگر میں شامل قطاریں: {names}۔',
  'routes.matrix.gathered.columns': 'دیگر میں شامل کالم: {names}۔',
  'routes.matrix.among': 'منتخب مقامات میں سے ایک سے دوسرے میں: {n}، کسی کالم میں شامل نہیں۔',
  'routes.matrix.threshold': 'مجموعوں میں ہر راستہ شامل ہے، {n} متاثرین سے کم والے بھی۔',

  'routes.level.country': 'ممالک',
  'routes.level.subregion': 'ذیلی خطے',
  'routes.level.says':
    'اقوامِ متحدہ کے ذیلی خطے: جن کی شناخت اپنے ہی ذیلی خطے کے دوسرے ملک میں ہوئی وہ ٹوٹے ہوئے دائرے ہیں، لکیریں نہیں۔',
  'routes.scale.fixed': 'مقررہ',
  'routes.scale.adaptive': 'موافق',
  'routes.picture.map': 'نقشہ',
  'routes.picture.list': 'ترتیب وار فہرست',
  'routes.picture.matrix': 'میٹرکس',
  'routes.picture.notDocumented':
    'صرف نقشہ اور فہرست: رپورٹیں کسی کو شمار نہیں کرتیں، اس لیے ترتیب دینے یا میٹرکس میں جمع کرنے کو کوئی عدد نہیں۔',
  'routes.picture.notCompared':
    'صرف نقشہ اور فہرست: ترتیب وار فہرست اور میٹرکس سالوں کا ایک دور دکھاتے ہیں، ساتھ ساتھ دو سال نہیں۔',
  'routes.returned.silent.compared':
    'ایک یا دونوں سالوں میں وہاں سے کسی نامزد ملک واپسی درج نہیں: موازنہ ممکن نہیں',
  'routes.documented.countedToo': 'بطور شناخت شدہ متاثرین شمار بھی ہوئے: {places}۔',
  'routes.documented.countedToo.show': 'شمار شدہ راستے دکھائیں',
  'routes.none.nearest': '{year} دکھائیں، راستے والا قریب ترین سال',
  'routes.none.everywhere': 'تمام ممالک دکھائیں',
  'routes.none.offer': 'تمام سال دکھائیں',
  'routes.direction.all': 'دونوں',
  'routes.direction.from': 'سے',
  'routes.direction.to': 'میں',
  'routes.direction.between': 'درمیان',
  'routes.drawn.auto': '150',
  'routes.drawn.fifty': '50',
  'routes.drawn.all': { one: 'واحد راستہ', other: 'تمام {n}' },
  'routes.silent.withTotals': {
    one: '1 نے متاثرین کی رپورٹ دی، شہریت نہیں بتائی:',
    other: '{n} نے متاثرین کی رپورٹ دی، شہریت نہیں بتائی:'
  },
  'routes.silent.withNothing': {
    one: '1 نے کوئی رپورٹ نہیں دی، جو صفر نہیں ہے:',
    other: '{n} نے کوئی رپورٹ نہیں دی، جو صفر نہیں ہے:'
  }
};
