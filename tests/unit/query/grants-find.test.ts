import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { Grant } from '../../../src/domain/partner.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { findGrants, grantIndex } from '../../../src/query/grants-find.ts';
import { firstOrder, nextOrder, sorterOf, type GrantColumn } from '../../../src/query/grants-order.ts';

const text = readFileSync(new URL('../../../data/grants.csv', import.meta.url), 'utf8');
const grants = joinTables({ grants: parseTable('grants', text).table }, [], '').grants ?? [];
const raw = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true }).data;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  PAK: ['Pakistan', 'پاکستان'],
  ROU: ['Romania', 'Roumanie'],
  OMN: ['Oman'],
  CIV: ['Côte d’Ivoire', 'Ivory Coast']
};
const index = grantIndex(grants, (place) => NAMES[place] ?? []);
const find = (words: string) => findGrants(grants, index, words);
const ids = (found: readonly Grant[]) => found.map(({ id }) => id).sort();
const inFile = (holds: (row: Readonly<Record<string, string>>) => boolean) =>
  raw
    .filter(holds)
    .map((row) => row['grant'] ?? '')
    .sort();

describe('a search among the grants', () => {
  it('lists all where nothing is looked for', () => {
    expect(find(' ')).toHaveLength(raw.length);
    expect(find('–')).toHaveLength(raw.length);
  });

  it('finds recipients by the beginnings of their words, whatever the case', () => {
    const found = inFile((row) => /(^|[^\p{L}\p{N}])world vision/iu.test(row['recipient'] ?? ''));
    expect(found.length).toBeGreaterThan(5);
    expect(ids(find('WORLD visio'))).toEqual(expect.arrayContaining(found));
    for (const { recipient } of find('WORLD visio')) expect(recipient).toMatch(/world/i);
  });

  it('finds a country by any of its names, with or without accents', () => {
    const pakistan = inFile((row) => row['place'] === 'PAK');
    expect(ids(find('پاکستان'))).toEqual(pakistan);
    const ivory = inFile((row) => row['place'] === 'CIV');
    expect(ids(find('cote d’ivoire'))).toEqual(ivory);
    expect(ids(find('ivory coast'))).toEqual(ivory);
  });

  it('finds a year, and only what holds every word', () => {
    const found = inFile((row) => row['place'] === 'PAK' && row['year'] === '2005');
    expect(found.length).toBeGreaterThan(1);
    expect(ids(find('2005 pakistan'))).toEqual(found);
  });

  it('does not find Romania by Oman', () => {
    expect(find('oman').some(({ place }) => place === 'ROU')).toBe(false);
    expect(find('roman').some(({ place }) => place === 'ROU')).toBe(true);
  });

  it('finds countries and years before the names of recipients have come', () => {
    const nameless = grants.map((grant) => ({ ...grant, recipient: null }));
    const early = grantIndex(nameless, (place) => NAMES[place] ?? []);
    expect(ids(findGrants(nameless, early, 'pakistan'))).toEqual(inFile((row) => row['place'] === 'PAK'));
  });
});

describe('the order of the grants', () => {
  const sorted = sorterOf(grants, (place: PlaceId) => place);
  const values: Readonly<Record<GrantColumn, (grant: Grant) => string | number | null>> = {
    year: ({ year }) => year,
    amount: ({ amount }) => amount,
    recipient: ({ recipient }) => (recipient === '' ? null : recipient),
    country: ({ place }) => place
  };

  it.each(['year', 'amount', 'recipient', 'country'] as const)(
    'by %s goes both ways and loses no grant',
    (by) => {
      for (const order of [firstOrder(by), nextOrder(firstOrder(by), by)]) {
        const list = sorted(order);
        expect(ids(list)).toEqual(ids(grants));
        const known = list.map(values[by]).filter((value) => value !== null);
        // What has no value stands last, whichever way the others go.
        expect(list.slice(0, known.length).map(values[by])).toEqual(known);
        const compare = new Intl.Collator().compare;
        const steps = known
          .slice(1)
          .map((value, i) =>
            typeof value === 'number' ? value - Number(known[i]) : compare(value, String(known[i]))
          );
        expect(steps.every((step) => (order.way === 'ascending' ? step >= 0 : step <= 0))).toBe(true);
      }
    }
  );

  it('of another column begins with the latest, the largest, or A', () => {
    expect(nextOrder(firstOrder('year'), 'amount')).toEqual({ by: 'amount', way: 'descending' });
    expect(nextOrder(firstOrder('year'), 'country')).toEqual({ by: 'country', way: 'ascending' });
    expect(nextOrder(firstOrder('country'), 'country').way).toBe('descending');
  });
});
