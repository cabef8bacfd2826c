import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseTable } from '../src/data/parse.ts';
import { printTable } from '../src/data/print.ts';
import { InputError } from '../src/domain/issue.ts';
import type { Table } from '../src/data/table.ts';
import type { Draft, Importer, KeptTable, Report, SourceFile } from '../src/sources/importer.ts';
import { reportFault } from '../src/sources/report.ts';

/** The text of a table that an importer made, by its file name. */
export type Printed = { readonly report: Report; readonly files: ReadonlyMap<string, string> };

/** Reads an importer's files: official ones from where `place` puts them, vocabularies from the checkout. */
export function sourceFiles(
  importer: Importer,
  root: string,
  place: (path: string, at: number) => string
): readonly SourceFile[] {
  return importer.files.map((path, at) => {
    const where = isOwn(path) ? join(root, path) : place(path, at);
    if (!existsSync(where))
      throw new InputError([{ file: where, expected: `a file for ${importer.name}`, got: 'none' }]);
    return { name: isOwn(path) ? path : basename(where), bytes: readFileSync(where) };
  });
}

/** How many official files an importer takes, its own vocabularies aside. */
export function officialFiles(importer: Importer): readonly string[] {
  return importer.files.filter((path) => !isOwn(path));
}

function isOwn(path: string): boolean {
  return path.startsWith('data/');
}

/** The tables as they stand in the folder; asking for one that is missing or broken is an `InputError`. */
export function keptIn(folder: string): KeptTable {
  return (name) => {
    const path = join(folder, `${name}.csv`);
    if (!existsSync(path)) throw new InputError([{ file: path, expected: 'a table', got: 'no file' }]);
    const { table, issues } = parseTable(name, readFileSync(path, 'utf8'));
    if (issues.length > 0) throw new InputError(issues);
    return table;
  };
}

/** Runs an importer and prints its tables; a row without a fate or a table it should not write is an error. */
export async function printedImport(
  importer: Importer,
  files: readonly SourceFile[],
  kept: KeptTable
): Promise<Printed> {
  const { drafts, report } = await importer.read(files, kept);
  const fault = reportFault(report);
  if (fault !== null) throw new Error(`${importer.name}: ${fault}`);
  const written = drafts
    .map(({ table }) => table)
    .sort()
    .join(', ');
  refuseUnlistedSources(drafts, kept('sources'));
  const promised = [...importer.writes].sort().join(', ');
  if (written !== promised) throw new Error(`${importer.name} writes ${written}, but says ${promised}`);
  return {
    report,
    files: new Map(drafts.map(({ table, rows }) => [`${table}.csv`, printTable(table, rows)]))
  };
}

/** A row's source must stand in the list of sources before the row does: who published it is not in the file. */
function refuseUnlistedSources(drafts: readonly Draft[], sources: Table): void {
  const listed = new Set(sources.columns['source']);
  const named = new Set(drafts.flatMap(({ rows }) => rows.flatMap(({ source }) => source ?? [])));
  const unlisted = [...named].filter((id) => !listed.has(String(id)));
  if (unlisted.length === 0) return;
  throw new InputError(
    unlisted.map((id) => ({ file: 'sources.csv', column: 'source', expected: `a row ${id}`, got: 'none' }))
  );
}

/** Writes all files or none: each goes beside its place first and is renamed when all of them are there. */
export function writeAll(files: ReadonlyMap<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const beside = (file: string) => join(folder, `.${file}.part`);
  try {
    for (const [file, text] of files) writeFileSync(beside(file), text);
    for (const file of files.keys()) renameSync(beside(file), join(folder, file));
  } finally {
    for (const file of files.keys()) rmSync(beside(file), { force: true });
  }
}
