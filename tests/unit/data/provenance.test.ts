import { expect, test } from 'vitest';

import { unsourced } from '../../../src/data/provenance.ts';
import { TABLES, type TableSchema } from '../../../src/data/schema.ts';
import { readFolder } from '../../../tools/data-tables.ts';

const { tables } = readFolder('data');

/** A table as if it had no source column. */
function bare(schema: TableSchema): TableSchema {
  return { ...schema, fields: schema.fields.filter(({ name }) => name !== 'source') };
}

test('every row of every published table leads back to a source [D32]', () => {
  expect(unsourced(Object.values(TABLES), tables)).toEqual([]);
});

test('a table with neither a source column nor sources of the whole is refused [D32]', () => {
  expect(unsourced([bare(TABLES.routes)], tables)).toMatchObject([
    { file: 'routes.csv', got: 'none of them' }
  ]);
});

test('a name is sourced only by rows that have a source themselves [D32]', () => {
  const found = unsourced([TABLES.partners, bare(TABLES.contributions)], tables);
  expect(found.map(({ file }) => file)).toEqual(['partners.csv', 'contributions.csv']);
});
