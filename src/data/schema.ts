import { PARTNERS_TABLES } from './schema-partners.ts';
import { PLACES_TABLES } from './schema-places.ts';
import { RECORD_TABLES } from './schema-record.ts';
import { REPLIES_TABLES } from './schema-replies.ts';
import { VICTIMS_TABLES } from './schema-victims.ts';
import type { TableName, TableSchemas } from './schema-table.ts';

export { TABLE_NAMES, type Field, type FieldType, type TableName, type TableSchema } from './schema-table.ts';

/**
 * Every table of the data package: its fields, types, keys and what they point at.
 * `data/datapackage.json` is written from this list, and reading a table is checked against it.
 */
export const TABLES: TableSchemas<TableName> = {
  ...PLACES_TABLES,
  ...VICTIMS_TABLES,
  ...PARTNERS_TABLES,
  ...RECORD_TABLES,
  ...REPLIES_TABLES
};
