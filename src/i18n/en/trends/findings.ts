import type { Message } from '../../message.ts';

/** The question and the finding of a sum, and of several places. */
export const trendsFindings = {
  'trends.question': 'How many victims of trafficking do countries detect each year?',
  'trends.question.place': 'How many victims of trafficking are detected each year in {place}?',
  'trends.question.several': 'How many victims of trafficking do these countries detect each year?',
  'trends.sum.world.more': '{now} reported {victims} {who} in {year}, up from {before} by {then} in {first}.',
  'trends.sum.world.fewer':
    '{now} reported {victims} {who} in {year}, down from {before} by {then} in {first}.',
  'trends.sum.world.level': '{now} reported {victims} {who} in {year}; in {first}, {then} reported {before}.',
  'trends.sum.world.one': '{now} reported {victims} {who} in {year}.',
  'trends.sum.same.more': 'the same {now} reported {victims} {who} in {year}, up from {before} in {first}.',
  'trends.sum.same.fewer':
    'the same {now} reported {victims} {who} in {year}, down from {before} in {first}.',
  'trends.sum.same.level': 'the same {now} reported {victims} {who} in {year}, and {before} in {first}.',
  'trends.sum.same.one': 'the {now} on record reported {victims} {who} in {year}.',
  'trends.sum.in': 'in {place}, {finding}',
  'trends.sum.without': 'without {places}, {finding}',
  'trends.apart.both':
    '{place}, which first gave a total for {since}, reported {victims} of them, and {before} of those in {first}.',
  'trends.apart': '{place}, which first gave a total for {since}, reported {victims} of them.',
  'trends.peak': 'Between them, {year} had {victims}.',
  'trends.several': 'Detected victims in {year}: {list}.',
  'trends.several.kind': 'Detected victims ({kinds}) in {year}: {list}.',
  'trends.several.item': '{place} {victims}',
  'trends.several.contradicted': '{item} (its own parts add up to {parts}: the source contradicts itself)',
  'trends.several.within': '{item} (of them {apart} {part})',
  'trends.unmoved': 'The choice ({kinds}) does not reach justice.',
  'trends.unmoved.same':
    'The choice of countries that reported every year is one of detected victims: not all of them reported each stage every year.'
} as const satisfies Readonly<Record<string, Message>>;
