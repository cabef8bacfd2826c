import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseTable } from '../src/data/parse.ts';
import { TABLE_NAMES, type TableName } from '../src/data/schema.ts';
import type { Row, Table } from '../src/data/table.ts';
import type { Issue } from '../src/domain/issue.ts';

/** A folder of tables as it stands: the text of every table that is there, what it parses to, and what is wrong with it. */
export type Folder = {
  readonly path: string;
  readonly texts: ReadonlyMap<TableName, string>;
  readonly tables: ReadonlyMap<TableName, Table>;
  readonly issues: readonly Issue[];
};

/** Reads every table of a folder; a table that is missing is an issue. */
export function readFolder(path: string): Folder {
  const texts = new Map<TableName, string>();
  const tables = new Map<TableName, Table>();
  const issues: Issue[] = [];
  for (const name of TABLE_NAMES) {
    const file = join(path, `${name}.csv`);
    if (!existsSync(file)) {
      issues.push({ file: `${name}.csv`, expected: 'the table', got: 'no file' });
      continue;
    }
    const text = readFileSync(file, 'utf8');
    const parsed = parseTable(name, text);
    texts.set(name, text);
    tables.set(name, parsed.table);
    issues.push(...parsed.issues);
  }
  const strangers = readdirSync(path).filter((file) => file.endsWith('.csv') && !isTable(file.slice(0, -4)));
  issues.push(
    ...strangers.map((file) => ({ file, expected: 'a table of the schema', got: 'a file that is none' }))
  );
  return { path, texts, tables, issues };
}

function isTable(name: string): boolean {
  return TABLE_NAMES.some((table) => table === name);
}

/** The rows of a table, cell by column. */
export function rowsOf(table: Table): readonly Row[] {
  return Array.from({ length: table.length }, (_, row) =>
    Object.fromEntries(Object.entries(table.columns).map(([column, cells]) => [column, cells[row] ?? '']))
  );
}

/** The day that it is by now somewhere on Earth: who confirms a row in Islamabad is ahead of a machine that keeps UTC. */
export function latestDay(now = Date.now()): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}
