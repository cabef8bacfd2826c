import type { trendsSheet as english } from '../../en/trends/sheet.ts';
import type { Message } from '../../message.ts';

/** The table of a trend. */
export const trendsSheet: Readonly<Record<keyof typeof english, Message>> = {
  'trends.sheet.caption': 'شناخت شدہ متاثرین، سالانہ: {what}، {years}',
  'trends.sheet.year': 'سال',
  'trends.sheet.series': 'ممالک',
  'trends.sheet.form': 'استحصال کی صورت',
  'trends.sheet.least': 'کم از کم',
  'trends.sheet.most': 'زیادہ سے زیادہ',
  'trends.sheet.reporting': 'رپورٹ کرنے والے ممالک',
  'trends.sheet.state': 'حالت',
  'trends.sheet.share.least': 'چاروں میں فی صد، کم از کم',
  'trends.sheet.share.most': 'چاروں میں فی صد، زیادہ سے زیادہ',
  'trends.sheet.open': 'نامکمل',
  'trends.sheet.closed': 'مکمل',
  'trends.sheet.compared': 'موازنے کا سال',
  'trends.sheet.change': 'تبدیلی'
};
