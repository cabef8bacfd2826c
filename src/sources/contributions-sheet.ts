import { decodeText } from '../data/bytes.ts';
import { cellFault } from '../data/cell.ts';
import { readCsv } from '../data/csv.ts';
import { TABLES, type Field } from '../data/schema.ts';
import { InputError, type Issue } from '../domain/issue.ts';
import { CONTRIBUTION_COLUMNS, type AddressedRow } from './contributions-added.ts';
import type { SourceFile } from './importer.ts';
import { nearest } from '../domain/nearest.ts';

/** What a filled-in template holds: rows that can be read, and why the others cannot. */
export type Sheet = { readonly rows: readonly AddressedRow[]; readonly issues: readonly Issue[] };

const SEPARATORS = [',', ';', '\t'];

/** What the form of a cell is, for someone who types it into a spreadsheet. */
const FORMS: Readonly<Partial<Record<Field['type'], string>>> = {
  number: 'digits only, such as 1000000 or 1000000.50: no separators, words or currency',
  date: 'a day there is, the year first, such as 2024, 2024-12 or 2024-12-31'
};

/**
 * Reads a template of contributions as spreadsheets save it: with or without a byte order mark, separated by commas,
 * semicolons or tabs, with empty lines, spaces around cells and capitals in the names of columns. Nothing else is mended
 * and no meaning guessed. A workbook, or a file whose columns are not those of the table, is an `InputError`.
 */
export function readSheet({ name: file, bytes }: SourceFile): Sheet {
  refuseWorkbook(bytes, file);
  const text = decodeText(bytes, file);
  const csv = readCsv(text, file, separatorOf(text));
  const header = withoutBlankEnd(csv.header.map((name) => trimmed(name).toLowerCase()));
  refuseColumns(header, file);
  const rows: AddressedRow[] = [];
  const issues: Issue[] = [];
  const lineOfId = new Map<string, number>();
  csv.rows.forEach((cells, at) => {
    const line = csv.lines[at] ?? 0;
    const texts = cells.map(trimmed);
    if (texts.every((cell) => cell === '')) return;
    const width = Math.max(header.length, withoutBlankEnd(texts).length);
    if (texts.length < header.length || width > header.length) {
      issues.push({
        file,
        line,
        expected: `${header.length} cells`,
        got: `${Math.min(width, texts.length)}`
      });
      return;
    }
    const row = Object.fromEntries(header.map((column, place) => [column, texts[place] ?? '']));
    row['via'] = (row['via'] ?? '').replace(/\s+/g, ' ');
    const faults: Omit<Issue, 'file' | 'line'>[] = TABLES.contributions.fields.flatMap((field) => {
      const got = row[field.name] ?? '';
      const expected = sheetFault(field, got);
      return expected === null ? [] : [{ column: field.name, expected, got: got || 'nothing' }];
    });
    const id = row['contribution'] ?? '';
    const first = lineOfId.get(id);
    if (first !== undefined)
      faults.push({ column: 'contribution', expected: `an id of its own (line ${first} has it)`, got: id });
    else if (id !== '') lineOfId.set(id, line);
    issues.push(...faults.map((fault) => ({ file, line, ...fault })));
    if (faults.length === 0) rows.push({ row, file, line });
  });
  return { rows, issues };
}

/** What separates the cells of the first line: what stands there most. */
function separatorOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const times = (separator: string) => header.split(separator).length;
  return SEPARATORS.reduce((most, separator) => (times(separator) > times(most) ? separator : most));
}

function trimmed(cell: string): string {
  return cell.trim().replace(/\r\n?/g, '\n');
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** The first bytes of a workbook: a ZIP as Excel and LibreOffice write it, and the older form of Excel. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0]
];

function refuseWorkbook(bytes: Uint8Array, file: string): void {
  if (!WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte))) return;
  const expected = 'a CSV file: open the workbook in a spreadsheet and save it as "CSV UTF-8"';
  throw new InputError([{ file, expected, got: 'an Excel workbook or another spreadsheet' }]);
}

function refuseColumns(header: readonly string[], file: string): void {
  const at = { file, line: 1 };
  if (!header.some((name) => CONTRIBUTION_COLUMNS.includes(name))) {
    const expected = `the first line of the template: ${CONTRIBUTION_COLUMNS.join(',')}`;
    throw new InputError([{ ...at, expected, got: header.join(',') || 'nothing' }]);
  }
  const issues: Issue[] = CONTRIBUTION_COLUMNS.flatMap((column) => {
    const times = header.filter((name) => name === column).length;
    if (times === 1) return [];
    return [{ ...at, column, expected: `one column ${column}`, got: times === 0 ? 'none' : `${times}` }];
  });
  const strangers = header.filter((name) => !CONTRIBUTION_COLUMNS.includes(name));
  issues.push(
    ...strangers.map((name) => ({
      ...at,
      column: name,
      expected: `a column of the template (nearest: ${nearest(name, CONTRIBUTION_COLUMNS)})`,
      got: name || 'a column without a name'
    }))
  );
  if (issues.length > 0) throw new InputError(issues);
}

function sheetFault(field: Field, text: string): string | null {
  if (field.name === 'contribution' && text !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    return 'small letters, digits and hyphens, such as unodc-training-2026';
  if (field.type === 'number' && /\.\d{3,}$/.test(text))
    return 'two decimals at most, for 1.000 may be one or a thousand';
  if (field.type === 'text' && /^[=+\-@]/.test(text))
    return 'words that begin with a letter or a digit, for a spreadsheet would run this';
  const isListedOtherwise = field.many === true && /[,;|]/.test(text);
  const fault = isListedOtherwise ? '' : cellFault(field, text);
  if (fault === null) return null;
  if (text === '') return `a value: ${field.says}`;
  if (field.many) return 'ids with one space between, such as unodc iom';
  return FORMS[field.type] ?? fault;
}
