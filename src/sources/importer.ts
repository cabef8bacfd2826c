import type { TableName } from '../data/schema.ts';
import type { Row } from '../data/table.ts';

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

/** Unknown label, how often it stands in the file, and the nearest label that is known. */
export type UnknownLabel = { readonly label: string; readonly count: number; readonly nearest: string };

