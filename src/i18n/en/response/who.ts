import type { Message } from '../../message.ts';

/** Who does what: the matrix. */
export const responseWho = {
  'partners.whoCaption': 'Partners and their kinds of contribution',
  'partners.partner': 'Partner',
  'partners.programmesIn': 'Programmes that reach {place}',
  'partners.programmesBand': 'Programmes',
  'partners.hosts': 'Host',
  'partners.supports': 'Financial support',
  'partners.hosted-before': 'Earlier years',
  'partners.funds': 'Funds',
  'partners.carries-out': 'Carries out',
  'partners.in-kind': 'In kind',
  'partners.says.hosts': 'hosted the event',
  'partners.says.supports': 'supported it financially',
  'partners.says.hosted-before': 'hosted it in an earlier year',
  'partners.says.funds': 'funds a programme, {years}',
  'partners.says.carries-out': 'carries out a programme, {years}',
  'partners.says.in-kind': 'helps in kind',
  'partners.inKindOf': 'in kind: {what}, {year}',
  'partners.theEvent': 'The event, {year}',
  'partners.amountForEvent': 'Amount for the event',
  'partners.none': 'none on record',
  'partners.group.hosts': { one: '{count} host', other: '{count} hosts' },
  'partners.group.supporters': { one: '{count} supporter', other: '{count} supporters' },
  'partners.group.alone': { one: '{count} on record', other: '{count} on record' },
  'partners.group.others': { one: '{count} other on record', other: '{count} others on record' },
  'partners.elsewhere': {
    one: '{n} partner elsewhere and worldwide',
    other: '{n} partners elsewhere and worldwide'
  },
  'partners.sourcesSay':
    '“Not published” is what the sources say, not zero. A name or a mark opens its rows and sources.',
  'partners.whereNot':
    'Of a programme in several countries the sources do not say where each of those who carry it out works.',
  'partners.undated': {
    one: '{n} contribution has no date or no last one; whether it is of {years} is not known',
    other: '{n} contributions have no date or no last one; whether they are of {years} is not known'
  },
  'partners.gives': 'What donors from {place} give elsewhere',
  'partners.showAll': 'Show every contribution'
} as const satisfies Readonly<Record<string, Message>>;
