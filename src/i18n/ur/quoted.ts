import type { quoted as english } from '../en/quoted.ts';
import type { Message } from '../message.ts';

/** What goes with a number that somebody copies out of a figure. */
export const quoted: Readonly<Record<keyof typeof english, Message>> = {
  'quoted.note': '— {what} ({unit})؛ {sources}؛ {site}، اعداد و شمار کا اجرا {version}؛ {link}',
  'quoted.detected': 'شناخت شدہ متاثرین (افراد)، جہاں کوئی اور اکائی نہ لکھی ہو',
  'quoted.returned': 'وطن واپس آنے والے متاثرین، جہاں کوئی اور اکائی نہ لکھی ہو',
  'quoted.sentences': 'رپورٹوں کے وہ جملے جو کسی راستے کا ذکر کرتے ہیں، افراد نہیں',
  'quoted.rate': 'ہر {per} باشندوں پر شناخت شدہ متاثرین (افراد)، جہاں کوئی اور اکائی نہ لکھی ہو',
  'quoted.persons': 'افراد، جہاں کوئی اور اکائی نہ لکھی ہو',
  'quoted.beside': 'اکائی وہی جو عدد کے ساتھ لکھی ہے؛ رقم اپنی ہی کرنسی میں، جیسے شائع ہوئی',
  'quoted.sources': '{n} مآخذ، جن کے نام لنک پر درج ہیں'
};
