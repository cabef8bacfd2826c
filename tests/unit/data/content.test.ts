import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { rowsOf } from '../../../tools/data-tables.ts';

const EVENT = 'world-day-2025-islamabad';

function rows(name: TableName) {
  const { table, issues } = parseTable(name, readFileSync(`data/${name}.csv`, 'utf8'));
  expect(issues).toEqual([]);
  return rowsOf(table);
}

describe('World Day 2025 in Islamabad', () => {
  const atEvent = () => rows('contributions').filter((row) => row['event'] === EVENT);

  it('had seven hosts', () => {
    const hosts = atEvent().filter((row) => row['kind'] === 'hosting');
    expect(hosts.map((row) => row['partner']).sort()).toEqual([
      'fia',
      'icmpd',
      'ilo',
      'iom',
      'irara',
      'ssdo',
      'unodc'
    ]);
  });

  it('had six supporters, none of whose amounts is published [D24]', () => {
    const supporters = atEvent().filter((row) => row['kind'] === 'financial');
    expect(supporters.map((row) => row['partner']).sort()).toEqual([
      'australia',
      'british-high-commission',
      'canada-ircc',
      'european-union',
      'norway',
      'us-embassy-pakistan'
    ]);
    expect(supporters.every((row) => row['amount_status'] === 'not-published' && row['amount'] === '')).toBe(
      true
    );
  });

  it('has its theme letter by letter', () => {
    const event = rows('events').find((row) => row['event'] === EVENT);
    expect(event).toMatchObject({
      date: '2025-07-30',
      city: 'Islamabad',
      place: 'PAK',
      theme: 'Human Trafficking is Organized Crime – End the Exploitation'
    });
  });
});

describe('contributions', () => {
  it('are 64, each with a source [D32]', () => {
    expect(rows('contributions')).toHaveLength(64);
    expect(rows('contributions').every((row) => row['source'] !== '')).toBe(true);
  });

  it('keep the parts of PROTECT and GLO.ACT as parts [D23]', () => {
    const parts = rows('contributions').filter((row) => row['part_of'] !== '');
    expect(parts.map((row) => [row['contribution'], row['part_of']])).toEqual([
      ['eu-gloact1-ec', 'eu-gloact1'],
      ['eu-protect-mrc', 'eu-protect']
    ]);
  });

  it('hold an amount exactly where one was published or planned [D24] [D26]', () => {
    for (const row of rows('contributions'))
      expect(row['amount'] === '').toBe(row['amount_status'] === 'not-published');
    const unfunded = rows('contributions').filter((row) => row['amount_status'] === 'planned-unfunded');
    expect(unfunded.map((row) => row['contribution'])).toEqual(['ungift-pak']);
  });

  it('name everyone who carries out the border initiatives of Nigeria, as their source does', () => {
    const row = rows('contributions').find(({ contribution }) => contribution === 'can-nga');
    expect([row?.['via'], row?.['note']]).toEqual(['iom unodc ark', 'The page names no currency']);
  });

  it('keep a currency no source states empty [D38]', () => {
    const silent = rows('contributions').filter((row) => row['amount'] !== '' && row['currency'] === '');
    expect(silent.map((row) => row['contribution'])).toEqual(['can-nga', 'unvtf-ita-2017']);
  });
});

describe('figures', () => {
  it('are read or computed, and the unverified one is not among them [D33]', () => {
    const figures = rows('figures');
    expect(figures.every((row) => row['status'] === 'read' || row['status'] === 'computed')).toBe(true);
    expect(figures.some((row) => row['value'] === '69627')).toBe(false);
  });

  it('say of the estimate of modern slavery that it is another thing [D34]', () => {
    const estimate = rows('figures').find((row) => row['figure'] === 'gsi-2023-pakistan');
    expect(estimate?.['text']).toMatch(/estimate by Walk Free.*something else/);
  });
});
