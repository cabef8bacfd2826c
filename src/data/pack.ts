import { InputError } from '../domain/issue.ts';
import { COLUMNS } from './columns.ts';
import { LATER, pointsElsewhere } from './elsewhere.ts';
import { isLater } from './later.ts';
import { packColumn, type Weigh } from './pack-column.ts';
import type { TableName } from './schema.ts';
import type { Table } from './table.ts';
import { unpackColumn } from './unpack-column.ts';

/** A table as JSON that compresses well: `{ length, columns: { name: coding } }`; `weigh` decides between codings. */
export function packTable(table: Table, weigh: Weigh = (text) => text.length): string {
  const columns = Object.entries(table.columns).map(
    ([name, cells]) => [name, packColumn(cells, weigh)] as const
  );
  return JSON.stringify({ length: table.length, columns: Object.fromEntries(columns) });
}

/** Which columns of a table: those of a first visit, or those that are read later. */
export type Part = 'first' | 'later';

/** The columns of one part of a table, with as many rows as the whole; of a later one the first has the cells that are early. */
export function partOf(table: Table, part: Part): Table {
  const columns = Object.entries(table.columns).flatMap(([column, cells]) => {
    const isOfLater = isLater(table.name, column);
    if (part === 'first')
      return [
        [column, isOfLater ? cells.map((cell) => (pointsElsewhere(cell) ? cell : LATER)) : cells] as const
      ];
    return isOfLater ? [[column, cells] as const] : [];
  });
  return { ...table, columns: Object.fromEntries(columns) };
}

/** One part of a table that was packed; text that is no such part of this table is an `InputError`. */
export function unpackTable(name: TableName, text: string, part: Part = 'first'): Table {
  const file = `${name}.json`;
  const { length, columns } = parsed(text, file);
  const wanted = (COLUMNS[name] ?? []).filter((column) => part === 'first' || isLater(name, column));
  const unpacked = wanted.map((column) => {
    const coding: unknown = Object.entries(columns).find(([packed]) => packed === column)?.[1];
    const cells = unpackColumn(coding, length);
    if (cells === null) {
      throw new InputError([
        { file, column, expected: `a packed column of ${length} cells`, got: 'something else' }
      ]);
    }
    return [column, cells] as const;
  });
  return { name, columns: Object.fromEntries(unpacked), length };
}

/** A table whole again from its two parts; parts of different length are an `InputError`. */
export function joinParts(first: Table, later: Table): Table {
  if (first.length !== later.length) {
    throw new InputError([
      { file: `${first.name}.json`, expected: `${first.length} rows`, got: `${later.length} rows` }
    ]);
  }
  return { ...first, columns: { ...first.columns, ...later.columns } };
}

function parsed(text: string, file: string): { readonly length: number; readonly columns: object } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'length' in value && 'columns' in value) {
      const { length, columns } = value;
      if (
        typeof length === 'number' &&
        Number.isInteger(length) &&
        length >= 0 &&
        typeof columns === 'object' &&
        columns !== null
      ) {
        return { length, columns };
      }
    }
  } catch {
    // Falls through to the same words: broken JSON and other JSON are the same fault to a reader.
  }
  throw new InputError([{ file, expected: 'a packed table', got: text.slice(0, 40) }]);
}
