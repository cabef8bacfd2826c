import { printTable } from '../src/data/print.ts';
import type { TableName } from '../src/data/schema.ts';
import type { Row } from '../src/data/table.ts';
import { InputError, type Issue } from '../src/domain/issue.ts';

/** Where the text of a table is not, byte for byte, what its rows print to: the first line that differs. */
export function byteFaults(
  name: TableName,
  text: string | undefined,
  rows: readonly Row[]
): readonly Issue[] {
  try {
    const printed = printTable(name, rows);
    return printed === text ? [] : [firstDifference(`${name}.csv`, printed, text ?? '')];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
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
