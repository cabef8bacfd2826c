import type { Message } from '../../message.ts';

/** Small charts of the subregions or countries of a sum. */
export const trendsSmall = {
  'trends.small.title.subregion': 'Each subregion by itself',
  'trends.small.title.country': 'Each country by itself',
  'trends.small.charts': 'A chart for each',
  'trends.small.charts.subregion': 'Subregions',
  'trends.small.charts.country': 'Countries',
  'trends.small.order': 'Order of the charts',
  'trends.small.order.name': 'By name',
  'trends.small.order.number': 'By number detected',
  'trends.small.order.years': 'By years reported',
  'trends.small.scale': 'Scale of the charts',
  'trends.small.scale.fixed': 'One scale',
  'trends.small.scale.adaptive': 'A scale each',
  'trends.small.latest': '{victims} in {year}',
  'trends.small.without': 'blue, without {place}: {victims}',
  'trends.small.years': 'years reported: {n} of {all}',
  'trends.small.all': 'Show all {n}',
  'trends.small.first': 'Show the first {n}',
  'trends.small.says.fixed':
    'All charts stand on one scale; where numbers are too small for it, a scale each shows their line.',
  'trends.small.says.adaptive':
    'Each chart has a scale of its own: compare its years, not its height with another’s.',
  'trends.small.notSame': 'None of its countries reported every year.',
  'trends.small.silent': {
    one: '{n} more country or territory has no number here for these years.',
    other: '{n} more countries and territories have no number here for these years.'
  }
} as const satisfies Readonly<Record<string, Message>>;
