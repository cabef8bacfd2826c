import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumn } from '../../../src/data/pack-column.ts';
import { joinParts, packTable, partOf, unpackTable } from '../../../src/data/pack.ts';
import { TABLE_NAMES, TABLES } from '../../../src/data/schema.ts';
import { unpackColumn } from '../../../src/data/unpack-column.ts';
import { InputError } from '../../../src/domain/issue.ts';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '<5',
    '0',
    '007',
    '-0',
    '1e3',
    '2018',
    '2019',
    '2020',
    '12345678901234567890',
    '~',
    '"\\'
  ),
  fc.integer().map(String),
  fc.string({ unit: 'binary' })
);
const numbers = fc.array(fc.integer({ min: -9, max: 999 }).map(String), { maxLength: 300 });

test('unpacking a packed column gives every cell back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(cell), numbers, fc.array(fc.constantFrom('a', 'b'))), (cells) => {
      for (const weigh of [(text: string) => text.length, (text: string) => -text.length]) {
        const packed: unknown = JSON.parse(JSON.stringify(packColumn(cells, weigh)));
        expect(unpackColumn(packed, cells.length)).toEqual(cells);
      }
    })
  );
});

test.each(TABLE_NAMES)('unpacking packed %s gives the same table', (name) => {
  const fields = TABLES[name].fields.map((field) => field.name);
  const row = fc.tuple(...fields.map(() => cell));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const columns = Object.fromEntries(
        fields.map((field, at) => [field, rows.map((cells) => cells[at] ?? '')])
      );
      const table = { name, columns, length: rows.length };
      const [first, later] = (['first', 'later'] as const).map((part) =>
        unpackTable(name, packTable(partOf(table, part)), part)
      );
      if (first && later) expect(joinParts(first, later)).toEqual(table);
      else expect.unreachable();
    }),
    { numRuns: 20 }
  );
});

test('years that rise by one pack into a single run', () => {
  const years = Array.from({ length: 20 }, (_, at) => String(2003 + at));
  expect(packColumn(years, (text) => text.length)).toEqual({
    runs: ['2003', '1'],
    lengths: [1, 19],
    steps: true
  });
});

test.each(['', '<!doctype html>', '{"length":1,"columns":{}}', '{"length":-1,"columns":{}}', 'null'])(
  'text that is no packed table is refused: %s',
  (text) => {
    expect(() => unpackTable('population', text)).toThrow(InputError);
  }
);
