import type { workbook as english } from '../en/workbook.ts';

/** What an Excel file says beside the table; it comes with the writer of the file, when somebody asks for one. */
export const workbook: Readonly<Record<keyof typeof english, string>> = {
  data: 'اعداد و شمار',
  metadata: 'کوائف',
  notes: 'وضاحتیں',
  least: 'کم از کم',
  most: 'زیادہ سے زیادہ',
  title: 'عنوان',
  finding: 'حاصلِ مطالعہ',
  figure: 'صفحہ',
  table: 'جدول',
  link: 'اس منظر کا لنک',
  release: 'اعداد و شمار کا اجرا',
  downloaded: 'ڈاؤن لوڈ کی تاریخ',
  licence: 'اجازت نامہ',
  terms: 'اعداد و شمار اپنے ماخذوں کی شرائط کے تحت ہیں، جو نیچے درج ہیں۔',
  source: 'ماخذ',
  address: 'پتہ',
  read: 'پڑھنے کی تاریخ',
  kind: 'قسم',
  text: 'متن',
  by: 'منجانب',
  about: 'بابت',
  published: 'جہاں شائع ہوا',
  caveat: 'احتیاط',
  reply: 'جواب'
};
