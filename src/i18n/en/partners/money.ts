import type { Message } from '../../message.ts';

/** Amounts as published. */
export const partnersMoney = {
  'partners.rowPart': 'part of {whole}, counted once',
  'partners.confirmed': 'confirmed by {who}, {date}',
  'partners.amount': '{currency}\u00a0{n}',
  'partners.noCurrency': '{n}, currency not stated',
  'partners.about': 'about {amount}',
  'partners.atLeast': 'at least {amount}',
  'partners.notPublished': 'not published',
  'partners.basis.pledge': 'pledges',
  'partners.basis.commitment': 'commitments',
  'partners.basis.award': 'awards',
  'partners.basis.obligation': 'obligations',
  'partners.basis.disbursement': 'disbursements',
  'partners.basis.budget': 'budgets',
  'partners.basis.portfolio-stock': 'open portfolio on one day',
  'partners.basis.cumulative': 'running total',
  'partners.basis.yearly-average': 'yearly average',
  'partners.yearly': '{amount} a year on average',
  'partners.basis.unknown': 'kind of money not stated',
  'partners.theme.trafficking': 'trafficking',
  'partners.theme.trafficking-and-smuggling': 'trafficking and smuggling',
  'partners.theme.modern-slavery': 'modern slavery',
  'partners.theme.smuggling': 'smuggling of migrants, not trafficking',
  'partners.theme.wider': 'wider than trafficking',
  'partners.kind.financial': 'money',
  'partners.kind.hosting': 'hosting',
  'partners.kind.implementing': 'carrying out',
  'partners.kind.in-kind': 'in kind',
  'partners.via': 'carried out by {others}'
} as const satisfies Readonly<Record<string, Message>>;
