import type { Issue } from '../domain/issue.ts';
import type { TableName, TableSchema } from './schema.ts';
import { SOURCED_BY, SOURCES_OF_WHOLE } from './sourced.ts';
import type { Table } from './table.ts';

/** Every listed source that no row, no whole table and no map uses, and every used one that is not listed. [D32] */
export function strayedSources(tables: ReadonlyMap<TableName, Table>): readonly Issue[] {
  const listed = tables.get('sources')?.columns['source'] ?? [];
  const used = new Set(Object.values(SOURCES_OF_WHOLE).flat());
  for (const table of tables.values()) {
    if (table.name !== 'sources') for (const source of table.columns['source'] ?? []) used.add(source);
  }
  const file = 'sources.csv';
  const idle = listed.flatMap((source, row) =>
    used.has(source)
      ? []
      : [{ file, line: row + 2, column: 'source', expected: 'a source that some row uses', got: source }]
  );
  const unlisted = [...used]
    .filter((source) => !listed.includes(source))
    .map((source) => ({ file, column: 'source', expected: `a row ${source}`, got: 'none' }));
  return [...idle, ...unlisted];
}

/**
 * Every table whose rows lead back to no source: it has no source column, no sources of the whole, and no other table
 * whose sourced rows name it; and every row of a table of names that no such row names. [D32]
 */
export function unsourced(
  schemas: readonly TableSchema[],
  tables: ReadonlyMap<TableName, Table>
): readonly Issue[] {
  return schemas
    .filter(({ name, fields }) => name !== 'sources' && !hasSource(fields) && !SOURCES_OF_WHOLE[name])
    .flatMap(({ name, key }) => {
      const namer = schemas.find((schema) => schema.name === SOURCED_BY[name]);
      if (namer === undefined || !hasSource(namer.fields)) {
        const expected = 'a source column, sources of the whole, or sourced rows that name its own';
        return [{ file: `${name}.csv`, expected, got: 'none of them' }];
      }
      const named = idsOf(name, namer, tables.get(namer.name));
      const column = key[0] ?? '';
      return (tables.get(name)?.columns[column] ?? []).flatMap((id, row) => {
        const at = { file: `${name}.csv`, line: row + 2, column };
        return named.has(id) ? [] : [{ ...at, expected: `an id that ${namer.name}.csv names`, got: id }];
      });
    });
}

function hasSource(fields: TableSchema['fields']): boolean {
  return fields.some((field) => field.name === 'source' && field.required === true);
}

function idsOf(name: TableName, namer: TableSchema, table: Table | undefined): ReadonlySet<string> {
  const columns = namer.fields.filter(({ refers }) => refers === name);
  const cells = columns.flatMap((field) => table?.columns[field.name] ?? []);
  return new Set(cells.flatMap((text) => text.split(' ')));
}
