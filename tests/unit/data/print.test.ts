import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTable } from '../../../src/data/parse.ts';
import { printTable } from '../../../src/data/print.ts';
import { TABLE_NAMES, TABLES, type Field } from '../../../src/data/schema.ts';

const route = { origin: 'PAK', destination: 'GBR', year: 2018, victims: 7, hidden: 1, source: 's' };

test('columns follow the schema and rows their key', () => {
  expect(printTable('routes', [route, { ...route, origin: 'ALB', victims: 0 }])).toBe(
    'origin,destination,year,victims,hidden,source\nALB,GBR,2018,0,1,s\nPAK,GBR,2018,7,1,s\n'
  );
});

test('a key that stands twice is refused', () => {
  expect(() => printTable('routes', [route, route])).toThrow(
    'routes.csv origin,destination,year: expected a key that stands once, got PAK,GBR,2018'
  );
});

test('a missing required cell, a wrong type and a strange column are all named', () => {
  expect(() => printTable('routes', [{ ...route, source: null }])).toThrow(
    'routes.csv source: expected a value, got nothing'
  );
  expect(() => printTable('routes', [{ ...route, victims: 1.5 }])).toThrow(
    'routes.csv victims: expected a whole number, got 1.5'
  );
  expect(() => printTable('routes', [{ ...route, colour: 'red' }])).toThrow('routes.csv colour');
});

const oneCell = (field: Field): fc.Arbitrary<string> => {
  if (field.oneOf) return fc.constantFrom(...field.oneOf);
  const whole = fc.integer().map(String);
  return {
    text: fc.string({ minLength: 1 }),
    id: fc.stringMatching(/^[A-Za-z0-9-]{1,6}$/),
    integer: whole,
    number: fc.oneof(
      whole,
      fc.integer({ min: 0, max: 9999 }).map((n) => `${n}.25`)
    ),
    count: fc.oneof(fc.nat().map(String), fc.constant('<5')),
    year: fc.integer({ min: 1900, max: 2100 }).map(String),
    date: fc.constantFrom('2025', '2025-07', '2024-02-29')
  }[field.type];
};

test.each(TABLE_NAMES)('parsing printed rows of %s gives the rows back', (name) => {
  const { fields, key } = TABLES[name];
  const row = fc.record(
    Object.fromEntries(
      fields.map((f) => [f.name, f.required ? oneCell(f) : fc.oneof(fc.constant(''), oneCell(f))])
    )
  );
  const keyOf = (r: Record<string, string>) => JSON.stringify(key.map((k) => r[k]));
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: keyOf, maxLength: 8 }), (rows) => {
      const { table, issues } = parseTable(name, printTable(name, rows));
      expect(issues).toEqual([]);
      expect(table.length).toBe(rows.length);
      const back = Array.from({ length: table.length }, (_, i) =>
        Object.fromEntries(fields.map((f) => [f.name, table.columns[f.name]?.[i]]))
      );
      const sort = (list: Record<string, string | undefined>[]) =>
        list.map((r) => JSON.stringify(fields.map((f) => r[f.name]))).sort();
      expect(sort(back)).toEqual(sort(rows));
    }),
    { numRuns: 30 }
  );
});
