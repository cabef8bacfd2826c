import type { Message } from '../../message.ts';

/** Amounts as published. */
export const partnersMoney = {
  'partners.amount': '{currency} {n}',
  'partners.noCurrency': '{n}, currency not stated',
  'partners.about': 'about {amount}',
  'partners.atLeast': 'at least {amount}',
  'partners.notPublished': 'not published',
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
  'partners.basis.pledge': 'pledges',
  'partners.basis.commitment': 'commitments',
  'partners.basis.award': 'awards',
  'partners.basis.obligation': 'obligations',
  'partners.basis.disbursement': 'disbursements',
  'partners.basis.budget': 'budgets',
  'partners.basis.portfolio-stock': 'open portfolio on one day',
  'partners.basis.cumulative': 'running total',
  'partners.basis.unknown': 'kind of money not stated',
  'partners.currency.unknown': 'Currency not stated',
  'partners.theme.trafficking': 'trafficking',
  'partners.theme.trafficking-and-smuggling': 'trafficking and smuggling',
  'partners.theme.modern-slavery': 'modern slavery',
  'partners.theme.wider': 'wider than trafficking',
  'partners.keptOut': 'Kept out of every total',
  'partners.because.part': '{amount} is part of {whole}, counted once',
  'partners.because.overlap': '{amount} ({what}, {years}) covers years that {whole} covers too',
  'partners.because.unfunded': '{amount} ({what}) was budgeted and never funded',
  'partners.notPublishedRows': {
    one: '{n} gift of money',
    other: '{n} gifts of money'
  },
  'partners.moneyElsewhere': 'Amounts elsewhere and worldwide',

  'partners.kind.financial': 'money',
  'partners.kind.hosting': 'hosting',
  'partners.kind.implementing': 'carrying out',
  'partners.kind.in-kind': 'in kind',
  'partners.via': 'carried out by {others}',
  'partners.rowKind': '{partner}: {kind}'
} as const satisfies Readonly<Record<string, Message>>;
