import { decodeText } from '../data/bytes.ts';
import { readCsv } from '../data/csv.ts';
import { InputError } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';

/** One row of an official CSV file: its 1-based line, and its cells by the name of their column. */
export type OfficialRow<Column extends string> = {
  readonly line: number;
  readonly cell: (column: Column) => string;
};

/** The rows of an official CSV file; a column that is missing or a row of another width is an `InputError`. */
export function readRecords<Column extends string>(
  file: SourceFile,
  columns: readonly Column[]
): readonly OfficialRow<Column>[] {
  const { header, rows, lines } = readCsv(decodeText(file.bytes, file.name), file.name);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new InputError(
      missing.map((column) => ({
        file: file.name,
        line: 1,
        column,
        expected: `a column ${column}`,
        got: header.join(',')
      }))
    );
  }
  const ragged = rows.flatMap((row, at) =>
    row.length === header.length
      ? []
      : [{ file: file.name, line: lines[at] ?? 0, expected: `${header.length} cells`, got: `${row.length}` }]
  );
  if (ragged.length > 0) throw new InputError(ragged);
  const place = new Map(header.map((column, at) => [column, at]));
  return rows.map((row, at) => ({
    line: lines[at] ?? 0,
    cell: (column) => row[place.get(column) ?? -1] ?? ''
  }));
}

/** The file that stands at `at` among those an importer was given, or an `InputError` that says which is wanted. */
export function fileAt(files: readonly SourceFile[], at: number, wanted: string): SourceFile {
  const file = files[at];
  if (file === undefined) throw new InputError([{ file: wanted, expected: 'the file', got: 'nothing' }]);
  return file;
}
