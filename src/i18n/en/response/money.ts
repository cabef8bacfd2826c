import type { Message } from '../../message.ts';

/** Amounts as published, added only where they may be. */
export const responseMoney = {
  'partners.money.whole': 'whole amounts, also of years outside {years}',
  'partners.status.published': 'published',
  'partners.status.not-published': 'not published',
  'partners.status.approximate': 'approximate',
  'partners.status.at-least': 'at least',
  'partners.status.planned-unfunded': 'budgeted, never funded',
  'partners.money': 'Amounts as published',
  'partners.moneyDetail': 'each currency and each kind of money by itself, never added across them',
  'partners.bar': '{kind}, {theme}',
  'partners.reach.one': 'for one country',
  'partners.reach.several': 'total over several countries, no share for one',
  'partners.in': { one: '{n} contribution', other: '{n} contributions added' },
  'partners.currency.unknown': 'Currency not stated',
  'partners.keptOut': 'Kept out of every total',
  'partners.because.part': '{amount} is part of {whole}, counted once',
  'partners.because.overlap': '{amount} ({what}, {years}) covers years that {whole} covers too',
  'partners.because.unfunded': '{amount} ({what}) was budgeted and never funded',
  'partners.because.spent': '{amount} ({what}) was paid out, not given',
  'partners.because.joint': '{amount} ({what}) is the joint value of all givers',
  'partners.notPublishedRows': {
    one: '{n} gift of money to an event or a programme',
    other: '{n} gifts of money to events and programmes'
  },
  'partners.moneyElsewhere': 'Amounts elsewhere and worldwide'
} as const satisfies Readonly<Record<string, Message>>;
