import type { Message } from '../message.ts';

/** What a picture, a presentation or a table of the partners says beside its figure: it comes with what makes them. */
export const exports = {
  'exports.whole': 'amounts are those of the whole programmes, not of this partner',
  'exports.column.scope': 'Scope, where it is wider than one country',
  'exports.column.url': 'Address of the source',
  'exports.edition': 'Contributions read up to {date}',
  'exports.cite': '{title}. {site}, contributions read up to {version}. {link} (read on {date}).',
  'exports.cited': '{site}, contributions read up to {date}',
  'exports.amount': 'amount {amount}',
  'exports.noShare.country': 'no share for one country published',
  'exports.noShare.partner': 'no share for one partner published',
  'exports.noShare.both': 'no share for one country or partner published',
  'exports.licence.none': 'licence not stated',
  'exports.licence.facts': 'only facts are taken',
  'exports.scope.one': 'one country',
  'exports.scope.several': 'several countries, no share for one',
  'exports.block': '{title}: {currency}, {kind}',
  'exports.byDate': 'in the order of their dates',
  'exports.keptOutMore': {
    one: '{n} more is kept out of every total: see the notes of this slide.',
    other: '{n} more are kept out of every total: see the notes of this slide.'
  },
  'exports.column.does': 'What it does',
  'exports.column.giver': 'Given by',
  'exports.column.countries': 'Countries',
  'exports.column.terms': 'What must be read with it',
  'exports.mark.head': '{band}: {marks}',
  'exports.mark.says': '{mark} {role}'
} as const satisfies Readonly<Record<string, Message>>;
