import { InputError, type Issue } from '../domain/issue.ts';
import { decodeText } from '../data/bytes.ts';
import { readCsv, type Csv } from '../data/csv.ts';
import type { Row } from '../data/table.ts';
import { knownContext } from './contributions-kept.ts';
import { readContribution, type Cell } from './contributions-row.ts';
import { REMARKS } from './contributions-words.ts';
import type { Import, Importer, KeptTable, SourceFile, Tally } from './importer.ts';

const COLUMNS =
  'id,partner,partner_iso3,kind,programme,implementer,beneficiary,amount,currency,amount_status,amount_basis,year_start,year_end,theme,source_title,source_url,source_class,note'.split(
    ','
  );

/** Partner contributions, each read on the page its row names, into the ids of the kept tables. */
export const contributions: Importer = {
  name: 'contributions',
  says: 'partner contributions, each read on the page its row names',
  files: ['partners/contributions-read.csv'],
  writes: ['contributions'],
  read: (files, kept) => Promise.resolve(files[0]).then((file) => importContributions(file, kept))
};

function importContributions(file: SourceFile | undefined, kept: KeptTable): Import {
  if (file === undefined)
    throw new InputError([{ file: 'contributions', expected: 'contributions-read.csv', got: 'no file' }]);
  const csv = readCsv(decodeText(file.bytes, file.name), file.name);
  const cells = cellsOf(csv, file.name);
  const known = knownContext(kept);
  const read = cells.map((cell) => readContribution(cell, known));
  const issues: Issue[] = read.flatMap(({ faults }, at) =>
    faults.map((fault) => ({ file: file.name, line: csv.lines[at] ?? 0, ...fault }))
  );
  const ids = new Set(cells.map((cell) => cell('id')));
  for (const remark of REMARKS.values()) {
    for (const id of [remark.contribution, remark.part_of]) {
      if (id !== undefined && !ids.has(id))
        issues.push({ file: file.name, column: 'id', expected: `a row ${id}`, got: 'none' });
    }
  }
  if (issues.length > 0) throw new InputError(issues);
  const rows = read.map(({ row }) => row);
  return {
    drafts: [{ table: 'contributions', rows }],
    report: {
      source: 'contributions',
      file: file.name,
      read: rows.length,
      kept: rows.length,
      hidden: 0,
      dropped: [],
      notes: notes(cells, rows)
    }
  };
}

function cellsOf(csv: Csv, file: string): readonly Cell[] {
  const missing = COLUMNS.filter((column) => !csv.header.includes(column));
  if (missing.length > 0) {
    throw new InputError(
      missing.map((column) => ({
        file,
        line: 1,
        column,
        expected: `a column ${column}`,
        got: csv.header.join(',')
      }))
    );
  }
  const at = new Map(csv.header.map((column, index) => [column, index]));
  return csv.rows.map((row) => (column) => row[at.get(column) ?? -1] ?? '');
}

function notes(cells: readonly Cell[], rows: readonly Row[]): readonly Tally[] {
  const tally = (why: string, holds: (cell: Cell, row: Row) => boolean): Tally => {
    const found = cells.filter((cell, at) => holds(cell, rows[at] ?? {})).map((cell) => cell('id'));
    return { why, rows: found.length, examples: found.slice(0, 5) };
  };
  return [
    tally('no amount is published: said in words, never 0', (cell) => cell('amount') === ''),
    tally(
      'a currency without an amount, left out',
      (cell) => cell('amount') === '' && cell('currency') !== ''
    ),
    tally('an amount without a currency', (cell) => cell('amount') !== '' && cell('currency') === ''),
    tally('the kind of money is not said', (cell, row) => cell('amount') !== '' && row['basis'] === ''),
    tally(
      'carried out by organisations that are not listed by name',
      (cell, row) => cell('implementer') !== '' && row['via'] === ''
    ),
    tally('a part of another contribution, never added to it', (_, row) => row['part_of'] !== null)
  ];
}
