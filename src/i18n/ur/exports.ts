import type { exports as english } from '../en/exports.ts';
import type { Message } from '../message.ts';

/** What a picture, a presentation or a table of the partners says beside its figure: it comes with what makes them. */
export const exports: Readonly<Record<keyof typeof english, Message>> = {
  'exports.whole': 'رقوم پورے پروگراموں کی ہیں، اس شراکت دار کی نہیں',
  'exports.column.scope': 'دائرہ، جہاں ایک ملک سے وسیع ہو',
  'exports.column.url': 'ماخذ کا پتہ',
  'exports.edition': 'تعاون کے ماخذ {date} تک پڑھے گئے',
  'exports.cite': '{title}۔ {site}، تعاون کے ماخذ {version} تک پڑھے گئے۔ {link} (ملاحظہ کی تاریخ {date})۔',
  'exports.cited': '{site}، تعاون کے ماخذ {date} تک پڑھے گئے',
  'exports.amount': 'رقم {amount}',
  'exports.noShare.country': 'کسی ایک ملک کا حصہ شائع نہیں ہوا',
  'exports.noShare.partner': 'کسی ایک شراکت دار کا حصہ شائع نہیں ہوا',
  'exports.noShare.both': 'کسی ایک ملک یا شراکت دار کا حصہ شائع نہیں ہوا',
  'exports.licence.none': 'اجازت نامہ درج نہیں',
  'exports.licence.facts': 'صرف حقائق لیے گئے ہیں',
  'exports.scope.one': 'ایک ملک',
  'exports.scope.several': 'کئی ممالک، کسی ایک کا حصہ نہیں',
  'exports.block': '{title}: {currency}، {kind}',
  'exports.byDate': 'تاریخوں کی ترتیب سے',
  'exports.keptOutMore': {
    one: 'مزید {n} رقم کسی مجموعے میں شامل نہیں: اس سلائیڈ کے نوٹس دیکھیں۔',
    other: 'مزید {n} رقوم کسی مجموعے میں شامل نہیں: اس سلائیڈ کے نوٹس دیکھیں۔'
  },
  'exports.column.does': 'کیا کرتا ہے',
  'exports.column.giver': 'دینے والا',
  'exports.column.countries': 'ممالک',
  'exports.column.terms': 'رقم کے ساتھ کیا پڑھا جائے',
  'exports.mark.head': '{band}: {marks}',
  'exports.mark.says': '{mark} {role}'
};
