import Papa from 'papaparse';
import { InputError } from '../domain/issue.ts';

/** A CSV file as it stands: every cell text, and the 1-based line each row begins on. */
export type Csv = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
};

/** Reads text separated by commas, or what else its author separates by; blank lines are skipped, a quote that never closes is an `InputError`. */
export function readCsv(text: string, file: string, delimiter = ','): Csv {
  // Never papaparse's own header: a column called __proto__ would vanish, and twins would be renamed.
  const parsed = Papa.parse<string[]>(text, {
    header: false,
    dynamicTyping: false,
    delimiter,
    newline: lineEnd(text)
  });
  const starts = lineStarts(parsed.data);
  if (parsed.errors.length > 0) {
    throw new InputError(
      parsed.errors.map((error) => ({
        file,
        line: starts[error.row ?? 0] ?? 1,
        expected: 'a quoted cell that closes',
        got: error.message
      }))
    );
  }
  const header = parsed.data[0];
  if (header === undefined || isBlank(header))
    throw new InputError([{ file, line: 1, expected: 'a header row', got: 'nothing' }]);
  const rows: string[][] = [];
  const lines: number[] = [];
  parsed.data.forEach((row, index) => {
    if (index === 0 || isBlank(row)) return;
    rows.push(row);
    lines.push(starts[index] ?? 0);
  });
  return { header, rows, lines };
}

/** RFC 4180 with `\n`: the header and the rows, cells quoted only where they must be. */
export function printCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function isBlank(row: readonly string[]): boolean {
  return row.length === 1 && row[0] === '';
}

/** The end of the first line outside quotes decides for the file. */
function lineEnd(text: string): '\n' | '\r\n' | '\r' {
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isInside = !isInside;
    else if (character === '\n' && !isInside) return '\n';
    else if (character === '\r' && !isInside) return text[at + 1] === '\n' ? '\r\n' : '\r';
  }
  return '\n';
}

/** A row takes one line more for every line break inside its cells. */
function lineStarts(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return start;
  });
}
