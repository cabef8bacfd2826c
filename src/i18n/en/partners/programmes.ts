import type { Message } from '../../message.ts';

/** The programmes on their axis of years. */
export const partnersProgrammes = {
  'partners.programmes': 'Programmes on record',
  'partners.programmesReach': 'Programmes that reach {place}',
  'partners.programmesKey':
    'open bar: amount not published · dashed: never funded · dashed end: year inferred or not published',
  'partners.programmesMark': 'amber: the event',
  'partners.moreProgrammes': {
    one: '{n} programme elsewhere and worldwide',
    other: '{n} programmes elsewhere and worldwide'
  },
  'partners.wider':
    'For groups of countries that are not named one by one; whether {place} is among them is not on record:',
  'partners.asPublished': 'amount as published',
  'partners.arrow': '{givers} → {others}',
  'partners.noDates': 'no dates given',
  'partners.unfunded': 'budgeted, never funded',
  'partners.amounts.several': { one: '{n} amount: open the row', other: '{n} amounts: open the row' },
  'partners.partOf': '{amount} of it, counted once',
  'partners.programmesNone': 'No programme on record names {place}.',
  'partners.programmesNoneThen': 'No programme on record names {place} in {years}.',
  'partners.programmesNoneAnywhere': 'No programme is on record.',
  'partners.programmesNoneAnywhereThen': 'No programme on record is dated {years}.',
  'partners.joint': 'joint value of all givers',
  'partners.shareOf': '{partner}’s part of it: {amount}, counted once',
  'partners.plannedBy': 'planned by {others}, never funded',
  'partners.plannedBudget': '{partner}: planned budget',
  'partners.inferred.years': 'inferred, not published: {years}',
  'partners.inferred.event': 'year of the event, inferred for this: {years}',
  'partners.inferred.programme': 'years of the programme, inferred for this: {years}',
  'partners.inferred.gifts': 'its years are not published; drawn by what was given: {years}',
  'partners.endUnknown': '{years}, last year not published',
  'partners.startUnknown': '{years}, first year not published',
  'partners.inferred.end': 'last year inferred, not published: {years}'
} as const satisfies Readonly<Record<string, Message>>;
