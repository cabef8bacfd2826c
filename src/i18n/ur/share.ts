import type { share as english } from '../en/share.ts';
import type { Message } from '../message.ts';
import { shareEmbed } from './share-embed.ts';

/** The dialog that hands a view on: its link, how it is cited, its QR code. */
export const share: Readonly<Record<keyof typeof english, Message>> = {
  'share.title': 'یہ منظر شیئر کریں',
  'share.link': 'لنک',
  'share.link.note':
    'جو کچھ منتخب ہے وہ لنک میں پورا لکھا ہے، تاکہ بعد میں بھی یہی منظر کھلے، تازہ ترین اعداد و شمار کے ساتھ۔',
  'share.link.copy': 'لنک کاپی کریں',
  'share.link.copied': 'لنک کاپی ہو گیا۔',
  'share.send': 'کسی دوسری ایپ سے بھیجیں',
  'share.selected': 'متن منتخب ہے: اسے Ctrl یا ⌘ اور C سے کاپی کریں۔',
  'share.files': 'ڈیٹا یا سلائیڈوں کی صورت میں: CSV، Excel، PowerPoint',
  'share.deck': 'میری پیشکش',
  'share.deck.title': 'میری پیشکش',
  'share.deck.note':
    'ایسے مناظر سے بنی آپ کی اپنی پیشکش۔ یہ اسی براؤزر میں محفوظ رہتی ہے؛ کچھ بھی اپ لوڈ نہیں ہوتا۔',
  'share.deck.add': 'یہ منظر میری پیشکش میں شامل کریں',
  'share.deck.added': { one: 'شامل ہو گیا: {n} سلائیڈ۔', other: 'شامل ہو گیا: {n} سلائیڈیں۔' },
  'share.deck.open': 'میری پیشکش کھولیں',
  'share.deck.closed': 'یہ براؤزر اس صفحے کے لیے کچھ محفوظ نہیں رکھتا',
  'share.cite': 'حوالہ',
  'share.cite.form': 'حوالے کی شکل',
  'share.cite.text': 'متن',
  'share.cite.bibtex': 'BibTeX',
  'share.cite.ris': 'RIS',
  'share.cite.copy': 'حوالہ کاپی کریں',
  'share.cite.copied': 'حوالہ کاپی ہو گیا۔',
  'share.cite.dated': '{title}۔ {site}، اعداد و شمار کا اجرا {version}۔ {link} (ملاحظہ کی تاریخ {date})۔',
  'share.cite.undated': '{title}۔ {site}۔ {link} (ملاحظہ کی تاریخ {date})۔',
  'share.cite.sources': 'ماخذ: {list}۔',
  'share.code': 'کیو آر کوڈ',
  'share.code.name': 'لنک کا کیو آر کوڈ',
  'share.code.note': 'فون کے کیمرے سے یہ منظر کھل جاتا ہے۔',
  'share.code.save': 'کیو آر کوڈ ڈاؤن لوڈ کریں (SVG)',
  ...shareEmbed
};
