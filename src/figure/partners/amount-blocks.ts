import type { Basis } from '../../domain/partner.ts';
import type { AmountGroup } from '../../query/amounts.ts';

/** Amounts that may be compared: of one currency and one kind of money, in the order of their dates. */
export type AmountBlock = {
  /** ISO 4217; empty where the source states none */
  readonly currency: string;
  /** `null` where the source does not say what kind of money it is */
  readonly basis: Basis | null;
  readonly groups: readonly AmountGroup[];
};

/** Groups by currency and kind of money: a pledge is no part of a running total, and a bar of one says nothing beside the other's. */
export function blocksOf(groups: readonly AmountGroup[]): readonly AmountBlock[] {
  const keyOf = ({ currency, basis }: AmountGroup) => `${currency}|${basis ?? ''}`;
  return [...new Set(groups.map(keyOf))].flatMap((key) => {
    const of = groups.filter((group) => keyOf(group) === key);
    const [first] = of;
    if (!first) return [];
    const { currency, basis } = first;
    return [{ currency, basis, groups: of.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)) }];
  });
}

/** The first date of a group; what has none comes last. */
function dateOf({ counted }: AmountGroup): string {
  const dates = counted.map(({ start, end }) => start || end).filter((date) => date !== '');
  return dates.toSorted()[0] ?? '9999';
}
