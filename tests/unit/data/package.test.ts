import { describe, expect, it } from 'vitest';

import { describeField, foreignKeys } from '../../../src/data/package-field.ts';
import { shapeFaults } from '../../../src/data/package-shape.ts';
import { describePackage, printPackage, versionOf } from '../../../src/data/package.ts';
import { TABLE_NAMES, TABLES } from '../../../src/data/schema.ts';
import type { Table } from '../../../src/data/table.ts';

const SOURCES: Table = {
  name: 'sources',
  columns: { source: ['worldbank-population'], title: ['Population'], url: ['https://a.example'] },
  length: 1
};

const described = describePackage(
  SOURCES,
  [{ path: 'labels/words.csv', fields: ['label', 'place'] }],
  '2023-09-13'
);

describe('describePackage', () => {
  it('has the shape of Data Package 2', () => {
    expect(shapeFaults(JSON.parse(printPackage(described)))).toEqual([]);
  });

  it('describes every table of the schema and every vocabulary', () => {
    expect(described.resources.map((resource) => resource.name)).toEqual([...TABLE_NAMES, 'labels-words']);
    expect(described.resources[0]?.schema.primaryKey).toEqual(TABLES.places.key);
  });

  it('names the sources of a table that has no source column', () => {
    const population = described.resources.find((resource) => resource.name === 'population');
    expect(population?.sources).toEqual([{ title: 'Population', path: 'https://a.example' }]);
  });

  it('carries the data version and no licence of the code', () => {
    expect(described.version).toBe('2023-09-13');
    expect(printPackage(described)).not.toContain('"MIT"');
  });
});

describe('versionOf', () => {
  const routes = (...source: string[]): Table => ({
    name: 'routes',
    columns: { source },
    length: source.length
  });

  it('is the release that the routes came from', () => {
    expect(versionOf(routes('unodc-glotip-2023-09-13'))).toBe('2023-09-13');
  });

  it.each([
    ['names no release', routes('unodc-glotip'), 'unodc-glotip'],
    ['has no row', routes(), 'none']
  ])('is refused where the table %s', (_, table, got) => {
    expect(() => versionOf(table)).toThrow(
      `routes.csv:2 source: expected a source whose id ends in the date of its release, got ${got}`
    );
  });
});

describe('describeField', () => {
  it('calls a count a text of a number or <5, because it is no number [D2]', () => {
    const field = describeField({ name: 'victims', type: 'count', required: true, says: 'persons' });
    expect(field).toMatchObject({ type: 'string', constraints: { required: true } });
    expect(field.constraints?.pattern).toContain('<5');
  });

  it('calls a field of several ids a list with one space between', () => {
    const field = describeField({ name: 'via', type: 'id', many: true, says: 'partners' });
    expect(field).toMatchObject({ type: 'list', delimiter: ' ', itemType: 'string' });
  });
});

describe('foreignKeys', () => {
  it('leaves the resource out where a table points into itself', () => {
    const parent = TABLES.programmes.fields.filter((field) => field.name === 'parent');
    expect(foreignKeys(parent, 'programmes')).toEqual([
      { fields: ['parent'], reference: { fields: ['programme'] } }
    ]);
  });
});

describe('shapeFaults', () => {
  it.each([
    ['a path that leaves the package', { path: '../places.csv' }],
    ['a name with capitals', { name: 'Places' }],
    [
      'a key that is no field',
      { schema: { fields: [{ name: 'place', type: 'string' }], primaryKey: ['nowhere'] } }
    ],
    ['an unknown type', { schema: { fields: [{ name: 'place', type: 'count' }] } }]
  ])('finds %s', (_, change) => {
    const [first] = described.resources;
    expect(shapeFaults({ ...described, resources: [{ ...first, ...change }] }).length).toBeGreaterThan(0);
  });

  it('finds everything missing in nothing', () => {
    expect(shapeFaults(null).map((issue) => issue.column)).toEqual([
      '$schema',
      'name',
      'title',
      'version',
      'resources'
    ]);
  });
});
