import type { Message } from '../../message.ts';

/** What a country’s page says of the US grants too. */
export const partnersGrants = {
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
  'partners.sides': '{earlier}; {later}'
} as const satisfies Readonly<Record<string, Message>>;
