import { expect, test } from 'vitest';
import { InputError } from '../../../src/domain/issue.ts';
import { readSheet } from '../../../src/sources/workbook.ts';
import { xlsx } from '../../fixtures/xlsx.ts';

const bytes = xlsx('one', [
  ['name', 'year'],
  ['<5', 2022],
  [null, 7]
]);

test('a sheet is read as it stands', async () => {
  expect(await readSheet({ name: 'a.xlsx', bytes }, 'one')).toEqual([
    ['name', 'year'],
    ['<5', 2022],
    [null, 7]
  ]);
});

test('another sheet name is told apart from a broken file', async () => {
  await expect(readSheet({ name: 'a.xlsx', bytes }, 'two')).rejects.toThrow(
    'a.xlsx: expected a sheet two, got sheets one'
  );
});

test('a truncated file and a file of another kind are refused by name', async () => {
  for (const broken of [
    bytes.slice(0, bytes.length - 60),
    bytes.slice(0, 40),
    new Uint8Array(),
    new TextEncoder().encode('a,b\n1,2\n')
  ]) {
    const reading = readSheet({ name: 'a.xlsx', bytes: broken }, 'one');
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(/^a\.xlsx: expected a whole xlsx file, got /);
  }
});
