import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printTable } from '../src/data/print.ts';
import { strayedSources, unsourced } from '../src/data/provenance.ts';
import { TABLES } from '../src/data/schema.ts';
import { contributionFaults } from '../src/data/sound-contributions.ts';
import type { Row } from '../src/data/table.ts';
import { InputError, issueText, type Issue } from '../src/domain/issue.ts';
import { acceptRows } from '../src/sources/contributions-accept.ts';
import {
  ADDED,
  CONTRIBUTION_COLUMNS,
  contributionRows,
  contributionTable,
  overlaid,
  readAdded
} from '../src/sources/contributions-added.ts';
import { pointedAt } from '../src/sources/contributions-kept.ts';
import { readSheet } from '../src/sources/contributions-sheet.ts';
import { writePackage } from './data-package.ts';
import { readFolder } from './data-tables.ts';
import { keptIn, writeAll } from './import-files.ts';

/** What became of a filled-in template: lines to print, and whether every row of it was taken. */
export type RowsReport = { readonly lines: readonly string[]; readonly isWhole: boolean };

/**
 * Takes the good rows of a filled-in template of contributions into the table and the file of added rows of a checkout,
 * and says of every other one what is wrong with it. With `isReport` nothing is written. `today` is an ISO day.
 */
export function addRows(path: string, root: string, today: string, isReport = false): RowsReport {
  const data = join(root, 'data');
  const file = basename(path);
  if (!existsSync(path))
    throw new InputError([{ file: path, expected: 'a filled-in template', got: 'no file' }]);
  const kept = keptIn(data);
  const tables = pointedAt(kept);
  const table = kept('contributions');
  const unsound = contributionFaults({ ...tables, contributions: table }, today);
  if (unsound.length > 0) throw new InputError(unsound.map(({ issue }) => issue));

  const standing = contributionRows(table);
  const sheet = readSheet({ name: file, bytes: readFileSync(path) });
  const accepted = acceptRows(sheet.rows, standing, tables, today);
  const before = new Map(standing.map((row) => [idOf(row), row]));
  const changed = accepted.rows
    .map(({ row }) => row)
    .filter((row) => differences(before.get(idOf(row)), row) !== '');
  const rows = overlaid(standing, changed, idOf);
  if (changed.length > 0 && !isReport) write(rows, changed, root);

  const issues = [...sheet.issues, ...accepted.issues].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const refused = new Set(issues.map(({ line }) => line)).size;
  const same = accepted.rows.length - changed.length;
  return {
    isWhole: issues.length === 0,
    lines: [
      ...issues.map(issueText),
      `${file}: ${accepted.rows.length + refused} rows read, ${changed.length} taken, ${same} as they stand, ${refused} refused`,
      ...changed.map((row) => `  ${saysOf(before.get(idOf(row)), row)}`),
      ...(changed.length === 0 || isReport
        ? ['nothing written']
        : [`written data/contributions.csv and ${ADDED}`]),
      ...leftOver(data, rows).map((issue) => `still to do: ${issueText(issue)}`)
    ]
  };
}

function idOf(row: Row): string {
  return String(row['contribution']);
}

function saysOf(before: Row | undefined, row: Row): string {
  return before ? `corrects ${idOf(row)}: ${differences(before, row)}` : `adds ${idOf(row)}`;
}

/** The cells in which a row is not what it was, empty where there are none. */
function differences(before: Row | undefined, row: Row): string {
  return CONTRIBUTION_COLUMNS.filter((column) => (before?.[column] ?? '') !== row[column])
    .map((column) => `${column} ${shown(before?.[column])} → ${shown(row[column])}`)
    .join('; ');
}

function shown(cell: Row[string] | undefined): string {
  return cell === undefined || cell === null || cell === '' ? 'nothing' : String(cell);
}

function write(rows: readonly Row[], changed: readonly Row[], root: string): void {
  const [path, data] = [join(root, ADDED), join(root, 'data')];
  const added = readAdded({ name: ADDED, bytes: readFileSync(path) }).map(({ row }) => row);
  const text = printTable('contributions', overlaid(added, changed, idOf));
  writeAll(new Map([[basename(ADDED), text]]), join(data, 'labels'));
  writeAll(new Map([['contributions.csv', printTable('contributions', rows)]]), data);
  writePackage(data);
}

/** Partners, programmes and sources that no row names any more or yet: the check of the data refuses them. */
function leftOver(data: string, rows: readonly Row[]): readonly Issue[] {
  const tables = new Map(readFolder(data).tables).set('contributions', contributionTable(rows));
  return [...strayedSources(tables), ...unsourced(Object.values(TABLES), tables)];
}
