import type { Message } from '../../message.ts';

/** What the change of a sum between two years is made of. */
export const trendsParts = {
  'trends.parts.title': 'What the change from {first} to {last} is made of',
  'trends.parts.first': 'Earlier year',
  'trends.parts.last': 'Later year',
  'trends.parts.steady': 'Reported for both years',
  'trends.parts.joined': 'Reported only for {last}',
  'trends.parts.left': 'Reported only for {first}',
  'trends.parts.unreported': 'Hidden cells (<{5}) alone',
  'trends.parts.more': '{range} more',
  'trends.parts.fewer': '{range} fewer',
  'trends.parts.level': 'as many',
  'trends.parts.unclear': 'between {less} fewer and {more} more',
  'trends.parts.whole': 'From {before} detected victims in {first} to {after} in {last}: {change}.',
  'trends.parts.steady.text': {
    one: 'The {n} country that reported for both years: {change}.',
    other: 'The {n} countries that reported for both years: {change}.'
  },
  'trends.parts.apart.text': '{place} by itself: {change}.',
  'trends.parts.joined.text': {
    one: '{n} country that reported only for {last} adds {victims}.',
    other: '{n} countries that reported only for {last} add {victims}.'
  },
  'trends.parts.left.text': {
    one: '{n} country that reported only for {first} takes {victims} away.',
    other: '{n} countries that reported only for {first} take {victims} away.'
  },
  'trends.parts.unreported.text': {
    one: 'Hidden cells (<{5}) of {n} country that told nothing else for the year: {change}.',
    other: 'Hidden cells (<{5}) of {n} countries that told nothing else for the year: {change}.'
  },
  'trends.parts.says':
    'Who reports changes a sum, and so does what is detected. Bars show published numbers; hidden cells (<{5}) are in the numbers beside them.',
  'trends.parts.apart.lone': '{place} by itself: {change}. {lone}.',
  'trends.parts.otherwise':
    'Counted otherwise in one of the two years, a published total or a sum of finer numbers: {places} ({change}).',
  'trends.parts.none':
    'For one of the two years, {first} and {last}, no number is on record, so nothing can be compared.'
} as const satisfies Readonly<Record<string, Message>>;
