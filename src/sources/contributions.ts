import { contributionFaults } from '../data/sound-contributions.ts';
import type { Row } from '../data/table.ts';
import { InputError, type Issue } from '../domain/issue.ts';
import { ADDED, contributionTable, overlaid, readAdded, type AddressedRow } from './contributions-added.ts';
import { disagreements } from './contributions-agree.ts';
import { pointedAt, readKnown } from './contributions-kept.ts';
import { COLUMNS, readContribution, type Cell } from './contributions-row.ts';
import type { Remark } from './contributions-words.ts';
import type { Import, Importer, KeptTable, SourceFile } from './importer.ts';
import { fileAt, readRecords } from './records.ts';
import { Tallies } from './tallies.ts';

const FILE = 'partners/contributions-read.csv';
const WORDS = 'data/labels/contribution-words.csv';
const REMARKS = 'data/labels/contribution-remarks.csv';

/** Partner contributions, each read on the page its row names, into the ids of the kept tables. */
export const contributions: Importer = {
  name: 'contributions',
  says: 'partner contributions, each read on the page its row names',
  files: [FILE, WORDS, REMARKS, ADDED],
  writes: ['contributions'],
  read: (files, kept) =>
    new Promise((resolve) => {
      resolve(importContributions(files, kept));
    })
};

function importContributions(files: readonly SourceFile[], kept: KeptTable): Import {
  const file = fileAt(files, 0, FILE);
  const known = readKnown(fileAt(files, 1, WORDS), fileAt(files, 2, REMARKS), kept);
  const issues: Issue[] = [];
  const notes = new Tallies();
  const records = readRecords(file, COLUMNS);
  const added = readAdded(fileAt(files, 3, ADDED));
  const read = records.map(({ line, cell }): AddressedRow => {
    const { row, means, faults } = readContribution(cell, known);
    const disagreeing = faults.length > 0 ? [] : disagreements(cell, known, means);
    issues.push(...[...faults, ...disagreeing].map((fault) => ({ file: file.name, line, ...fault })));
    noteRow(notes, cell, row);
    return { row, file: file.name, line };
  });
  const ids = new Set(records.map(({ cell }) => cell('id')));
  issues.push(...rowsMissing(known.remarks, new Set([...ids, ...added.map(idOf)]), file.name));
  const rows = overlaid(read, added, idOf);
  if (issues.length === 0) issues.push(...unsound(rows, kept));
  if (issues.length > 0) throw new InputError(issues);
  const dropped = new Tallies();
  for (const id of added.map(idOf)) {
    if (ids.has(id)) dropped.add(`a row of ${ADDED} takes its place`, id);
    else notes.add(`a row that stands in ${ADDED} only`, id);
  }
  return {
    drafts: [{ table: 'contributions', rows: rows.map(({ row }) => row) }],
    report: {
      source: 'contributions',
      file: file.name,
      read: records.length + added.length,
      kept: rows.length,
      hidden: 0,
      dropped: dropped.list(),
      notes: notes.list()
    }
  };
}

function idOf({ row }: AddressedRow): string {
  return String(row['contribution']);
}

/** What the rows do not bear together, each by the file and line that it was read on. */
function unsound(rows: readonly AddressedRow[], kept: KeptTable): readonly Issue[] {
  const contributions = contributionTable(rows.map(({ row }) => row));
  return contributionFaults({ ...pointedAt(kept), contributions }).map(({ row, issue }) => {
    const { file = issue.file, line = 0 } = rows[row] ?? {};
    return { ...issue, file, line };
  });
}

/** A remark on a row that is not there, or a part of a whole that is not there, is a remark gone stale. */
function rowsMissing(
  remarks: ReadonlyMap<string, Remark>,
  ids: ReadonlySet<string>,
  file: string
): readonly Issue[] {
  return [...remarks]
    .flatMap(([id, remark]) => [id, remark.part_of])
    .filter((id) => id !== '' && !ids.has(id))
    .map((id) => ({ file, column: 'id', expected: `a row ${id}`, got: 'none' }));
}

function noteRow(notes: Tallies, cell: Cell, row: Row): void {
  const id = cell('id');
  if (cell('amount') === '') {
    notes.add('no amount is published: said in words, never 0', id);
    if (cell('currency') !== '') notes.add('a currency without an amount, left out', id);
  } else {
    if (cell('currency') === '') notes.add('an amount without a currency', id);
    if (row['basis'] === '') notes.add('the kind of money is not said', id);
  }
  if (cell('implementer') !== '' && row['via'] === '')
    notes.add('carried out by organisations not named', id);
  if (row['part_of'] !== '') notes.add('a part of another contribution, never added to it', id);
}
