import { TABLE_NAMES, TABLES } from './schema.ts';

/**
 * The columns of every table, in the order of its schema. A build writes them out (`tools/vite-tables.ts`), so that a page
 * carries the names and not what the schema says of them.
 */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, TABLES[name].fields.map((field) => field.name)])
);
