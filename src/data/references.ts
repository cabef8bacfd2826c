import type { Issue } from '../domain/issue.ts';
import { TABLES, type TableName } from './schema.ts';
import { lineOf, type Table } from './table.ts';

/** Every id of a table that the table it refers to does not hold, fields of several ids included. */
export function brokenReferences(table: Table, tables: ReadonlyMap<TableName, Table>): readonly Issue[] {
  return TABLES[table.name].fields.flatMap((field) => {
    if (field.refers === undefined) return [];
    const { refers } = field;
    const key = TABLES[refers].key[0] ?? '';
    const known = new Set(tables.get(refers)?.columns[key] ?? []);
    return (table.columns[field.name] ?? []).flatMap((text, row) =>
      (field.many ? text.split(' ') : [text])
        .filter((id) => id !== '' && !known.has(id))
        .map((id) => ({
          file: `${table.name}.csv`,
          line: lineOf(table, row),
          column: field.name,
          expected: `a ${key} of ${refers}.csv`,
          got: id
        }))
    );
  });
}
