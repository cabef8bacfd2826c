import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseTable } from '../src/data/parse.ts';
import { LATER_COLUMNS } from '../src/data/later.ts';
import { packTable, partOf, type Part } from '../src/data/pack.ts';
import { TABLE_NAMES, type TableName } from '../src/data/schema.ts';
import { soundContributions } from '../src/data/sound-contributions.ts';
import type { Table } from '../src/data/table.ts';
import { InputError } from '../src/domain/issue.ts';

/** A packed table, or the part of one that is read later: its address below the root of the site (with a hash of its text) and its text. */
export type PackedTable = {
  readonly name: TableName;
  readonly part: Part;
  readonly url: string;
  readonly text: string;
};

/** Packs every table that stands in the folder; a bad row, or contributions that cannot be, are an `InputError` with every address. */
export function packedTables(folder: string): readonly PackedTable[] {
  const read = TABLE_NAMES.filter((name) => existsSync(join(folder, `${name}.csv`))).map((name) =>
    parseTable(name, readFileSync(join(folder, `${name}.csv`), 'utf8'))
  );
  const { issues } = soundContributions(
    Object.fromEntries(read.map(({ table }) => [table.name, table] as const))
  );
  const faults = [...read.flatMap((each) => each.issues), ...issues];
  if (faults.length > 0) throw new InputError(faults);
  return read.flatMap(({ table }) => {
    const { name } = table;
    const parts: readonly Part[] = LATER_COLUMNS[name] === undefined ? ['first'] : ['first', 'later'];
    return parts.map((part) => packedPart(table, part));
  });
}

function packedPart(table: Table, part: Part): PackedTable {
  const text = packTable(partOf(table, part), (coding) => brotliBytes(coding, 5));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const { name } = table;
  return { name, part, url: `assets/${name}${part === 'later' ? '-later' : ''}.${hash}.json`, text };
}

/** The size of a text after brotli, bytes; quality 11 is what a host sends. */
export function brotliBytes(text: string, quality = 11): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength;
}
