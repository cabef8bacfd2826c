import type { Message } from '../../message.ts';

/** How to read a trend: its notes, its rise or fall, what is counted, what to bear in mind. */
export const trendsReading = {
  'trends.notes': 'On the time line',
  'trends.notes.none': 'No dated law, plan or report is on record for this view.',
  'trends.notes.entry': 'entry on the data page',
  'trends.notes.entry.of': 'entry on the data page: {title}',
  'trends.notes.off': 'A dashed ring: before or after the years drawn.',
  'trends.notes.nothing': 'Notes stand on the axis for orientation. They say nothing about cause.',
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
  'trends.rise.apart':
    '{place} first gave a total for {since}; its numbers are {share} of the sum in the years since. A sum it is part of is shown with and without it.',
  'trends.rise.same': {
    one: 'This is the same {n} country in every year: what changes is what it detects, not who reports.',
    other:
      'These are the same {n} countries in every year: what changes is what they detect, not how many of them report.'
  },
  'trends.rise.country':
    'A country’s line follows its police, its courts and its laws, and how it fills in the questionnaire.',
  'trends.rise.country.more': 'A rise may be better detection.',
  'trends.rise.country.fewer': 'A fall may be less detection.',
  'trends.rise.country.level': 'A change may be in detection alone.',

  'trends.justice': 'Justice: other persons than the victims',
  'trends.justice.contact': 'Brought into formal contact',
  'trends.justice.prosecuted': 'Prosecuted',
  'trends.justice.convicted': 'Convicted',
  'trends.justice.says':
    'Persons, not cases. Each stage counts other persons, often of other years: none is a share of another, or of the victims.',
  'trends.justice.none':
    'No number of persons brought into contact, prosecuted or convicted is on record for {years}.',
  'trends.justice.silent': 'Nothing reported for these years.',
  'trends.justice.years': { one: 'Reported for the one year.', other: 'Reported for {told} of {n} years.' },
  'trends.justice.reporting': 'Countries that reported: {n} for {first}, {m} for {last}.',
  'trends.tiers': 'Judgement of the US government (TIP Report), by year of the report',
  'trends.tiers.1': '1',
  'trends.tiers.2': '2',
  'trends.tiers.2W': '2 watch',
  'trends.tiers.3': '3',
  'trends.tiers.SC': 'special',
  'trends.tiers.says':
    'A government’s judgement of another’s efforts, not a measurement. The copy at hand ends with 2016; an empty cell is a year it does not hold.',

  'trends.counted': 'What is counted',
  'trends.counted.text':
    'Persons whom a country’s authorities detected as victims of trafficking and reported to UNODC for that year. The total is the published one, else the sum by sex, else by citizenship.',
  'trends.counted.summed':
    'Where a country published no such number, the finer numbers it did publish are added.',
  'trends.counted.summedYears':
    'For {years} no such number is published: the finer numbers that are published are added, and the line is not joined to other years.',
  'trends.counted.start':
    'The line begins with {year}: for no earlier year have a third as many countries reported as for the fullest.',

  'trends.caveat.within': '{region} includes {place}: {share} of its sum in the years since {since}.',
  'trends.caveat.apart': '{place} is shown with and without: {share} of the sum in the years since {since}.'
} as const satisfies Readonly<Record<string, Message>>;
