import { describe, expect, it } from 'vitest';
import { joinTables } from '../../../src/data/join.ts';
import type { Table } from '../../../src/data/table.ts';
import { issueText } from '../../../src/domain/issue.ts';

const table = (name: Table['name'], columns: Record<string, string[]>): Table => ({
  name,
  columns,
  length: Object.values(columns)[0]?.length ?? 0
});

const places = table('places', {
  place: ['AAA', 'BBB', 'ZZZ'],
  name: ['Aland', 'Beland', 'Origin unknown'],
  region: ['142', '142', ''],
  subregion: ['034', '034', ''],
  lon: ['10', '', ''],
  lat: ['20', '', ''],
  note: ['', '', '']
});

/** A good row between an unknown place, a year to come, a negative count, and a count that is a word. */
const routes = table('routes', {
  origin: ['AAA', 'QQQ', 'AAA', 'AAA', 'ZZZ'],
  destination: ['BBB', 'BBB', 'BBB', 'BBB', 'BBB'],
  year: ['2020', '2020', '2120', '2019', '2018'],
  victims: ['7', '5', '5', '-5', 'many'],
  hidden: ['0', '0', '0', '0', '0'],
  source: ['made', 'made', 'made', 'made', 'made']
});

describe('rows of routes that cannot be drawn', () => {
  const dataset = joinTables({ places, routes }, [], '2025-04-14');

  it('are reported by name, with file, line, column, expected and got', () => {
    expect(dataset.issues.map(issueText)).toEqual([
      'routes.csv:3 origin: expected a place of the table of places, got QQQ',
      'routes.csv:4 year: expected a year from 2000 to 2025, got 2120',
      'routes.csv:5 victims: expected a whole number, 0 or more, got -5',
      'routes.csv:6 victims: expected a whole number, 0 or more, got many'
    ]);
  });

  it('leave the good rows in place', () => {
    expect([...(dataset.routes?.least ?? [])]).toEqual([7]);
    expect([...(dataset.routes?.year ?? [])]).toEqual([2020]);
  });

  it('are none in the tables as they are', () => {
    expect(joinTables({ places }, [], '2025-04-14').issues).toEqual([]);
  });
});

describe('a place without a point', () => {
  it('is nowhere, and not where the equator meets Greenwich', () => {
    const { places: known } = joinTables({ places }, []);
    expect([...known.values()].map(({ point }) => point)).toEqual([
      [10, 20],
      [NaN, NaN],
      [NaN, NaN]
    ]);
  });
});
