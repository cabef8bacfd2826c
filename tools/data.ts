import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../src/domain/issue.ts';
import type { Importer } from '../src/sources/importer.ts';
import { IMPORTERS } from '../src/sources/importers.ts';
import { reportText } from '../src/sources/report.ts';
import { writePackage } from './data-package.ts';
import { addRows } from './data-rows.ts';
import { latestDay } from './data-tables.ts';
import { printIati } from './iati.ts';
import { keptIn, officialFiles, printedImport, sourceFiles, writeAll } from './import-files.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DATA = join(ROOT, 'data');
const USAGE = `npm run data -- [--report] <source> <file…>   one official file into data/ (--report: write nothing)
npm run data -- [--report] all <folder>       every source, with its files below the folder
npm run data -- package                       datapackage.json anew, from the tables and the schema
npm run data -- [--report] rows <file.csv>    a filled-in docs/contributions-template.csv, row by row, into contributions.csv
npm run data -- iati <file.xml> [--source ID]  candidates for contributions.csv on the output, for a person to check
${IMPORTERS.map(({ name, says, files }) => `  ${name.padEnd(14)} ${says}\n${' '.repeat(17)}${files.join(' ')}`).join('\n')}`;

async function importOne(
  importer: Importer,
  place: (path: string, at: number) => string,
  isReport: boolean
): Promise<void> {
  const { report, files } = await printedImport(importer, sourceFiles(importer, ROOT, place), keptIn(DATA));
  if (!isReport) {
    writeAll(files, DATA);
    writePackage(DATA);
  }
  console.log(reportText(report));
  for (const [file, text] of files)
    console.log(`  ${isReport ? 'not written' : 'written'} ${file} ${text.length} characters`);
}

async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { report: { type: 'boolean', default: false }, source: { type: 'string', default: '' } }
  });
  const [source, ...paths] = positionals;
  if (source === 'package' && paths.length === 0 && !values.report) {
    console.log(`written ${relative(ROOT, writePackage(DATA))}`);
    return;
  }
  if (source === 'rows' && paths[0] !== undefined && paths.length === 1) {
    const { lines, isWhole } = addRows(resolve(paths[0]), ROOT, latestDay(), values.report);
    console.log(lines.join('\n'));
    if (!isWhole) process.exitCode = 1;
    return;
  }
  if (source === 'iati' && paths[0] !== undefined && paths.length === 1) {
    if (!(await printIati(resolve(paths[0]), ROOT, values.source))) process.exitCode = 1;
    return;
  }
  if (source === 'all' && paths[0] !== undefined) {
    const folder = resolve(paths[0]);
    for (const importer of IMPORTERS) await importOne(importer, (path) => join(folder, path), values.report);
    return;
  }
  const importer = IMPORTERS.find(({ name }) => name === source);
  if (importer === undefined || paths.length !== officialFiles(importer).length) throw new Error(USAGE);
  await importOne(importer, (_path, at) => resolve(paths[at] ?? ''), values.report);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof InputError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
