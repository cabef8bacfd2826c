import type { replies as english } from '../en/replies.ts';
import type { Message } from '../message.ts';

/** What stands around an official reply, and the file of a table that carries it. */
export const replies: Readonly<Record<keyof typeof english, Message>> = {
  'reply.label': 'ان اعداد پر جوابات',
  'reply.by': '{author} کا جواب، {date}:',
  'reply.about': '{subject} کے بارے میں',
  'reply.aboutYears': '{subject} کے بارے میں، {years}',
  'reply.more': { one: 'اور ایک جواب', other: 'اور مزید {n} جوابات' },
  'source.read': 'پڑھا گیا: {date}',
  'action.csv': 'یہ جدول ڈاؤن لوڈ کریں (CSV)',
  'action.excel': 'یہ جدول ڈاؤن لوڈ کریں (Excel)',
  'action.everything': 'تمام جدول (zip)',
  'action.powerpoint': 'سلائیڈیں ڈاؤن لوڈ کریں (PowerPoint)'
};
