import { InputError, type Issue } from '../domain/issue.ts';
import { cellFault } from './cell.ts';
import { printCsv } from './csv.ts';
import { TABLES, type TableName, type TableSchema } from './schema.ts';
import type { Row } from './table.ts';

/** The CSV text of a table: columns in schema order, rows sorted by key; a bad cell or a key that stands twice is an `InputError`. */
export function printTable(name: TableName, rows: readonly Row[]): string {
  const schema = TABLES[name];
  const file = `${name}.csv`;
  const issues = rows.flatMap((row) => faultsOfRow(schema, row, file));
  if (issues.length > 0) throw new InputError(issues);
  const keyAt = schema.key.map((key) => schema.fields.findIndex((field) => field.name === key));
  const cells = rows.map((row) => schema.fields.map((field) => cellText(row[field.name])));
  const sorted = cells.sort((a, b) => byKey(a, b, keyAt));
  const twins = sorted.filter((row, index) => index > 0 && byKey(row, sorted[index - 1] ?? [], keyAt) === 0);
  if (twins.length > 0) {
    const column = schema.key.join(',');
    throw new InputError(
      twins.map((row) => ({
        file,
        column,
        expected: 'a key that stands once',
        got: keyAt.map((at) => row[at]).join(',')
      }))
    );
  }
  return printCsv(
    schema.fields.map((field) => field.name),
    sorted
  );
}

function cellText(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Code units, not a locale: the same bytes on every machine. */
function byKey(a: readonly string[], b: readonly string[], keyAt: readonly number[]): number {
  for (const at of keyAt) {
    const [left, right] = [a[at] ?? '', b[at] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function faultsOfRow(schema: TableSchema, row: Row, file: string): readonly Issue[] {
  const names = schema.fields.map((field) => field.name);
  const strange = Object.keys(row).filter((name) => !names.includes(name));
  const got = schema.key.map((key) => cellText(row[key])).join(',');
  return [
    ...strange.map((column) => ({ file, column, expected: `only ${names.join(', ')}`, got: column })),
    ...schema.fields.flatMap((field) => {
      const text = cellText(row[field.name]);
      const expected = cellFault(field, text);
      return expected === null
        ? []
        : [{ file, column: field.name, expected, got: `${text === '' ? 'nothing' : text} in row ${got}` }];
    })
  ];
}
