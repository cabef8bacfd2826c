import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { InputError, type Issue } from '../src/domain/issue.ts';
import { TABLES } from '../src/data/schema.ts';
import type { Importer, KeptTable, SourceFile } from '../src/sources/importer.ts';
import { byteFaults } from './data-bytes.ts';
import type { Folder } from './data-tables.ts';

/** Runs an importer again in memory on its files below `sources` and names the first line that its tables would change. */
export async function rerunFaults(
  importer: Importer,
  sources: string,
  folder: Folder
): Promise<readonly Issue[]> {
  const paths = importer.files.map((file) => pathOf(file, sources, folder.path));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0)
    return missing.map((path) => ({ file: path, expected: 'the official file', got: 'no file' }));
  const files = paths.map((path): SourceFile => ({ name: basename(path), bytes: readFileSync(path) }));
  try {
    const { drafts } = await importer.read(files, keptIn(folder));
    const faults = drafts.flatMap(({ table, rows }) => byteFaults(table, folder.texts.get(table), rows));
    const unwritten = importer.writes.filter((name) => !drafts.some(({ table }) => table === name));
    return [
      ...faults,
      ...unwritten.map((name) => ({
        file: `${name}.csv`,
        expected: `rows from ${importer.name}`,
        got: 'none'
      }))
    ];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

/** Vocabularies stand in the folder of tables, official files below the folder of sources. */
function pathOf(file: string, sources: string, folder: string): string {
  return file.startsWith('data/') ? join(folder, file.slice('data/'.length)) : join(sources, file);
}

function keptIn(folder: Folder): KeptTable {
  return (name) =>
    folder.tables.get(name) ?? {
      name,
      columns: Object.fromEntries(TABLES[name].fields.map((field) => [field.name, []])),
      length: 0
    };
}
