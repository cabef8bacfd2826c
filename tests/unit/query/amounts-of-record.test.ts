import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import { grantsByYear, grantSides } from '../../../src/query/grants.ts';
import { responseAnswer } from '../../../src/query/response.ts';
import { withRole } from '../../../src/query/roles.ts';

const text = (name: TableName) => readFileSync(new URL(`../../../data/${name}.csv`, import.meta.url), 'utf8');
const table = (name: TableName) => parseTable(name, text(name)).table;
/** The rows as they stand in the file, read by nothing of ours. */
const raw = (name: TableName) =>
  Papa.parse<Record<string, string>>(text(name), { header: true, skipEmptyLines: true }).data;
const add = (rows: readonly Record<string, string>[]) =>
  rows.reduce((sum, row) => sum + Number(row['amount']), 0);

const names = ['places', 'sources', 'partners', 'programmes', 'contributions', 'events', 'grants'] as const;
const dataset = joinTables(Object.fromEntries(names.map((name) => [name, table(name)])), [], '');
const { contributions, programmes, events, grants, places } = dataset;
const answer = (...focus: string[]) =>
  responseAnswer(
    {
      contributions: contributions ?? [],
      programmes: programmes ?? [],
      events: events ?? [],
      grants: grants ?? [],
      places
    },
    { focus: focus as PlaceId[], countries: focus as PlaceId[], years: null }
  );

describe('the record as it ships', () => {
  it('names seven hosts and six givers of World Day 2025, none with an amount', () => {
    const { near, event } = answer();
    const gifts = raw('contributions').filter(
      (row) => row['event'] === event?.id && row['kind'] === 'financial'
    );
    expect(withRole(near.roles, 'hosts')).toHaveLength(7);
    expect(withRole(near.roles, 'supports')).toHaveLength(6);
    expect(gifts.map((row) => row['amount'])).toEqual(['', '', '', '', '', '']);
  });

  it('holds every contribution exactly once, near or far', () => {
    const { near, far } = answer();
    const shown = [...near.contributions, ...(far?.contributions ?? [])].map(({ id }) => id).sort();
    expect(shown).toEqual(
      raw('contributions')
        .map((row) => row['contribution'])
        .sort()
    );
  });

  it('adds in a group what the file adds up to', () => {
    for (const part of [answer().near, answer().far])
      for (const { total, counted } of part?.amounts.groups ?? [])
        expect(total).toBe(
          add(raw('contributions').filter((row) => counted.some(({ id }) => id === row['contribution'])))
        );
  });

  it('counts the EUR 5,000,000 of PROTECT and the EUR 10,000,000 of GLO.ACT once [D23]', () => {
    const euros = answer().near.amounts.groups.filter(({ currency }) => currency === 'EUR');
    expect(euros.map(({ total }) => total)).toEqual([11_000_000, 9_000_000]);
    expect(
      answer()
        .near.amounts.keptOut.map(({ row }) => row.id)
        .sort()
    ).toEqual(['eu-gloact1-ec', 'eu-protect-mrc', 'ungift-pak']);
  });

  it('awards by year what the grants of that year add up to, apart from those at home', () => {
    const { grants: shown } = answer();
    for (const [list, isHome] of [
      [shown.abroad, false],
      [shown.home, true]
    ] as const)
      for (const { year, amount } of grantsByYear(list))
        expect(amount).toBe(
          add(
            raw('grants').filter(
              (row) => Number(row['year']) === year && (row['place'] === row['donor']) === isHome
            )
          )
        );
  });

  it('gives about 76 million abroad and 23 million at home for fiscal year 2008', () => {
    const millions = (list: Parameters<typeof grantsByYear>[0]) =>
      Math.round((grantsByYear(list).find(({ year }) => year === 2008)?.amount ?? 0) / 1e6);
    expect(millions(answer().grants.abroad)).toBe(76);
    expect(millions(answer().grants.home)).toBe(23);
  });

  it('gives Pakistan 11 grants of USD 2,004,731 to 2010 and one of USD 550,000 after the break [D28]', () => {
    const { abroad } = answer('PAK').grants;
    expect(grantSides(abroad).map(({ grants, amount }) => [grants, amount])).toEqual([
      [11, 2_004_731],
      [1, 550_000]
    ]);
  });

  it('never calls a total over several countries the money of one [D25]', () => {
    const one = answer('PAK').near.amounts.groups.filter(({ reach }) => reach === 'one');
    expect(one.flatMap(({ counted }) => counted.map(({ id }) => id)).sort()).toEqual([
      'aus-unodc-pak',
      'dnk-iom-pak'
    ]);
  });
});
