import type { keys as english } from '../en/keys.ts';
import type { Message } from '../message.ts';

/** What the list of keys says. */
export const keys: Readonly<Record<keyof typeof english, Message>> = {
  'keys.hint': '? سے کلیدوں کی فہرست',
  'keys.title': 'نقشوں اور چارٹوں کی کلیدیں',
  'keys.about': 'ٹیب (Tab) سے نقشے یا چارٹ تک پہنچیں؛ وہاں سے یہ کلیدیں آگے لے جاتی ہیں۔',
  'keys.map': 'نقشے پر',
  'keys.map.arrows': 'اگلا چھوٹا یا بڑا راستہ',
  'keys.map.ends': 'سب سے بڑا راستہ، سب سے چھوٹا',
  'keys.map.enter': 'راستے کے دوسرے سرے تک',
  'keys.map.escape': 'جس راہ سے آئے اسی سے واپس',
  'keys.map.zoom': 'قریب، دور',
  'keys.map.pan': 'نقشہ سرکائیں',
  'keys.years': 'سالوں کے چارٹ پر',
  'keys.years.arrows': 'پچھلا یا اگلا سال پڑھیں',
  'keys.years.ends': 'پہلا سال، آخری سال',
  'keys.years.enter': 'پڑھا جانے والا سال تھامے رکھیں',
  'keys.years.mark': 'سال نشان زد کریں؛ Enter صرف انہیں دکھاتا ہے',
  'keys.years.escape': 'چھوڑ دیں',
  'keys.cells': 'میٹرکس میں اور چھوٹے چارٹوں کے درمیان',
  'keys.cells.arrows': 'ایک خانے سے دوسرے تک، ایک چارٹ سے دوسرے تک',
  'keys.cells.ends': 'قطار کا پہلا، آخری',
  'keys.cells.enter': 'کھولیں',
  'keys.this': 'یہ فہرست'
};
