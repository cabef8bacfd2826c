import { reasonOf } from '../domain/issue.ts';
import { unpackTable } from './pack.ts';
import type { TableName } from './schema.ts';
import type { Table } from './table.ts';

/** The tables that could be read, and for each other one why not. */
export type Loaded = {
  readonly tables: Partial<Record<TableName, Table>>;
  readonly failed: readonly { readonly table: TableName; readonly why: string }[];
};

/** Reads packed tables side by side; one that fails is named and never stops the others. */
export async function loadTables(
  names: readonly TableName[],
  read: (name: TableName) => Promise<string>
): Promise<Loaded> {
  const outcomes = await Promise.all(names.map((name) => loadTable(name, read)));
  const tables: Partial<Record<TableName, Table>> = {};
  const failed: { table: TableName; why: string }[] = [];
  for (const outcome of outcomes) {
    if ('why' in outcome) failed.push(outcome);
    else tables[outcome.name] = outcome;
  }
  return { tables, failed };
}

async function loadTable(
  name: TableName,
  read: (name: TableName) => Promise<string>
): Promise<Table | { table: TableName; why: string }> {
  try {
    return unpackTable(name, await read(name));
  } catch (error) {
    return { table: name, why: reasonOf(error) };
  }
}
