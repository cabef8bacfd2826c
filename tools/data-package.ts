import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readCsv } from '../src/data/csv.ts';
import { describePackage, printPackage, versionOf, type Vocabulary } from '../src/data/package.ts';
import { parseTable } from '../src/data/parse.ts';
import type { TableName } from '../src/data/schema.ts';
import type { Table } from '../src/data/table.ts';
import { InputError } from '../src/domain/issue.ts';

/** Writes `datapackage.json` of a folder of tables and says where it stands. */
export function writePackage(folder = 'data'): string {
  const path = join(folder, 'datapackage.json');
  writeFileSync(path, packageText(folder));
  return path;
}

/** The text that `datapackage.json` of a folder of tables must have. */
export function packageText(folder: string): string {
  const [sources, routes] = [tableIn(folder, 'sources'), tableIn(folder, 'routes')];
  return printPackage(describePackage(sources, vocabularies(folder), versionOf(routes)));
}

/** What can be read of a table: its faults are for those who check it. */
function tableIn(folder: string, name: TableName): Table {
  const path = join(folder, `${name}.csv`);
  if (!existsSync(path)) throw new InputError([{ file: path, expected: 'a table', got: 'no file' }]);
  return parseTable(name, readFileSync(path, 'utf8')).table;
}

/** The vocabularies in `labels/` of a folder of tables, in order of name. */
export function vocabularies(folder: string): readonly Vocabulary[] {
  const labels = join(folder, 'labels');
  if (!existsSync(labels)) return [];
  return readdirSync(labels)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({
      path: `labels/${name}`,
      fields: readCsv(readFileSync(join(labels, name), 'utf8'), name).header
    }));
}
