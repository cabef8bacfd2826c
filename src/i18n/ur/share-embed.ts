import type { shareEmbed as english } from '../en/share-embed.ts';
import type { Message } from '../message.ts';

/** The part of the share dialog that gives the code of a figure in another page. */
export const shareEmbed: Readonly<Record<keyof typeof english, Message>> = {
  'share.embed': 'ایمبیڈ',
  'share.embed.open': 'یہ منظر اپنے صفحے میں لگائیں',
  'share.embed.form': 'کہاں لگانا ہے',
  'share.embed.frame': 'ویب صفحہ',
  'share.embed.link': 'ای میل، RSS، AMP',
  'share.embed.link.text': 'جہاں فریم نہ لگ سکے وہاں کے لیے: آج کا نتیجہ بطور لنک، تاریخ اور ماخذ کے ساتھ۔',
  'share.embed.link.picture': 'جہاں فریم نہ لگ سکے وہاں کے لیے: تصویر، جس کے پیچھے لنک ہے۔',
  'share.embed.code': 'ایمبیڈ کرنے کا کوڈ',
  'share.embed.copy': 'کوڈ کاپی کریں',
  'share.embed.copied': 'کوڈ کاپی ہو گیا۔',
  'share.embed.script': 'وہ سطر بھی جو فریم کی اونچائی کو شکل کے برابر رکھتی ہے',
  'share.embed.note':
    'اس شکل کو آپ کے صفحے کے کسی اسکرپٹ کی ضرورت نہیں؛ یہ نہ کوئی کوکی رکھتی ہے نہ کسی دوسری سائٹ سے کچھ مانگتی ہے۔',
  'share.embed.check': 'اپنے صفحے پر جانچیں',
  'share.embed.controls': 'پڑھنے والے کیا بدل سکتے ہیں',
  'share.embed.controls.full': 'شکل کی ہر چیز',
  'share.embed.controls.some': 'سوائے اس کے جو آپ نے چنا ہے',
  'share.embed.controls.none': 'کچھ نہیں؛ صرف نقشہ ہلا سکتے ہیں',
  'share.embed.digits': 'ہندسے',
  'share.embed.digits.own': 'جیسے زبان میں رائج ہیں',
  'share.embed.digits.latn': '0 1 2 3',
  'share.embed.digits.arabext': '۰ ۱ ۲ ۳ (اردو، فارسی)',
  'share.embed.digits.arab': '٠ ١ ٢ ٣ (عربی)',
  'share.embed.data': 'اعداد و شمار',
  'share.embed.data.live': 'ہمیشہ تازہ ترین',
  'share.embed.data.pinned': 'تازہ ترین؛ {date} سے نئے ہوں تو یہ بات لکھی جائے گی',
  'share.embed.preview': 'پیش منظر',
  'share.embed.width': 'پیش منظر کی چوڑائی',
  'share.embed.pixels': '{n} پکسل',
  'share.embed.silent':
    'پیش منظر نہیں آیا: اس کے لیے انٹرنیٹ چاہیے، خواہ یہ صفحہ اس کے بغیر کھلتا ہو۔ کوڈ پھر بھی درست ہے۔',
  'share.embed.broken': 'فریم کی زبان نہیں کھل سکی ({why}): کوڈ میں اس کا نام اسی زبان میں ہے۔'
};
