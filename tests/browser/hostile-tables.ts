import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';

import { packTable, partOf, type Part } from '../../src/data/pack.ts';
import { parseTable } from '../../src/data/parse.ts';
import { TABLES, type Field, type TableName } from '../../src/data/schema.ts';
import type { Table } from '../../src/data/table.ts';
import { ATTACKS } from '../hostile.ts';

/** The tables with texts that somebody wrote, each with what its made-up rows need to be shown. */
const PLANTED: Readonly<Partial<Record<TableName, (at: number) => Readonly<Record<string, string>>>>> = {
  partners: (at) => ({ partner: `p${at}`, type: at % 2 === 0 ? 'government' : 'ngo', place: 'PAK' }),
  programmes: (at) => ({ programme: `g${at}`, theme: 'trafficking', places: 'PAK', start: '2020' }),
  contributions: (at) => ({
    ...{ contribution: `c${at}`, partner: `p${at}`, programme: `g${at}`, amount_status: 'published' },
    ...(at % 2 === 0
      ? { kind: 'financial', amount: '1000', currency: 'USD', basis: 'award', start: '2021' }
      : { kind: 'in-kind', quantity: '3', start: '2022', event: `e${at % 9}` })
  }),
  grants: (at) => ({
    ...{ grant: `us${at}`, donor: 'USA', place: 'PAK', year: String(2003 + (at % 10)), amount: '5000' },
    ...{ currency: 'USD', prevention: '1', coverage: at % 10 > 7 ? 'tip-office' : 'all-agencies' }
  }),
  events: (at) => ({ event: `e${at}`, date: `20${10 + (at % 15)}-07-30`, place: 'PAK' }),
  milestones: (at) => ({ milestone: `m${at}`, date: String(2005 + (at % 15)), place: 'PAK', kind: 'law' }),
  figures: (at) => ({ figure: `f${at}`, value: '7', status: 'read' }),
  replies: (at) => ({ reply: `r${at}`, place: 'PAK', date: '2026-03-03', lang: 'en' }),
  sources: (at) => ({ source: `s${at}`, class: 'official', published: '2024' }),
  places: () => ({})
};

/** A table on record with a row more for every hostile text, which stands in each of its columns of free text. */
function attackedTable(name: TableName): Table {
  const { table } = parseTable(name, readFileSync(`data/${name}.csv`, 'utf8'));
  const made = ATTACKS.map((text, at) => ({ ...PLANTED[name]?.(at), text, source: `s${at}` }));
  const cell = ({ name: column, type }: Field, row: (typeof made)[number]): string =>
    type === 'text' ? row.text : ((row as Readonly<Record<string, string>>)[column] ?? '');
  const columns = TABLES[name].fields.map((field) => {
    const old = table.columns[field.name] ?? [];
    // A place is a point on the map: no row more, but a text in each that there is.
    if (name === 'places')
      return [
        field.name,
        field.type === 'text' ? old.map((_, at) => ATTACKS[at % ATTACKS.length] ?? '') : old
      ] as const;
    return [field.name, [...old, ...made.map((row) => cell(field, row))]] as const;
  });
  return {
    name,
    columns: Object.fromEntries(columns),
    length: name === 'places' ? table.length : table.length + made.length
  };
}

/** Answers a page's requests for tables with hostile texts in every column that holds free text. */
export async function withAttackedTables(page: Page): Promise<void> {
  for (const name of Object.keys(PLANTED) as TableName[]) {
    const table = attackedTable(name);
    for (const [part, ending] of [
      ['first', ''],
      ['later', '-later']
    ] as const satisfies readonly (readonly [Part, string])[])
      await page.route(new RegExp(`/assets/${name}${ending}\\.[0-9a-f]+\\.json$`), (route) =>
        route.fulfill({ body: packTable(partOf(table, part)), contentType: 'application/json' })
      );
  }
}
