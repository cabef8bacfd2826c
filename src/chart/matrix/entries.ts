import { widthOf } from '../paper/measure.ts';
import { fillBlocks, type Filling } from './blocks.ts';
import type { MatrixBand, MatrixGroup, MatrixRow } from './rows.ts';

/** A line of a matrix on paper: a heading, or a row with what stands beside or below its name. */
export type Entry =
  { readonly title: string } | { readonly row: MatrixRow; readonly note: string; readonly isBelow: boolean };
/** How many blocks stand side by side, px from row to row and of the type. */
export type Grid = { readonly blocks: number; readonly step: number; readonly size: number };

/** px between blocks side by side, and what a mark takes */
export const GAP = 36;
export const MARK = 26;
/** Ems from row to row. */
const STEP = 1.62;
/** How many blocks, and px of type less than the paper's, in the order in which they are tried: few blocks, then large type. */
const GRIDS = [
  [2, 0],
  [2, 1],
  [3, 0],
  [3, 1],
  [3, 2],
  [4, 1],
  [4, 2],
  [4, 3]
] as const;
/** The size of a note beside or below a name, of that of the name; ems between them. */
export const NOTE = 0.86;
export const BESIDE = 0.7;

/** What the lines of a matrix are made of, and their room. */
export type EntriesAsked = {
  readonly bands: readonly MatrixBand[];
  readonly groups: readonly MatrixGroup[];
  /** what stands beside the names of some rows, by their ids: what no mark can say */
  readonly notes?: ReadonlyMap<string, string>;
  readonly width: number;
  readonly em: number;
};

/** The rows under their headings in the first grid that holds them all, else in the smallest. */
export function entriesIn(
  asked: EntriesAsked,
  height: number
): { readonly entries: readonly Entry[]; readonly grid: Grid } {
  const tried = GRIDS.map(([blocks, less]) => {
    const size = asked.em - less;
    const grid = { blocks, size, step: size * STEP };
    return { grid, entries: entriesAt(asked, wideOf(asked.width, blocks), size) };
  });
  const held = tried.find(({ grid: { blocks, step }, entries }) => {
    const fillings = entries.map(fillingOf);
    return fillBlocks(fillings, blocks, Math.floor(height / step)).length === fillings.length;
  });
  return held ?? tried.at(-1) ?? { entries: [], grid: { blocks: 1, size: asked.em, step: asked.em * STEP } };
}

/** Headings and rows; a note that has no room beside its name stands below it. */
function entriesAt({ bands, groups, notes }: EntriesAsked, wide: number, size: number): Entry[] {
  const columns = bands.reduce((n, band) => n + band.columns.length, 0);
  return groups.flatMap(({ title, rows }): Entry[] => [
    { title },
    ...rows.map((row): Entry => {
      const note = notes?.get(row.id) ?? '';
      const long = widthOf(row.name, size) + BESIDE * size + widthOf(note, NOTE * size);
      return { row, note, isBelow: note !== '' && long > roomFor(columns, wide) };
    })
  ]);
}

/** How many lines an entry takes; a heading ends no block. */
export function fillingOf(entry: Entry): Filling {
  return { lines: 'row' in entry && entry.isBelow ? 2 : 1, mayEnd: 'row' in entry };
}

/** Px of a block. */
export function wideOf(width: number, blocks: number): number {
  return (width - GAP * (blocks - 1)) / blocks;
}

/** What a name and its note may take of a block. */
export function roomFor(columns: number, wide: number): number {
  return wide - columns * MARK - 8;
}

/** The entries that have a place, and after them how many rows have none. */
export function shownIn(entries: readonly Entry[], blocks: number, lines: number): readonly Entry[] {
  if (fillBlocks(entries.map(fillingOf), blocks, lines).length === entries.length) return entries;
  const last: Entry = { title: '' };
  for (let kept = entries.length - 1; kept > 0; kept--) {
    const tried = [...entries.slice(0, kept), last];
    if (fillBlocks(tried.map(fillingOf), blocks, lines).length < tried.length) continue;
    const rest = entries.slice(kept).filter((entry) => 'row' in entry).length;
    return [...entries.slice(0, kept), { title: `… +${rest}` }];
  }
  return entries;
}
