import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { joinTables } from '../../../src/data/join.ts';
import { parseTable } from '../../../src/data/parse.ts';
import type { TableName } from '../../../src/data/schema.ts';
import { routesAnswer, yearsOf } from '../../../src/query/routes.ts';
import { silenceOf } from '../../../src/query/silence.ts';
import { hasNoInhabitants } from '../../../src/query/uninhabited.ts';

const file = (name: TableName) => readFileSync(`data/${name}.csv`, 'utf8');
const lines = (name: TableName) => file(name).trim().split('\n').slice(1);
const { places, routes, totals } = joinTables(
  {
    places: parseTable('places', file('places')).table,
    routes: parseTable('routes', file('routes')).table,
    totals: parseTable('totals', file('totals')).table
  },
  []
);
if (!routes || !totals) throw new Error('the tables did not load');
const answer = routesAnswer(routes, { places: null, direction: 'all', years: null });
const silence = silenceOf(answer, places.keys(), totals, yearsOf(routes));
const silent = [...silence.withTotals, ...silence.withNothing];

it('who gave no citizenships is every place with people that is named by no row of its own', () => {
  const named = new Set(
    lines('routes').flatMap((line) => {
      const [origin, destination = ''] = line.split(',');
      return origin === 'ZZZ' ? [] : [destination];
    })
  );
  const could = [...places.keys()].filter((id) => id !== 'ZZZ' && !hasNoInhabitants(id));
  expect(silent.toSorted()).toEqual(could.filter((id) => !named.has(id)).toSorted());
  expect(silent).toHaveLength(97);
  expect(silent).toEqual(expect.arrayContaining(['TUV', 'IRN', 'TWN', 'XKX']));
});

it('[D41] no table of the project has a row of a place without inhabitants', () => {
  const empty = [...places.keys()].filter(hasNoInhabitants);
  expect(empty).toHaveLength(6);
  for (const name of ['routes', 'totals', 'victims', 'population', 'repatriations', 'justice'] as const) {
    const ends = lines(name).flatMap((line) => line.split(',').slice(0, 2));
    expect(ends.filter((end) => empty.includes(end as (typeof empty)[number]))).toEqual([]);
  }
});
