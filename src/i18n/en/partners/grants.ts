import type { Message } from '../../message.ts';

/** The US grants. */
export const partnersGrants = {
  'partners.grants': 'US anti-trafficking grants to all countries outside the United States',
  'partners.grantsOf': 'Show the grants for {place} alone',
  'partners.grantsIn': 'US anti-trafficking grants for {place}',
  'partners.grantsMillion': 'million US dollars awarded, fiscal years',
  'partners.grantsThousand': 'thousand US dollars awarded, fiscal years',
  'partners.grantsSum': '{place}: {sides}',
  'partners.fiscalYears': { one: 'fiscal year {years}', other: 'fiscal years {years}' },
  'partners.side.all-agencies': {
    one: '{amount} in {n} grant of {span} from all agencies',
    other: '{amount} in {n} grants of {span} from all agencies'
  },
  'partners.side.tip-office': {
    one: '{amount} in {n} grant of {span} from the TIP Office alone',
    other: '{amount} in {n} grants of {span} from the TIP Office alone'
  },
  'partners.sideUnpublished': {
    one: '{amount} (one without a published amount)',
    other: '{amount} ({n} without a published amount)'
  },
  'partners.sideNone': 'no published amount',
  'partners.grantsBefore': 'All US agencies',
  'partners.grantsAfter': 'From 2011 only the State Department’s TIP Office: not a fall',
  'partners.grantsYear': {
    one: 'Fiscal year {year}: {amount}, {n} grant',
    other: 'Fiscal year {year}: {amount}, {n} grants'
  },
  'partners.grantsYearNone': 'Fiscal year {year}: no grant on the list',
  'partners.grantsUnpublished': '{n} without an amount',
  'partners.sides': '{earlier}; {later}',
  'partners.grantsLeftOut': {
    one: 'FY{year} is left out ({n} grant): most amounts of that year are missing.',
    other: 'FY{year} is left out ({n} grants): most amounts of that year are missing.'
  },
  'partners.grantsOnlyLeftOut': {
    one: 'The one US grant on the list for {place} alone is of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.',
    other:
      'The {n} US grants on the list for {place} alone are of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.'
  },
  'partners.grantsOnlyLeftOutAnywhere': {
    one: 'The one US grant on the list for these years is of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.',
    other:
      'The {n} US grants on the list for these years are of fiscal year {year}, which is left out of every sum and drawing: most amounts of that year are missing.'
  },
  'partners.grantsApart': 'Grants are never added to the programmes above.',
  'partners.grantsHome': 'Grants inside the donor’s own country stand apart: {sides}.',
  'partners.grantsNone': 'No US grant on the list is for {place} alone.',
  'partners.grantsNoneThen': 'No US grant on the list is for {place} alone in {span}.',
  'partners.grantsNoneAnywhere': 'No US grant is on the list.',
  'partners.grantsNoneAnywhereThen': 'No US grant on the list is of {span}.',
  'partners.listCovers': 'The list covers fiscal years {first} to {last}.',
  'partners.listBegins': 'The list begins with fiscal year {first}.',
  'partners.listEnds': 'The list ends with fiscal year {last}.',
  'partners.byRecipient': 'By recipient',
  'partners.byCountry': 'By country',
  'partners.country': 'Country',
  'partners.recipient': 'Recipient',
  'partners.before': 'to 2010, all agencies',
  'partners.after': 'from 2011, TIP Office',
  'partners.inCurrency': '{side} ({currency})',
  'partners.noCountry': 'a region or the world',
  'partners.noRecipient': 'recipient not given',
  'partners.smaller': '{n} more'
} as const satisfies Readonly<Record<string, Message>>;
