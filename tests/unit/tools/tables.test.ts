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
    "import { DATA_VERSION, TABLE_URLS } from 'virtual:tables';\nconsole.log(TABLE_URLS.population, DATA_VERSION);\n"
  );
  writeFileSync(join(folder, 'datapackage.json'), '{ "version": "2023-09-13" }');
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
  expect(readFileSync(join(folder, 'dist/data/DATA-NOTICE.md'), 'utf8')).toContain(
    '(c) 2017 Judith Kelley and Andrew Heiss'
  );
  const [script = ''] = readdirSync(join(folder, 'dist/assets'));
  const built = readFileSync(join(folder, 'dist/assets', script), 'utf8');
  expect(built).toContain(table?.url);
  expect(built).toContain('2023-09-13');
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

test('a row of a source that is not listed stops an import [D32]', async () => {
  const rows = [{ place: 'PAK', year: 2020, tier: '2', source: 'unlisted-2023-09-13' }];
  const report = { source: 's', file: 'f', read: 1, kept: 1, hidden: 0, dropped: [], notes: [] };
  const importer: Importer = {
    name: 'x',
    says: '',
    files: [],
    writes: ['tiers'],
    read: () => Promise.resolve({ drafts: [{ table: 'tiers', rows }], report })
  };
  const listing = (source: string[]) => () => ({
    name: 'sources' as const,
    columns: { source },
    length: source.length
  });
  await expect(printedImport(importer, [], listing(['another']))).rejects.toThrow(
    'sources.csv source: expected a row unlisted-2023-09-13, got none'
  );
  const { files } = await printedImport(importer, [], listing(['unlisted-2023-09-13']));
  expect([...files.keys()]).toEqual(['tiers.csv']);
});
