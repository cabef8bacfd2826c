import { expect, test } from 'vitest';

import { syntheticRoutes } from '../../../bench/routes/synthetic.ts';
import { packTable, unpackTable } from '../../../src/data/pack.ts';

test('synthetic routes are as many different pairs of two places as asked for', () => {
  const { columns, length } = syntheticRoutes(40_000);
  const { origin = [], destination = [] } = columns;
  const pairs = new Set(origin.map((from, row) => `${from}-${destination[row] ?? ''}`));
  expect(pairs.size).toBe(40_000);
  expect(origin.every((from, row) => from !== destination[row])).toBe(true);
  expect(length).toBeGreaterThan(40_000);
});

test('synthetic routes are the same every time, and come back from their packed form', () => {
  const table = syntheticRoutes(1000);
  expect(syntheticRoutes(1000)).toEqual(table);
  expect(unpackTable('routes', packTable(table))).toEqual(table);
});
