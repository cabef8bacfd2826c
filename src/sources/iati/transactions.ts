import type { Basis } from '../../domain/partner.ts';
import { dateOf } from './dates.ts';
import { attributeOf, childOf, type XmlElement } from './element.ts';
import type { Findings } from './findings.ts';
import { valueOf, type Money } from './money.ts';
import { organisationOf, type Organisation } from './organisations.ts';
import { sharesOf, type PlaceOfCode } from './places.ts';

type Flow = { readonly flow: string; readonly basis: Basis; readonly isIncoming: boolean };

/**
 * The types of transaction that are a contribution. Expenditure is money paid out like a disbursement, to suppliers and
 * not to a partner: it has the same basis, no payment is both, and it keeps a row of its own.
 */
const FLOWS: ReadonlyMap<string, Flow> = new Map([
  ['1', { flow: 'incoming-funds', basis: 'disbursement', isIncoming: true }],
  ['2', { flow: 'commitment', basis: 'commitment', isIncoming: false }],
  ['3', { flow: 'disbursement', basis: 'disbursement', isIncoming: false }],
  ['4', { flow: 'expenditure', basis: 'disbursement', isIncoming: false }],
  ['11', { flow: 'incoming-commitment', basis: 'commitment', isIncoming: true }],
  ['12', { flow: 'pledge', basis: 'pledge', isIncoming: false }],
  ['13', { flow: 'incoming-pledge', basis: 'pledge', isIncoming: true }]
]);

/** Types of transaction that give nothing: loans and shares and what comes back from them. */
const NO_CONTRIBUTION: ReadonlyMap<string, string> = new Map([
  ['5', 'interest payment'],
  ['6', 'loan repayment'],
  ['7', 'reimbursement'],
  ['8', 'purchase of equity'],
  ['9', 'sale of equity'],
  ['10', 'credit guarantee']
]);

/** What a transaction is read with: the currency and language of its activity, and the places there are. */
export type Setting = {
  readonly currency: string;
  readonly language: string;
  readonly placeOf: PlaceOfCode;
};

/** One transaction as money, or `null` where it is no contribution, which is noted. */
export function readTransaction(
  element: XmlElement,
  { currency, language, placeOf }: Setting,
  findings: Findings
): Money | null {
  const type = childOf(element, 'transaction-type');
  const code = attributeOf(type, 'code');
  const flow = FLOWS.get(code);
  if (flow === undefined) {
    const words = NO_CONTRIBUTION.get(code);
    if (words === undefined) findings.fault(type ?? element, 'a transaction type from 1 to 13', code, 'code');
    else findings.note(`a transaction that is no contribution, left out: ${words}`);
    return null;
  }
  const dated = childOf(element, 'transaction-date');
  if (dated === null) findings.fault(element, 'a transaction-date', 'none');
  const date = dated === null ? '' : dateOf(dated, findings);
  return {
    element,
    ...flow,
    ...valueOf(element, currency, findings),
    status: 'published',
    provider: named(element, 'provider-org', language),
    receiver: named(element, 'receiver-org', language),
    shares: sharesOf(element, placeOf, findings),
    start: date,
    end: date
  };
}

function named(element: XmlElement, name: string, language: string): Organisation | null {
  const organisation = childOf(element, name);
  return organisation === null ? null : organisationOf(organisation, language);
}
