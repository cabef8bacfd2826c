import type { shell as english } from '../en/shell.ts';
import type { Message } from '../message.ts';

/** The header, the footer, numbers in words, and what is said when something fails. */
export const shell: Readonly<Record<keyof typeof english, Message>> = {
  'site.name': 'TIP Atlas',
  'site.printed': 'پرنٹ کی تاریخ: {date}',
  'site.skip': 'براہِ راست شکل پر جائیں',
  'site.loading': 'اعداد و شمار پڑھے جا رہے ہیں…',
  'nav.label': 'صفحات',
  'nav.routes': 'راستے',
  'nav.trends': 'رجحانات',
  'nav.partners': 'شراکت دار',
  'nav.country': 'ممالک',
  'nav.data': 'اعداد و شمار',
  'search.label': 'ملک تلاش کریں',
  'search.none': 'اس نام کا کوئی ملک یا علاقہ یہاں نہیں',
  'language.label': 'زبان',
  'theme.label': 'رنگ',
  'theme.auto': 'خودکار',
  'theme.light': 'روشن',
  'theme.dark': 'تاریک',
  'theme.projector': 'پروجیکٹر',
  'theme.print': 'طباعت',
  'count.atLeast': 'کم از کم {n}',
  'count.to': '{least} سے {most}',
  'place.unknown': 'ایک نامعلوم مقام ({code})',
  'place.the': '{place}',
  'list.separator': '، ',
  'list.clause': '؛ ',
  'count.fromTo': '{a} سے {b}',
  'count.percent.under': '1 فیصد سے کم',
  'count.percent': '{range} فیصد',
  'count.hiddenCells': { one: '{5} سے کم', other: '{n} × {5} سے کم' },
  'count.notReported': 'رپورٹ نہیں ہوا',
  'caveat.detected':
    'شناخت شدہ متاثرین نشاندہی کی کوشش اور قانون کی عکاسی کرتے ہیں، اسمگلنگ کی کُل مقدار کی نہیں۔',
  'caveat.hidden':
    '{5} سے کم کا مطلب {0} سے {4} افراد ہیں، جن کی تعداد شائع نہیں ہوئی: ہر مجموعہ کم از کم ہے۔',
  'action.country': '{place} ایک صفحے پر',
  'action.table': 'جدول',
  'action.share': 'شیئر کریں',
  'action.close': 'بند کریں',
  'embed.panel': 'فہرستیں، مجموعے اور انتخاب',
  'embed.whole': 'TIP Atlas پر مکمل منظر',
  'source.label': 'ماخذ',
  // The title is English and leads the line: the date stays a piece of Urdu in it.
  'source.published': '{publisher}: {title}، \u2067{date}\u2069',
  'source.dated': '{title}، \u2067{date}\u2069',
  'source.undated': '{publisher}: {title}',
  'source.more': { one: 'اور ایک ماخذ', other: 'اور مزید {n} ماخذ' },
  'colophon.version': 'اعداد و شمار کا اجرا {date}',
  'colophon.terms':
    'کوڈ MIT اجازت نامے کے تحت؛ اعداد و شمار اپنے ماخذوں کی شرائط کے تحت۔ نہ کوکیز، نہ نگرانی۔',
  'colophon.talk': 'پیشکش: عالمی دن 2025',
  'colophon.notices': 'سافٹ ویئر اور رسم الخط کے اجازت نامے',
  'failure.table': 'جدول «{table}» نہیں کھل سکا ({why})۔ جن چیزوں کو اس کی ضرورت نہیں وہ کام کر رہی ہیں۔',
  'failure.code': 'صفحہ «{view}» نہیں کھل سکا ({why})۔ دوسرے صفحے کام کر رہے ہیں۔',
  'failure.language': 'زبان «{language}» نہیں کھل سکی ({why})۔ تب تک یہ صفحہ اسی زبان میں ہے۔',
  'failure.page': 'اس صفحے کو ایک ایسے جدول کی ضرورت ہے جو نہیں کھل سکا: {table}۔',
  'failure.rows': {
    one: 'جدول کی 1 قطار نہیں دکھائی جا سکتی اور چھوڑ دی گئی؛ باقی سب یہاں ہیں',
    other: 'جدول کی {n} قطاریں نہیں دکھائی جا سکتیں اور چھوڑ دی گئیں؛ باقی سب یہاں ہیں'
  },
  'failure.file': 'فائل نہیں بن سکی ({why})۔ صفحے پر سب کچھ موجود ہے۔',
  'failure.retry': 'دوبارہ کوشش کریں'
};
