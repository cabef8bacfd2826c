import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackTable } from '../../../src/data/pack.ts';
import type { Importer } from '../../../src/sources/importer.ts';
import { printedImport, writeAll } from '../../../tools/import-files.ts';
import { packedTables } from '../../../tools/packed-tables.ts';
import { tables } from '../../../tools/vite-tables.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  writeFileSync(join(folder, 'population.csv'), 'place,year,population\nPAK,2020,5\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a build carries each packed table under the address that the page is told, and the plain files', async () => {
  writeFileSync(
    join(folder, 'entry.js'),
    "import { TABLE_URLS } from 'virtual:tables';\nconsole.log(TABLE_URLS.population);\n"
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [tables(folder)],
    build: { outDir: join(folder, 'dist'), rolldownOptions: { input: join(folder, 'entry.js') } }
  });
  const [table] = packedTables(folder);
  const packed = readFileSync(join(folder, 'dist', table?.url ?? ''), 'utf8');
  expect(unpackTable('population', packed).columns['place']).toEqual(['PAK']);
  expect(readdirSync(join(folder, 'dist/data'))).toContain('population.csv');
  const [script = ''] = readdirSync(join(folder, 'dist/assets'));
  expect(readFileSync(join(folder, 'dist/assets', script), 'utf8')).toContain(table?.url);
});

test('a table with a bad row stops the packing with its address', () => {
  writeFileSync(join(folder, 'population.csv'), 'place,year,population\nPAK,2020,many\n');
  expect(() => packedTables(folder)).toThrow(
    'population.csv:2 population: expected a whole number, got many'
  );
});

test('files are written whole and nothing is left beside them', () => {
  writeAll(
    new Map([
      ['a.csv', 'a\n'],
      ['b.csv', 'b\n']
    ]),
    folder
  );
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv', 'population.csv']);
});

test('[D39] a row without a fate stops an import', async () => {
  const report = { source: 's', file: 'f', read: 3, kept: 1, hidden: 1, dropped: [], notes: [] };
  const importer: Importer = {
    name: 'x',
    says: '',
    files: [],
    writes: [],
    read: () => Promise.resolve({ drafts: [], report })
  };
  const empty = () => ({ name: 'places' as const, columns: {}, length: 0 });
  await expect(printedImport(importer, [], empty)).rejects.toThrow(
    '3 rows read, but 2 kept, hidden or dropped'
  );
});
