import type { slides as english } from '../en/slides.ts';
import type { Message } from '../message.ts';

/** What a presentation says beside its figure; it comes with the writer of the file, when somebody asks for one. */
export const slides: Readonly<Record<keyof typeof english, Message>> = {
  'slides.least': '{name}: کم از کم',
  'slides.most': '{name}: زیادہ سے زیادہ',
  'slides.hidden': 'باریک نقطہ دار لکیر: جہاں چھوٹے اعداد پوشیدہ ہیں، وہاں زیادہ سے زیادہ ممکن تعداد۔',
  'slides.unseen':
    'جہاں چھوٹے اعداد پوشیدہ ہیں، وہاں زیادہ سے زیادہ ممکن تعداد لکیر کے اتنی قریب ہے کہ الگ نظر نہیں آتی: وہ چارٹ کی ڈیٹا شیٹ میں ہے۔',
  'slides.loose':
    'صفر پر کھوکھلا نقطہ، جس تک کوئی لکیر نہیں جاتی: صرف پوشیدہ اعداد شائع ہوئے؛ کوئی شناخت ہوا یا کوئی نہیں، یہ معلوم نہیں۔',
  'slides.chart': 'چارٹ، جس میں ترمیم ہو سکتی ہے۔ {heading}: {series}؛ {first} سے {last} تک۔ {finding}',
  'slides.open': '{year}: رپورٹیں ابھی آ رہی ہیں۔',
  'slides.open.lines': '{open} اس کی لکیر ٹوٹی ہوئی اور نقطہ خالی ہے۔',
  'slides.open.columns': '{open} اس کا ستون خالی ہے۔',
  'slides.open.line': 'رپورٹیں ابھی آ رہی ہیں',
  'slides.rise': '{rise}، پچھلے سال کے مقابلے میں۔',
  'slides.bars': {
    one: 'ستونی چارٹ، جس میں ترمیم ہو سکتی ہے، {n} ستون۔ {title}',
    other: 'ستونی چارٹ، جس میں ترمیم ہو سکتی ہے، {n} ستون۔ {title}'
  },
  'slides.table': {
    one: 'جدول، جس میں ترمیم ہو سکتی ہے، {n} قطار۔ {title}',
    other: 'جدول، جس میں ترمیم ہو سکتی ہے، {n} قطاریں۔ {title}'
  },
  'slides.more': {
    one: 'اور مزید {n}، اس منظر کے جدول میں۔',
    other: 'اور مزید {n}، اس منظر کے جدول میں۔'
  },
  'slides.unpublished': 'جہاں کوئی رقم شائع نہیں ہوئی وہاں کوئی ستون نہیں: {list}۔',
  'slides.amount': 'رقم جیسے شائع ہوئی',
  'slides.persons': 'افراد',
  'slides.part': 'کس نے رپورٹ دی',
  'slides.countries': 'ممالک',
  'slides.people': 'دینے والے ← عمل درآمد کرنے والے',
  'slides.parts': 'کون رپورٹ دیتا ہے، یہ مجموعے کو اتنا ہی بدلتا ہے جتنا یہ کہ کیا شناخت ہوا۔',
  'slides.forms.since': '{place} نے اپنے زیادہ تر متاثرین کی صورت صرف {year} سے بتائی۔',
  'slides.caveats': 'ساتھ کہنے کی باتیں',
  'slides.sources': 'ماخذ',
  'slides.replies': 'جوابات',
  'slides.link': 'یہ منظر: {link}',
  'slides.cite': '{site}، اعداد و شمار کا اجرا {version}',
  'slides.cite.undated': '{site}'
};
