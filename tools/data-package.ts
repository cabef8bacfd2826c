import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readCsv } from '../src/data/csv.ts';
import { describePackage, printPackage, type Vocabulary } from '../src/data/package.ts';
import { parseTable } from '../src/data/parse.ts';

/** Writes `datapackage.json` of a folder of tables and says where it stands. */
export function writePackage(folder = 'data'): string {
  const path = join(folder, 'datapackage.json');
  writeFileSync(path, packageText(folder));
  return path;
}

/** The text that `datapackage.json` of a folder of tables must have. */
export function packageText(folder: string): string {
  const { table } = parseTable('sources', readFileSync(join(folder, 'sources.csv'), 'utf8'));
  return printPackage(describePackage(table, vocabularies(folder)));
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
