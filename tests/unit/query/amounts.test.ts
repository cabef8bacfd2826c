import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution, PartnerId } from '../../../src/domain/partner.ts';
import type { SourceId } from '../../../src/domain/source.ts';
import { amounts, type Amounts } from '../../../src/query/amounts.ts';

const gift = (id: string, amount: number | null, more: Partial<Contribution> = {}): Contribution => ({
  id,
  partner: id as PartnerId,
  kind: 'financial',
  programme: 'protect',
  event: null,
  via: [],
  amount,
  currency: 'EUR',
  status: amount === null ? 'not-published' : 'published',
  basis: 'budget',
  quantity: null,
  unit: '',
  start: '2023',
  end: '2026',
  partOf: null,
  note: '',
  source: 'page' as SourceId,
  confirmed: '',
  confirmedBy: '',
  ...more
});
const plain = () => ({ theme: 'trafficking', reach: 'one' }) as const;
const totals = ({ groups }: Amounts) => groups.map(({ total }) => total);
const out = ({ keptOut }: Amounts) => keptOut.map(({ row, because }) => `${row.id} ${because}`);

describe('amounts', () => {
  it('count a part once, with its whole [D23]', () => {
    const found = amounts([gift('whole', 9), gift('part', 5, { partOf: 'whole', basis: null })], plain);
    expect(totals(found)).toEqual([9]);
    expect(out(found)).toEqual(['part part']);
    expect(found.keptOut[0]?.within?.id).toBe('whole');
  });

  it('count a part by itself where its whole has no published amount', () => {
    const found = amounts([gift('whole', null), gift('part', 5, { partOf: 'whole' })], plain);
    expect(totals(found)).toEqual([5]);
    expect(found.notPublished.map(({ id }) => id)).toEqual(['whole']);
  });

  it('never add two currencies or two kinds of money [D21] [D22]', () => {
    const rows = [gift('a', 1), gift('b', 2, { currency: 'USD' }), gift('c', 4, { basis: 'pledge' })];
    expect(totals(amounts(rows, plain)).sort()).toEqual([1, 2, 4]);
  });

  it('add one kind of one currency', () => {
    expect(totals(amounts([gift('a', 79), gift('b', 76)], plain))).toEqual([155]);
  });

  it('never add open portfolios over dates, nor running totals, nor money of no stated kind or currency', () => {
    for (const more of [
      { basis: 'portfolio-stock' },
      { basis: 'cumulative' },
      { basis: null },
      { currency: '' }
    ] as const)
      expect(totals(amounts([gift('a', 1, more), gift('b', 2, more)], plain))).toHaveLength(2);
  });

  it('keep a budget that no one funded out of every total [D26]', () => {
    expect(out(amounts([gift('plan', 4, { status: 'planned-unfunded' })], plain))).toEqual(['plan unfunded']);
  });

  it('keep out a year that the same giver’s longer total covers too', () => {
    const giver = 'oda' as PartnerId;
    const rows = [
      gift('year', 434, { partner: giver, start: '2013', end: '2013' }),
      gift('all', 4000, { partner: giver, start: '2000', end: '2013' })
    ];
    expect(totals(amounts(rows, plain))).toEqual([4000]);
    expect(out(amounts(rows, plain))).toEqual(['year overlap']);
  });

  it('are as firm as the least firm amount in them', () => {
    const rows = [gift('a', 1), gift('b', 2, { status: 'approximate' })];
    expect(amounts(rows, plain).groups[0]?.firmness).toBe('approximate');
  });

  it('never count a part together with its whole, whatever the table says', () => {
    const row = fc.record({
      amount: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
      parent: fc.option(fc.nat(7), { nil: null }),
      basis: fc.constantFrom('budget', 'pledge', 'cumulative', null),
      currency: fc.constantFrom('EUR', 'USD', ''),
      start: fc.constantFrom('', '2020', '2021'),
      partner: fc.constantFrom('a', 'b')
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const gifts = rows.map(({ amount, parent, partner, ...rest }, i) =>
          gift(String(i), amount, {
            ...rest,
            partner: partner as PartnerId,
            partOf: parent === null ? null : String(parent)
          })
        );
        const found = amounts(gifts, plain);
        const counted = found.groups.flatMap((group) => group.counted);
        for (const part of counted)
          expect(counted.filter((other) => other.id !== part.id && isWithin(part, other, gifts))).toEqual([]);
        expect(counted.length + found.keptOut.length + found.notPublished.length).toBe(gifts.length);
        for (const group of found.groups)
          expect(group.total).toBe(group.counted.reduce((total, { amount }) => total + (amount ?? 0), 0));
      })
    );
  });
});

/** Walks up the parts: true where `whole` is met on the way from `part`, and not the other way round too. */
function isWithin(part: Contribution, whole: Contribution, all: readonly Contribution[]): boolean {
  const above = (row: Contribution) => {
    const met = new Set<string>();
    for (
      let next = row.partOf;
      next !== null && !met.has(next);
      next = all.find((r) => r.id === next)?.partOf ?? null
    )
      met.add(next);
    return met;
  };
  return above(part).has(whole.id);
}
