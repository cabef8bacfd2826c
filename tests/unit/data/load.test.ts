import { expect, test } from 'vitest';
import { loadTables } from '../../../src/data/load.ts';
import { packTable } from '../../../src/data/pack.ts';

const population = {
  name: 'population',
  columns: { place: ['PAK'], year: ['2020'], population: ['5'] },
  length: 1
} as const;

test('a table that fails is named with its reason and the others load', async () => {
  const { tables, failed } = await loadTables(['population', 'routes', 'totals'], (name) => {
    if (name === 'routes') return Promise.reject(new Error('404 Not Found'));
    return Promise.resolve(name === 'population' ? packTable(population) : '<html>');
  });
  expect(tables).toEqual({ population });
  expect(failed).toEqual([
    { table: 'routes', why: '404 Not Found' },
    { table: 'totals', why: 'totals.json: expected a packed table, got <html>' }
  ]);
});
