import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TableName } from '../../../src/data/schema.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { TABLES_OF, tablesOf } from '../../../src/shell/tables.ts';
import { PAGES } from '../../../src/state/view.ts';

const VICTIMS = ['routes', 'totals', 'victims'] as const;
/** What one page must not read beside each of the others. */
const APART: readonly (readonly [rule: string, some: readonly TableName[], others: readonly TableName[]])[] =
  [
    ['detected victims and repatriated ones [D12]', VICTIMS, ['repatriations']],
    ['victims and routes that a report mentions [D13]', VICTIMS, ['documented-routes']],
    ['victims and money [D30]', VICTIMS, ['contributions', 'grants']]
  ];

describe('no page reads, and so none can add or divide,', () => {
  it.each(APART)('%s', (_rule, some, others) => {
    // One country's page shows both, side by side: that none of its files reads both is tested below.
    for (const page of PAGES.filter((each) => each !== 'country')) {
      const read = new Set(TABLES_OF[page]);
      const isMixed = some.some((name) => read.has(name)) && others.some((name) => read.has(name));
      expect([page, isMixed]).toEqual([page, false]);
    }
  });
});

it('no file of the page of one country knows both an amount of money and a number of victims [D30]', () => {
  const files = readdirSync('src/figure/country', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => join('src/figure/country', name));
  const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
  const money = texts.filter(([, text]) => /\bamount\b|Sum\b|sidesText/.test(text));
  expect(money.length).toBeGreaterThan(0);
  const both = money.filter(([, text]) => /\bvictims\b|\bleast\b.*\bvictims|totals/.test(text));
  expect(both.map(([file]) => file)).toEqual([]);
});

describe('a layer of evidence', () => {
  it.each([
    ['repatriated', 'repatriations'],
    ['documented', 'documented-routes']
  ] as const)(
    'that is %s brings its table when a reader asks for it, and on no other page',
    (layer, table) => {
      expect(tablesOf({ page: 'routes', layer, place: [] })).toEqual([...TABLES_OF.routes, table]);
      expect(tablesOf({ page: 'routes', layer: 'detected', place: [] })).not.toContain(table);
      expect(tablesOf({ page: 'trends', layer, place: [] })).toEqual(TABLES_OF.trends);
    }
  );
});

describe('the judgement of countries', () => {
  it('comes where one country is looked at, and nowhere else', () => {
    const place = ['PAK' as PlaceId];
    expect(tablesOf({ page: 'trends', layer: 'detected', place })).toContain('tiers');
    const others = [[], ['PAK' as PlaceId, 'IND' as PlaceId]];
    for (const places of others)
      expect(tablesOf({ page: 'trends', layer: 'detected', place: places })).not.toContain('tiers');
    expect(tablesOf({ page: 'routes', layer: 'detected', place })).not.toContain('tiers');
  });
});

describe('the inhabitants', () => {
  it('come where rates are asked for, and on no other page', () => {
    const asked = { layer: 'detected', place: [] } as const;
    expect(tablesOf({ ...asked, page: 'trends', measure: 'rate' })).toContain('population');
    expect(tablesOf({ ...asked, page: 'trends', measure: 'count' })).toEqual(TABLES_OF.trends);
    for (const page of PAGES) {
      expect(TABLES_OF[page]).not.toContain('population');
      if (page !== 'trends')
        expect(tablesOf({ ...asked, page, measure: 'rate' })).not.toContain('population');
    }
  });
});
