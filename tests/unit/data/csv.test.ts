import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printCsv, readCsv } from '../../../src/data/csv.ts';

test('a row knows the line it begins on, past quoted line breaks and blank lines', () => {
  const csv = readCsv('a,b\n1,"x\ny"\n\n2,z\n', 'f.csv');
  expect(csv.rows).toEqual([
    ['1', 'x\ny'],
    ['2', 'z']
  ]);
  expect(csv.lines).toEqual([2, 5]);
});

test('cells stay text: 007 and TRUE are not turned into something else', () => {
  expect(readCsv('a,b\r\n007,TRUE\r\n', 'f.csv').rows).toEqual([['007', 'TRUE']]);
});

test('a quote that never closes stops the file instead of swallowing it', () => {
  expect(() => readCsv('a,b\n1,2\n3,"4\n5,6\n', 'f.csv')).toThrow(
    /^f\.csv:3: expected a quoted cell that closes/
  );
});

test('an empty file has no header', () => {
  expect(() => readCsv('', 'f.csv')).toThrow(/expected a header row/);
});

test('columns called __proto__ and toString survive', () => {
  expect(readCsv('__proto__,toString\n1,2\n', 'f.csv').header).toEqual(['__proto__', 'toString']);
});

test('reading what was printed gives the same cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '<', '5') });
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  fc.assert(
    fc.property(table, (rows) => {
      const header = (rows[0] ?? ['', '']).map((_, index) => `c${index}`);
      expect(readCsv(printCsv(header, rows), 'f.csv').rows).toEqual(rows);
    })
  );
});
