import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../src/data/parse.ts';
import { packTable, partOf } from '../src/data/pack.ts';
import type { TableName } from '../src/data/schema.ts';
import type { Table } from '../src/data/table.ts';
import { EMBED_FILES } from './embed-files.ts';
import { brotliBytes } from './packed-tables.ts';

/** What a drawing reads: the tables that it is made of, and whether it needs places that none of them names. */
export type LightNeeds = { readonly tables: readonly TableName[]; readonly hasAllPlaces: boolean };

/** The tables of a drawing in one file, a line each, and the places that stand in it. */
export type LightTables = {
  readonly url: string;
  readonly text: string;
  readonly places: ReadonlySet<string>;
};

/** What no drawing shows: it stands in the panel, in files, or on the data page. */
const UNSEEN: Partial<Record<TableName, readonly string[]>> = {
  places: ['lon', 'lat', 'note'],
  sources: ['accessed', 'licence', 'note']
};

/** The tables of a drawing out of a folder of CSV files: of places and sources those rows that the others name. */
export function lightTables(
  figure: string,
  { tables, hasAllPlaces }: LightNeeds,
  folder = 'data'
): LightTables {
  const read = (name: TableName) => parseTable(name, readFileSync(join(folder, `${name}.csv`), 'utf8')).table;
  const own = tables.map(read);
  const named = new Set(
    own.flatMap(({ columns }) =>
      Object.values(columns)
        .flat()
        .flatMap((cell) => cell.split(' '))
    )
  );
  const places = rowsOf(read('places'), (place) => hasAllPlaces || named.has(place));
  const all = [...own, places, rowsOf(read('sources'), (source) => named.has(source))].map(seen);
  const text = all
    .map((table) => `${table.name} ${packTable(partOf(table, 'first'), (coding) => brotliBytes(coding, 5))}`)
    .join('\n');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const regions = ['region', 'subregion'].flatMap((column) => places.columns[column] ?? []);
  return {
    url: `assets/${EMBED_FILES}${figure}.${hash}.json`,
    text,
    places: new Set([...(places.columns['place'] ?? []), ...regions])
  };
}

/** The rows of a table whose first column, their id, is wanted. */
function rowsOf(table: Table, isWanted: (id: string) => boolean): Table {
  const [ids = []] = Object.values(table.columns);
  const kept = ids.map(isWanted);
  const columns = Object.entries(table.columns).map(
    ([name, cells]) => [name, cells.filter((_cell, row) => kept[row])] as const
  );
  return { ...table, columns: Object.fromEntries(columns), length: kept.filter(Boolean).length };
}

function seen(table: Table): Table {
  const unseen = UNSEEN[table.name] ?? [];
  const columns = Object.entries(table.columns).map(
    ([name, cells]) => [name, unseen.includes(name) ? cells.map(() => '') : cells] as const
  );
  return { ...table, columns: Object.fromEntries(columns) };
}
