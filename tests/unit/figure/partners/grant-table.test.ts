import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import SumsTable from '../../../../src/figure/partners/grants/SumsTable.svelte';
import type { Words } from '../../../../src/i18n/words.ts';
import { GRANT_CURRENCY, type GrantSums } from '../../../../src/query/grants.ts';
import { table, urdu, words } from './session-fixture.ts';

const none = { amount: null, grants: 0, unpublished: 0 };
const sums: GrantSums[] = [
  { name: 'IOM', before: { amount: 62000, grants: 3, unpublished: 1 }, after: none },
  {
    name: '',
    before: { amount: null, grants: 2, unpublished: 2 },
    after: { ...none, amount: 550, grants: 1 }
  }
];

/** The texts of the table's cells, a list a row. */
function cells(rows: readonly GrantSums[], said: Words = words): string[][] {
  const props = {
    words: said,
    heading: 'Recipient',
    sums: rows,
    name: (text: string) => text || 'not given'
  };
  const html = render(SumsTable, { props }).body.replaceAll(/<!--[^]*?-->/g, '');
  return [...html.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replaceAll(/<[^>]*>/g, '').trim()
    )
  );
}

describe('the table of grants by one name', () => {
  it('keeps the two sides of 2011 in columns of their own, in the currency of the list [D28]', () => {
    expect(cells(sums)[0]).toEqual([
      'Recipient',
      'to 2010, all agencies (USD)',
      'from 2011, TIP Office (USD)'
    ]);
    expect(cells(sums, urdu)[0]?.[1]).toMatch(/\(\u2068USD\u2069\)$/);
  });

  it('tells no grant, no published amount and some without one apart [D24]', () => {
    expect(cells(sums).slice(1)).toEqual([
      ['IOM', '62,000 (one without a published amount)', '–'],
      ['not given', 'no published amount', '550']
    ]);
  });

  it('names the spellings that a row is made of, in that row alone [D52]', () => {
    const props = {
      words,
      heading: 'Recipient',
      sums,
      name: (text: string) => text || 'not given',
      madeOf: (name: string) => (name === 'IOM' ? ['IOM', 'IOM,'] : [])
    };
    const html = render(SumsTable, { props }).body.replaceAll(/<!--[^]*?-->/g, '');
    const rows = [...html.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) => row);
    expect(rows.map((row) => row.match(/<q/g)?.length ?? 0)).toEqual([0, 2, 0]);
    expect(rows[1]).toContain('on the list:');
  });

  it('names the currency of every amount on the published list', () => {
    const { currency } = table('grants').columns;
    expect([...new Set(currency)]).toEqual([GRANT_CURRENCY]);
  });

  it('cuts after twelve rows and says how many follow', () => {
    const many = Array.from({ length: 15 }, (_, i) => ({ name: `n${i}`, before: none, after: none }));
    const props = { words, heading: 'Recipient', sums: many, name: String };
    expect(render(SumsTable, { props }).body).toContain('3 more');
    expect(cells(many)).toHaveLength(1 + 12);
  });
});
