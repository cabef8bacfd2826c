import type { Message } from '../message.ts';

/** Detected victims set against inhabitants. */
export const rates = {
  'trends.rate.question': 'How many victims of trafficking do countries detect per {per} inhabitants?',
  'trends.rate.axis': 'Detected victims a year per {per} inhabitants',
  'trends.rate.axis.sum': 'Detected victims a year per {per} inhabitants of the countries that reported',
  'trends.rate.axis.kind': '{axis}: {kinds}',
  'trends.rate.chart':
    'Chart of detected victims per {per} inhabitants, {what}, {years}: arrow keys step through the years',
  'trends.rate.range': '{a}\u2060–\u2060{b}',
  'trends.rate.world':
    'Per {per} inhabitants of the countries that reported: {rate} {who} in {year}, from {now}; {before} in {first}, from {then}.',
  'trends.rate.world.one':
    'Per {per} inhabitants of the countries that reported: {rate} {who} in {year}, from {now}.',
  'trends.rate.region':
    'In {place}, per {per} inhabitants of the countries that reported: {rate} {who} in {year}, from {now}; {before} in {first}, from {then}.',
  'trends.rate.region.one':
    'In {place}, per {per} inhabitants of the countries that reported: {rate} {who} in {year}, from {now}.',
  'trends.rate.same':
    'Per {per} inhabitants of the same {now}: {rate} {who} in {year}, after {before} in {first}.',
  'trends.rate.same.one': 'Per {per} inhabitants of the {now} on record: {rate} {who} in {year}.',
  'trends.rate.without': 'Without {place}, which first gave a total for {since}: {rate}.',
  'trends.rate.country':
    '{place} reported {rate} {who} per {per} inhabitants in {year}, after {before} in {first}.',
  'trends.rate.country.one': '{place} reported {rate} {who} per {per} inhabitants in {year}.',
  'trends.rate.contradiction': 'Per {per} inhabitants its total is {rate}.',
  'trends.rate.several': 'Detected victims per {per} inhabitants in {year}: {list}.',
  'trends.rate.several.kind': 'Detected victims ({kinds}) per {per} inhabitants in {year}: {list}.',
  'trends.rate.refused': '{place} reported {victims} {who} in {year}: too few for a rate.',
  'trends.rate.refused.sum': '{now} reported {victims} {who} in {year}: too few for a rate.',
  'trends.rate.unknown':
    'No rate can be given: the inhabitants of {place} are not on record. It reported {victims} {who} in {year}.',
  'trends.rate.unknown.sum':
    'No rate can be given: inhabitants are not on record. {now} reported {victims} {who} in {year}.',
  'trends.rate.none': 'No rate can be given for the places and years in view.',
  'trends.rate.none.too-few': 'too few for a rate',
  'trends.rate.none.unknown': 'inhabitants not on record',
  'trends.rate.rest': 'From here on numbers of persons, not rates.',
  'trends.rate.rest.sum': 'From here to the small charts at the end numbers of persons, not rates.',
  'trends.rate.small.title': '{title}, per {per} inhabitants',
  'trends.rate.small': '{rate} per {per} in {year}',
  'trends.rate.small.few': '{rate} per {per} in {year}, of fewer than {few} victims: each one moves it',
  'trends.rate.small.none': '{why} in {year}',
  'trends.rate.small.note':
    'Rates per {per} inhabitants of the countries that reported. A gap: nothing reported, fewer than {tooFew} victims, or inhabitants not on record. Under {few} victims each one moves the rate.',
  'trends.rate.counts': 'Show the number of victims',
  'trends.rate.gap':
    'A gap: nothing was reported for the year, too few victims for a rate, or inhabitants not on record. A single dot stands between two gaps.',
  'trends.rate.read': '{name}: {rate} per {per} inhabitants ({who}: {victims}; inhabitants: {inhabitants})',
  'trends.rate.read.few': '{name}: too few for a rate ({who}: {victims})',
  'trends.rate.read.unknown': '{name}: inhabitants not on record',
  'trends.rate.few':
    'Small numbers, {name}: fewer than {n} detected victims were published for {years}, so that each one moves the rate.',
  'trends.rate.few.all':
    'Small numbers, {name}: fewer than {n} detected victims were published for every year with a rate, so that each one moves it.',
  'trends.rate.tooFew': 'No rate, {name}, {years}: fewer than {n} detected victims.',
  'trends.rate.unpeopled': {
    one: '{places} is in no rate: its inhabitants are not on record.',
    other: '{places} are in no rate: their inhabitants are not on record.'
  },
  'trends.rate.everyone':
    'The inhabitants are everyone, of any sex and age, not only those whom this choice of victims could concern.',
  'trends.rate.reported':
    'Rates are of the countries that reported: both their victims and their inhabitants change with who they are.',
  'trends.rate.counted': 'Inhabitants: the World Bank’s mid-year number for the same year.',
  'trends.rate.sheet.caption': 'Detected victims a year, and per {per} inhabitants: {what}, {years}',
  'trends.rate.sheet.inhabitants': 'Inhabitants of those countries',
  'trends.rate.sheet.least': 'Per {per}, at least',
  'trends.rate.sheet.most': 'Per {per}, at most'
} as const satisfies Readonly<Record<string, Message>>;
