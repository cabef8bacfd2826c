import type { Count } from '../../domain/count.ts';

/** What a row or column is: a part of the whole, the sum of the parts, or something that stands apart from both. */
export type LineKind = 'part' | 'sum' | 'apart';

/** One cell: its number, the same in one or two lines, and the sentence that is spoken and shown for it. */
export type CrosstabCell = {
  readonly victims: Count;
  /** `blank` where row and column have nothing to do with one another */
  readonly state: 'counted' | 'none' | 'silent' | 'blank';
  readonly text: string;
  /** the number in two lines, for narrow columns */
  readonly lines: readonly string[];
  readonly says: string;
  /** true for the cell of a row and a column that are the same */
  readonly isDiagonal: boolean;
  /** true where Enter or a click opens something */
  readonly opens: boolean;
};

/** A column: its id, its name, what it is. */
export type CrosstabColumn = { readonly id: string; readonly name: string; readonly kind: LineKind };

/** A row with a cell for every column. */
export type CrosstabRow = CrosstabColumn & { readonly cells: readonly CrosstabCell[] };
