import type { responseSheet as english } from '../../en/response/sheet.ts';
import type { Message } from '../../message.ts';

/** The table of the partners view. */
export const responseSheet: Readonly<Record<keyof typeof english, Message>> = {
  'partners.column.via': 'عمل درآمد',
  'partners.column.confirmed': 'شراکت دار کی تصدیق',
  'partners.column.note': 'نوٹ',
  'partners.sheet': 'تعاون اور گرانٹس، جیسے شائع ہوئے',
  'partners.column.kind': 'قسم',
  'partners.column.theme': 'موضوع',
  'partners.column.for': 'پروگرام یا تقریب',
  'partners.column.amount': 'رقم',
  'partners.column.currency': 'کرنسی',
  'partners.column.basis': 'رقم کی قسم',
  'partners.column.status': 'حیثیت',
  'partners.column.years': 'سال',
  'partners.column.part': 'کس کا حصہ',
  'partners.column.source': 'ماخذ',
  'partners.coverage.all-agencies': 'تمام ادارے',
  'partners.coverage.tip-office': 'صرف ٹی آئی پی دفتر'
};
