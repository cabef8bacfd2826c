import type { Message } from '../../message.ts';

/** The table of a trend. */
export const trendsSheet = {
  'trends.sheet.caption': 'Detected victims a year: {what}, {years}',
  'trends.sheet.year': 'Year',
  'trends.sheet.series': 'Countries',
  'trends.sheet.form': 'Form of exploitation',
  'trends.sheet.least': 'At least',
  'trends.sheet.most': 'At most',
  'trends.sheet.reporting': 'Countries that reported',
  'trends.sheet.state': 'State',
  'trends.sheet.share.least': 'Per cent of the four, at least',
  'trends.sheet.share.most': 'Per cent of the four, at most',
  'trends.sheet.open': 'open',
  'trends.sheet.closed': 'complete',
  'trends.sheet.compared': 'year compared',
  'trends.sheet.change': 'change'
} as const satisfies Readonly<Record<string, Message>>;
