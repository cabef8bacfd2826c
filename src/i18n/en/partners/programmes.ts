import type { Message } from '../../message.ts';

/** The programmes on their axis of years. */
export const partnersProgrammes = {
  'partners.noDates': 'no dates given',
  'partners.unfunded': 'budgeted, never funded',
  'partners.programmesNone': 'No programme on record names {place}.',
  'partners.programmesNoneThen': 'No programme on record names {place} in {years}.',
  'partners.programmesNoneAnywhere': 'No programme is on record.',
  'partners.programmesNoneAnywhereThen': 'No programme on record is dated {years}.',
  'partners.joint': 'joint value of all givers',
  'partners.plannedBy': 'planned by {others}, never funded',
  'partners.plannedBudget': 'planned budget',
  'partners.inferred.years': 'inferred, not published: {years}',
  'partners.inferred.event': 'year of the event, inferred for this: {years}',
  'partners.inferred.programme': 'years of the programme, inferred for this: {years}',
  'partners.inferred.gifts': 'its years are not published; drawn by what was given: {years}',
  'partners.inferred.end': 'last year inferred, not published: {years}'
} as const satisfies Readonly<Record<string, Message>>;
