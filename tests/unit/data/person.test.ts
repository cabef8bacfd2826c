import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { parseTable } from '../../../src/data/parse.ts';
import { isTitledPerson, namedPersons } from '../../../src/data/person.ts';

test.each([
  'Dr. A. Example',
  'International Visitor Ms. Example',
  'A. Example, Associate Professor, B College'
])('a title tells a person: %s [D37]', (text) => {
  expect(isTitledPerson(text)).toBe(true);
});

test.each(['Dr. Example Foundation', 'IOM', 'International Visitors', 'Drum Circle', 'MsC'])(
  'an organisation is no person: %s',
  (text) => {
    expect(isTitledPerson(text)).toBe(false);
  }
);

test('a titled recipient is found with its line [D37]', () => {
  const table = { name: 'grants', columns: { recipient: ['IOM', 'Mr. Example'] }, length: 2 } as const;
  expect(namedPersons(table)).toMatchObject([{ file: 'grants.csv', line: 3, column: 'recipient' }]);
});

test('no grant in the published table names a titled person [D37]', () => {
  const { table } = parseTable('grants', readFileSync('data/grants.csv', 'utf8'));
  expect(namedPersons(table)).toEqual([]);
});
