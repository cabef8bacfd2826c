import type { Message } from '../../message.ts';

/** How to read a trend that rises or falls, and what is counted in it. */
export const trendsRise = {
  'trends.rise.title.more': 'How to read the rise',
  'trends.rise.title.fewer': 'How to read the fall',
  'trends.rise.title.level': 'How to read the numbers',
  'trends.rise.reporters':
    '{then} reported for {first}, {n} for {year}. Part of the line is more countries counting.',
  'trends.rise.fall':
    '{then} reported for {first}, {n} for {year}. Part of the fall may be fewer countries counting.',
  'trends.rise.level': '{then} reported for {first}, {n} for {year}.',
  'trends.rise.one': { one: '{n} country reported for {year}.', other: '{n} countries reported for {year}.' },
  'trends.rise.jump': {
    one: 'The largest step is {year}, when {n} more country reported than the year before.',
    other: 'The largest step is {year}, when {n} more countries reported than the year before.'
  },
  'trends.rise.drop': {
    one: 'The largest step is {year}, when {n} fewer country reported than the year before.',
    other: 'The largest step is {year}, when {n} fewer countries reported than the year before.'
  },
  'trends.rise.apart':
    '{place} first gave a total for {since}; its numbers are {share} of the sum in the years since. A sum it is part of is shown with and without it.',
  'trends.rise.same': {
    one: 'This is the same {n} country in every year: what changes is what it reports, not who reports.',
    other:
      'These are the same {n} countries in every year: what changes is what they report, not how many of them report.'
  },
  'trends.rise.country':
    'A country’s line follows its police, its courts and its laws, and how it fills in the questionnaire.',
  'trends.rise.country.more': 'A rise may be better detection.',
  'trends.rise.country.fewer': 'A fall may be less detection.',
  'trends.rise.country.level': 'A change may be in detection alone.',
  'trends.counted': 'What is counted',
  'trends.counted.text':
    'Persons whom a country’s authorities detected as victims of trafficking and reported to UNODC for that year. The total is the published one, else the sum by sex, else by citizenship.',
  'trends.counted.summed':
    'Where a country published no such number, the finer numbers it did publish are added.',
  'trends.counted.summedYears':
    'For {years} no such number is published: the finer numbers that are published are added, and the line is not joined to other years.',
  'trends.counted.start':
    'The line begins with {year}: for no earlier year have a third as many countries reported as for the fullest.'
} as const satisfies Readonly<Record<string, Message>>;
