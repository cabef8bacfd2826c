import type { Message } from '../../message.ts';

/** How to read a trend: its notes, its justice, what to bear in mind. */
export const trendsReading = {
  'trends.notes': 'On the time line',
  'trends.notes.none': 'No dated law, plan or report is on record for this view.',
  'trends.notes.entry': 'entry on the data page',
  'trends.notes.entry.of': 'entry on the data page: {title}',
  'trends.notes.off': 'A dashed ring: before or after the years drawn.',
  'trends.notes.nothing': 'Notes stand on the axis for orientation. They say nothing about cause.',

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
  'trends.justice.gaps': 'Not reported: {gaps}.',
  'trends.ring': '○: hidden cells (<{5}) only, which is not zero.',
  'trends.justice.reporting': 'Countries that reported: {n} for {first}, {m} for {last}.',
  'trends.tiers': 'Judgement of the US government (TIP Report), by year of the report',
  'trends.tiers.1': '1',
  'trends.tiers.2': '2',
  'trends.tiers.2W': '2 watch',
  'trends.tiers.3': '3',
  'trends.tiers.SC': 'special',
  'trends.tiers.says':
    'A government’s judgement of another’s efforts, not a measurement. The copy at hand ends with 2016; an empty cell is a year it does not hold.',

  'trends.caveat.within': '{region} includes {place}: {share} of its sum in the years since {since}.',
  'trends.caveat.apart': '{place} is shown with and without: {share} of the sum in the years since {since}.'
} as const satisfies Readonly<Record<string, Message>>;
