import type { offline as english } from '../en/offline.ts';
import type { Message } from '../message.ts';

/** The line that tells of the copy for offline, and the one of a newer edition. */
export const offline: Readonly<Record<keyof typeof english, Message>> = {
  'offline.keeping': 'آف لائن استعمال کے لیے نقل محفوظ کی جا رہی ہے… {of} میں سے {n}',
  'offline.checking': 'آف لائن نقل کی جانچ ہو رہی ہے…',
  'offline.ready': {
    one: 'آف لائن کے لیے تیار ✓ 1 فائل، جانچ: {when}',
    other: 'آف لائن کے لیے تیار ✓ {n} فائلیں، جانچ: {when}'
  },
  'offline.when': '{date}، {time}',
  'offline.none': 'آف لائن کے لیے کوئی نقل نہیں: {why}۔',
  'offline.broken': 'آف لائن نقل مکمل نہیں: {why}۔',
  'offline.unable': 'یہ براؤزر یہاں نقل محفوظ نہیں رکھتا',
  'offline.saving': 'یہ آلہ ڈیٹا بچانے کو کہتا ہے',
  'offline.refused': 'سائٹ نے درست جواب نہیں دیا',
  'offline.space': 'اس آلے میں اس کے لیے جگہ نہیں',
  'offline.off': 'اس سائٹ پر یہ سہولت بند ہے',
  'offline.file': '«{file}» پوری نہیں پہنچی',
  'offline.changed': { one: '1 فائل غائب یا بدلی ہوئی ہے', other: '{n} فائلیں غائب یا بدلی ہوئی ہیں' },
  'offline.keep': 'نقل محفوظ کریں',
  'offline.mend': 'درست کریں',
  'offline.check': 'دوبارہ جانچیں',
  'offline.newer': 'نیا ایڈیشن تیار ہے۔',
  'offline.held': 'دوسری ونڈو میں پیشکش جاری ہے؛ نیا ایڈیشن اس کے ختم ہونے تک انتظار کرے گا۔',
  'offline.use': 'ابھی استعمال کریں',
  'offline.later': 'بعد میں'
};
