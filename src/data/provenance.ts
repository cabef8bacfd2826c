import type { Issue } from '../domain/issue.ts';
import { SOURCES_OF_WHOLE } from './package.ts';
import type { TableName } from './schema.ts';
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
