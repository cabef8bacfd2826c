import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { joinTables } from '../../../src/data/join.ts';
import { documentedAnswer } from '../../../src/query/documented.ts';
import { A, B, C } from './route-fixture.ts';

/** A → B in two reports, once over C; B → A in one. */
const { documented } = joinTables(
  {
    'documented-routes': {
      name: 'documented-routes',
      length: 4,
      columns: {
        origin: [A, A, B, A],
        destination: [B, B, A, A],
        year: ['2009', '2010', '2010', '2010'],
        mentions: ['2', '3', '1', '1'],
        forms: ['1 2', '2', '', '1'],
        profiles: ['1', '', '3', ''],
        transit: ['', 'CCC', '', ''],
        source: ['made', 'made', 'made', 'made']
      }
    }
  },
  []
);
const ask = (
  places: PlaceId[] | null,
  direction: 'all' | 'from' | 'to',
  years: [number, number] | null = null
) =>
  documented &&
  documentedAnswer(documented, {
    places,
    direction,
    years: years && { from: years[0], to: years[1] }
  });

describe('documented routes', () => {
  it('gather what the reports of several years say of one route', () => {
    expect(ask(null, 'all')?.routes).toEqual([
      {
        origin: A,
        destination: B,
        mentions: 5,
        years: [2009, 2010],
        forms: ['2', '1'],
        profiles: ['1'],
        transit: [C]
      },
      { origin: B, destination: A, mentions: 1, years: [2010], forms: [], profiles: ['3'], transit: [] }
    ]);
  });

  it('keep apart what a report says of one country alone', () => {
    expect(ask(null, 'all')?.within.map(({ origin }) => origin)).toEqual([A]);
  });

  it('answer for a place, a direction and a span', () => {
    expect(ask([A], 'to')?.routes.map(({ origin }) => origin)).toEqual([B]);
    expect(ask([A], 'from', [2009, 2009])?.routes.map(({ mentions }) => mentions)).toEqual([2]);
  });
});
