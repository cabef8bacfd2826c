import type { oneFile as english } from '../en/one-file.ts';
import type { Message } from '../message.ts';

/** What only the site as one file says: what does not lie beside it. */
export const oneFile: Readonly<Record<keyof typeof english, Message>> = {
  'file.tables':
    'سائٹ کی یہ نقل ایک ہی فائل ہے: جدول الگ فائلوں کی صورت میں اس کے ساتھ نہیں ہیں۔ ہر شکل کے نیچے اس کا اپنا جدول کھولا اور CSV یا Excel میں محفوظ کیا جا سکتا ہے۔',
  'file.site': 'تمام جدول فائلوں کی صورت میں خود سائٹ پر ہیں:',
  'file.link':
    'سائٹ کی یہ نقل ایک ہی فائل ہے اور اسے معلوم نہیں کہ سائٹ کہاں شائع ہے: لنک اسی فائل کے اندر یہ منظر بتاتا ہے۔ فون اسے نہیں کھول سکتا، اس لیے کیو آر کوڈ نہیں ہے۔'
};
