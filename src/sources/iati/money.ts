import type { AmountStatus, Basis } from '../../domain/partner.ts';
import { readDecimal } from './decimal.ts';
import { attributeOf, childOf, type XmlElement } from './element.ts';
import type { Findings } from './findings.ts';
import type { Organisation } from './organisations.ts';
import { dateOf } from './dates.ts';
import type { Share } from './places.ts';

/** One transaction or budget of an activity; two are added only where all but the amount and the dates is the same. */
export type Money = {
  readonly element: XmlElement;
  /** the word for it in the identifier of its row: `commitment`, `expenditure`, `incoming-funds`, `budget` … */
  readonly flow: string;
  readonly basis: Basis;
  readonly status: AmountStatus;
  /** whether somebody else gave it to the reporting organisation */
  readonly isIncoming: boolean;
  /** units of 10⁻¹⁸ of the currency */
  readonly amount: bigint;
  readonly currency: string;
  /** who gave it, where the transaction says so */
  readonly provider: Organisation | null;
  /** who got it, where the transaction says so */
  readonly receiver: Organisation | null;
  /** which places it is for, where the transaction says so; else the activity's */
  readonly shares: readonly Share[];
  readonly start: string;
  readonly end: string;
};

/** The amount and currency inside a transaction or budget: its own currency, else the activity's, else a fault. */
export function valueOf(
  element: XmlElement,
  currencyOfActivity: string,
  findings: Findings
): { readonly amount: bigint; readonly currency: string } {
  const value = childOf(element, 'value');
  if (value === null) {
    findings.fault(element, 'a value', 'none');
    return { amount: 0n, currency: '' };
  }
  const amount = readDecimal(value.text);
  if (amount === undefined) findings.fault(value, 'an amount with a decimal point', value.text.trim());
  const currency = attributeOf(value, 'currency') || currencyOfActivity;
  if (currency === '')
    findings.fault(value, 'a currency of the value, or a default-currency of its activity', '', 'currency');
  else if (!/^[A-Z]{3}$/.test(currency))
    findings.fault(value, 'a currency of three letters (ISO 4217)', currency, 'currency');
  if (attributeOf(value, 'value-date') === '') findings.note('a value has no date of its own');
  else dateOf(value, findings, 'value-date');
  return { amount: amount ?? 0n, currency };
}
