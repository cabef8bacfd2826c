import { InputError, type Issue } from '../domain/issue.ts';
import { cellFault } from './cell.ts';
import { readCsv, type Csv } from './csv.ts';
import { TABLES, type TableName, type TableSchema } from './schema.ts';
import type { Table } from './table.ts';

/** One table of the data package from its CSV text: good rows stay, every bad row becomes issues with line and column. */
export function parseTable(
  name: TableName,
  text: string
): { readonly table: Table; readonly issues: readonly Issue[] } {
  const file = `${name}.csv`;
  const schema = TABLES[name];
  try {
    const csv = readCsv(text, file);
    const headerIssues = faultsOfHeader(schema, csv.header, file);
    const isReadable = schema.fields.every(
      (field) => csv.header.filter((column) => column === field.name).length === 1
    );
    if (!isReadable) return { table: emptyTable(schema), issues: headerIssues };
    const { table, issues } = readRows(schema, csv, file);
    return { table, issues: [...headerIssues, ...issues] };
  } catch (error) {
    if (error instanceof InputError) return { table: emptyTable(schema), issues: error.issues };
    throw error;
  }
}

function emptyTable(schema: TableSchema): Table {
  return {
    name: schema.name,
    columns: Object.fromEntries(schema.fields.map((field) => [field.name, []])),
    length: 0
  };
}

function faultsOfHeader(schema: TableSchema, header: readonly string[], file: string): readonly Issue[] {
  const names = schema.fields.map((field) => field.name);
  const missing = names.filter((name) => !header.includes(name));
  const strange = header.filter((name) => !names.includes(name));
  const twins = names.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  return [
    ...missing.map((column) => ({
      file,
      line: 1,
      column,
      expected: `a column ${column}`,
      got: header.join(',')
    })),
    ...strange.map((column) => ({
      file,
      line: 1,
      column,
      expected: `only ${names.join(', ')}`,
      got: column
    })),
    ...twins.map((column) => ({
      file,
      line: 1,
      column,
      expected: `one column ${column}`,
      got: 'two of that name'
    }))
  ];
}

function readRows(schema: TableSchema, csv: Csv, file: string): { table: Table; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const places = schema.fields.map((field) => csv.header.indexOf(field.name));
  const columns = schema.fields.map((): string[] => []);
  const keyAt = schema.key.map((key) => schema.fields.findIndex((field) => field.name === key));
  const lines: number[] = [];
  const lineOfKey = new Map<string, number>();
  csv.rows.forEach((row, index) => {
    const line = csv.lines[index] ?? 0;
    const found = faultsOfRow(schema, csv, row, { file, line });
    const cells = places.map((place) => row[place] ?? '');
    const key = JSON.stringify(keyAt.map((at) => cells[at]));
    const first = lineOfKey.get(key);
    if (first !== undefined && found.length === 0) {
      found.push({
        file,
        line,
        column: schema.key.join(','),
        expected: `a key of its own (line ${first} has it)`,
        got: keyAt.map((at) => cells[at]).join(',')
      });
    }
    issues.push(...found);
    if (found.length > 0) return;
    lineOfKey.set(key, line);
    lines.push(line);
    cells.forEach((cell, at) => columns[at]?.push(cell));
  });
  const table = {
    name: schema.name,
    columns: Object.fromEntries(schema.fields.map((field, at) => [field.name, columns[at] ?? []])),
    length: lineOfKey.size,
    lines
  };
  return { table, issues };
}

function faultsOfRow(
  schema: TableSchema,
  csv: Csv,
  row: readonly string[],
  at: { file: string; line: number }
): Issue[] {
  if (row.length !== csv.header.length) {
    return [{ ...at, expected: `${csv.header.length} cells`, got: `${row.length}` }];
  }
  return schema.fields.flatMap((field) => {
    const text = row[csv.header.indexOf(field.name)] ?? '';
    const expected = cellFault(field, text);
    return expected === null
      ? []
      : [{ ...at, column: field.name, expected, got: text === '' ? 'nothing' : text }];
  });
}
