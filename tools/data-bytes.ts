import { printTable } from '../src/data/print.ts';
import { TABLES } from '../src/data/schema.ts';
import { lineOf, type Table } from '../src/data/table.ts';
import { InputError, type Issue } from '../src/domain/issue.ts';
import { rowsOf } from './data-tables.ts';

/**
 * Where the text of a table is not, byte for byte, what its rows print to: every row that stands out of the order of its key,
 * with the line it belongs before; where all stand in order, the first line that differs.
 */
export function byteFaults(table: Table, text: string | undefined): readonly Issue[] {
  try {
    const printed = printTable(table.name, rowsOf(table));
    if (printed === text) return [];
    const strays = straysOf(table);
    return strays.length > 0 ? strays : [firstDifference(`${table.name}.csv`, printed, text ?? '')];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

/** The rows that stand out of the order of the key, as few as there can be where one was put at a wrong place. */
function straysOf(table: Table): readonly Issue[] {
  const { key } = TABLES[table.name];
  const keyOf = (row: number) => key.map((column) => table.columns[column]?.[row] ?? '');
  const isBefore = (a: number, b: number) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    const at = one.findIndex((part, place) => part !== other[place]);
    return at !== -1 && (one[at] ?? '') < (other[at] ?? '');
  };
  const [sorted, strays]: [number[], number[]] = [[], []];
  for (let row = 0; row < table.length; row += 1) {
    const [before, last] = [sorted.at(-2), sorted.at(-1)];
    if (last === undefined || !isBefore(row, last)) sorted.push(row);
    else if (before !== undefined && isBefore(row, before)) strays.push(row);
    // This one follows the row before the last: it is the last that stands too early.
    else strays.push(...sorted.splice(-1, 1, row));
  }
  const named = (row: number) => `${keyOf(row).join(',')} in line ${lineOf(table, row)}`;
  return strays.map((row) => {
    const next = sorted.find((other) => isBefore(row, other));
    const home = next === undefined ? `after ${named(sorted.at(-1) ?? 0)}` : `before ${named(next)}`;
    return {
      file: `${table.name}.csv`,
      line: lineOf(table, row),
      column: key.join(','),
      expected: `rows in the order of their letters: this one ${home}`,
      got: keyOf(row).join(',')
    };
  });
}

/** The first line in which two texts of one file differ. */
export function firstDifference(file: string, expected: string, got: string): Issue {
  const [left, right] = [expected.split('\n'), got.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const line = at === -1 ? left.length : at;
  return { file, line: line + 1, expected: shown(left[line]), got: shown(right[line]) };
}

function shown(line: string | undefined): string {
  return line === undefined ? 'no line' : line === '' ? 'an empty line' : line;
}
