import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { zipSync } from 'fflate';

import { archiveName } from '../src/shell/archive.ts';
import { catalogText } from './catalog.ts';
import { readmeText } from './readme-text.ts';
import { PAPERS, plainFiles, versionIn } from './vite-tables.ts';

/** A file for readers, by its path in the folder of the tables. */
export type Download = { readonly path: string; readonly bytes: Uint8Array };

const CITATION = 'CITATION.cff';
const NOTICE = 'DATA-NOTICE.md';

/** What stands beside the tables and is made by the build: the whole as one file, its catalogue, its citation, its README. */
export function madeDownloads(folder: string): readonly Download[] {
  const version = versionIn(folder);
  const tables = plainFiles(folder).map((path) => file(path, join(folder, path)));
  const papers = [
    file(CITATION, CITATION),
    { path: 'README.txt', bytes: bytes(readmeText(version, tables)) }
  ];
  const archive = {
    path: archiveName(version),
    bytes: archived([...tables, ...papers, file(NOTICE, NOTICE)], version)
  };
  const described: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const catalog = catalogText(described, [...tables, archive]);
  return [archive, { path: 'catalog.jsonld', bytes: bytes(catalog) }, ...papers];
}

/** Everything that can be downloaded from the folder of the tables, with its size in bytes. */
export function downloadSizes(folder: string, made: readonly Download[]): Readonly<Record<string, number>> {
  const files = [
    ...plainFiles(folder).map((path) => file(path, join(folder, path))),
    ...PAPERS.map((path) => file(basename(path), path)),
    ...made
  ];
  return Object.fromEntries(files.map(({ path, bytes: { length } }) => [path, length]));
}

/**
 * One file that holds all of these in a folder of its own name. Its bytes say nothing of the machine and the day that made
 * it: every entry bears noon of the day of the release.
 */
function archived(files: readonly Download[], version: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = version.split('-').map(Number);
  const inFolder = archiveName(version).replace(/\.zip$/, '');
  const entries = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(entries.map((each) => [`${inFolder}/${each.path}`, each.bytes])), {
    level: 9,
    mtime: new Date(year, month - 1, day, 12)
  });
}

function file(path: string, from: string): Download {
  return { path, bytes: new Uint8Array(readFileSync(from)) };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
