import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { crosstab } from '../../../src/query/crosstab.ts';
import { gather } from '../../../src/query/gathered.ts';
import { routesAnswer } from '../../../src/query/routes.ts';

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const rowsOf = (name: TableName) =>
  Papa.parse<Readonly<Record<string, string>>>(file(name), { header: true, skipEmptyLines: true }).data;
const dataset = joinTables(
  { places: parseTable('places', file('places')).table, routes: parseTable('routes', file('routes')).table },
  []
);
if (!dataset.routes) throw new Error('the routes did not load');
const answer = routesAnswer(dataset.routes, { places: null, direction: 'all', years: null });
const found = crosstab(answer, dataset.places, 'destination');

const subregions = new Map(rowsOf('places').map((row) => [row['place'] ?? '', row['subregion'] ?? '']));

/** Least and most of the rows of the file that are wanted, added up by nothing of the program's own. */
function added(wanted: (origin: string, destination: string) => boolean): { least: number; most: number } {
  let [least, hidden] = [0, 0];
  for (const row of rowsOf('routes')) {
    if (!wanted(row['origin'] ?? '', row['destination'] ?? '')) continue;
    least += Number(row['victims']);
    hidden += Number(row['hidden']);
  }
  return { least, most: least + 4 * hidden };
}

const crosses = (origin: string, destination: string) => origin !== destination && origin !== 'ZZZ';

it('every cell of the published matrix is what the rows of the file add up to', () => {
  expect(found.rows.length).toBeGreaterThan(12);
  for (const [r, row] of found.rows.entries()) {
    const sums = added(
      (origin, destination) => crosses(origin, destination) && subregions.get(origin) === row
    );
    expect(found.rowSums[r]).toEqual(sums);
  }
  const [row, column] = [found.rows.indexOf('034' as never), found.columns.indexOf('155' as never)];
  expect(found.cells[row]?.[column]?.victims).toEqual(
    added((origin, destination) => subregions.get(origin) === '034' && subregions.get(destination) === '155')
  );
});

it('its sums are those of the headline, and stay so where a slide gathers the small ones', () => {
  for (const table of [found, gather(found, 7)]) {
    expect(table.sum).toEqual(added(crosses));
    const least = (list: readonly { readonly least: number }[]) =>
      list.reduce((sum, each) => sum + each.least, 0);
    expect([least(table.rowSums), least(table.columnSums)]).toEqual([table.sum.least, table.sum.least]);
    expect(least(table.own.map(({ victims }) => victims))).toBe(added((a, b) => a === b).least);
    expect(least(table.unknown.map(({ victims }) => victims))).toBe(added((a) => a === 'ZZZ').least);
  }
});
