import { InputError, type Issue } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';
import { readSheet, type Cell } from './workbook.ts';

const SHEET = 'data_glotip_1';
const DATE_ROW = 1;
const HEADER_ROW = 2;
const COLUMNS = [
  'Iso3_code',
  'Country',
  'Indicator',
  'Dimension',
  'Category',
  'Sex',
  'Age',
  'Year',
  'Unit of measurement',
  'txtVALUE'
] as const;

/** One row of UNODC's sheet as it stands; `value` is in persons (or what `unit` says), `null` where it is `<5`. */
export type GlotipRow = {
  readonly line: number;
  readonly code: string;
  readonly country: string;
  readonly indicator: string;
  readonly dimension: string;
  readonly category: string;
  readonly sex: string;
  readonly age: string;
  readonly year: number;
  readonly unit: string;
  readonly value: number | null;
};

/** The date of the release (ISO) and every row below the header of UNODC's database. */
export async function readGlotipSheet(
  file: SourceFile
): Promise<{ released: string; rows: readonly GlotipRow[] }> {
  const sheet = await readSheet(file, SHEET);
  const released = releaseDate(text(sheet[DATE_ROW]?.[0]), file.name);
  const header = (sheet[HEADER_ROW] ?? []).map(text);
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const at = { file: file.name, line: HEADER_ROW + 1, got: header.join(', ') };
    throw new InputError(missing.map((column) => ({ ...at, column, expected: `a column ${column}` })));
  }
  const issues: Issue[] = [];
  const placeOf = new Map(header.map((column, at) => [column, at]));
  const rows = sheet.slice(HEADER_ROW + 1).map((cells, at): GlotipRow => {
    const line = HEADER_ROW + 2 + at;
    const cell = (column: (typeof COLUMNS)[number]) => text(cells[placeOf.get(column) ?? -1]);
    const [year, value] = [cell('Year'), cell('txtVALUE')];
    const fault = (column: string, expected: string, got: string) =>
      issues.push({ file: file.name, line, column, expected, got: got === '' ? 'nothing' : got });
    if (!/^(19|20)\d\d$/.test(year)) fault('Year', 'a year', year);
    if (!/^(<5|\d+|\d{1,3}(,\d{3})+)$/.test(value)) fault('txtVALUE', 'a number of persons, or <5', value);
    return {
      line,
      code: cell('Iso3_code'),
      country: cell('Country'),
      indicator: cell('Indicator'),
      dimension: cell('Dimension'),
      category: cell('Category'),
      sex: cell('Sex'),
      age: cell('Age'),
      year: Number(year),
      unit: cell('Unit of measurement'),
      value: value === '<5' ? null : Number(value.replaceAll(',', ''))
    };
  });
  if (issues.length > 0) throw new InputError(issues);
  return { released, rows };
}

function text(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function releaseDate(cell: string, file: string): string {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return `${year}-${month}-${day}`;
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return cell;
  throw new InputError([
    { file, line: DATE_ROW + 1, expected: 'the date of release, such as 14/04/2025', got: cell }
  ]);
}
