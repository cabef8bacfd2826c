import type { TableName } from '../data/schema.ts';
import type { Row, Table } from '../data/table.ts';

/** Rows for one table of the data package, in no particular order: writing sorts them by key. */
export type Draft = { readonly table: TableName; readonly rows: readonly Row[] };

/** Rows of one fate: why, how many, and a few addresses or labels to look at. */
export type Tally = { readonly why: string; readonly rows: number; readonly examples?: readonly string[] };

/**
 * What became of every row of an official file. The laws: `read = kept + hidden + dropped`, where
 * `hidden` counts the rows whose value is `<5` and `dropped` is itself the sum of `why`.
 */
export type Report = {
  readonly source: string;
  readonly file: string;
  readonly read: number;
  readonly kept: number;
  readonly hidden: number;
  readonly dropped: readonly Tally[];
  /** Rows kept, but worth a line: folded sub-categories, a basis chosen, a label mapped to unknown. */
  readonly notes: readonly Tally[];
};

/** What an importer makes of a file: whole tables and the report, or it throws an `InputError` and makes nothing. */
export type Import = { readonly drafts: readonly Draft[]; readonly report: Report };

/** A file as it came: its name for error messages, its bytes untouched. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

/** The tables that already stand in `data/` (vocabularies, keys), for importers that translate into their ids. */
export type KeptTable = (name: TableName) => Table;

/** One official format: its name on the command line, the files it takes, and what it makes of them. */
export type Importer = {
  readonly name: string;
  readonly says: string;
  /**
   * The files `read` takes, in its order: official ones by where they stand below a folder of sources, and the
   * project's own vocabularies by a path that begins with `data/`, which tools find by themselves.
   */
  readonly files: readonly string[];
  /** The tables it writes whole. */
  readonly writes: readonly TableName[];
  read(files: readonly SourceFile[], kept: KeptTable): Promise<Import>;
};
