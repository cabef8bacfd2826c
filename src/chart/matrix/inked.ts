import { legendInRows, type Sample } from '../paper/legend.ts';
import { lineInk, type Ink, type PathInk } from '../paper/ink.ts';
import { cut } from '../paper/measure.ts';
import { placeShape, type PlacedShape, type Shape } from './geometry.ts';
import type { MatrixBand, MatrixGroup, MatrixRow } from './rows.ts';

/** A matrix on paper: its columns of marks, its rows by group, and the room. */
export type MatrixAsked = {
  readonly bands: readonly MatrixBand[];
  readonly groups: readonly MatrixGroup[];
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly isRtl: boolean;
};

type Entry = { readonly title: string } | { readonly row: MatrixRow };
type Grid = { readonly blocks: number; readonly step: number; readonly size: number };

/** px between blocks side by side, and what a mark takes */
const GAP = 36;
const MARK = 26;
const MOST_BLOCKS = 4;

/** Who does what as inks: the rows in as many blocks side by side as they need; what no block holds is counted. */
export function matrixInks(asked: MatrixAsked): Ink[] {
  const { bands, groups, shapes, width, height, em, isRtl } = asked;
  const columns = bands.flatMap((band) => band.columns);
  const samples = columns.flatMap(({ id, title }): Sample[] => {
    const shape = shapes[id];
    return shape ? [{ text: title, width: 16, height: 16, inks: [shapeInk(shape)] }] : [];
  });
  const legend = legendInRows(samples, { width, size: em, isRtl });
  const top = legend.height + 0.8 * em;
  const entries = groups.flatMap(({ title, rows }): Entry[] => [{ title }, ...rows.map((row) => ({ row }))]);
  const { blocks, step, size } = gridFor(entries.length, height - top, em);
  const most = Math.floor((height - top) / step);
  const rows = Math.min(most, Math.ceil(entries.length / blocks));
  const wide = (width - GAP * (blocks - 1)) / blocks;
  const kept = entries.length <= rows * blocks ? entries : entries.slice(0, rows * blocks - 1);
  const rest = entries.slice(kept.length).filter((entry) => 'row' in entry).length;
  const shown: readonly Entry[] = rest > 0 ? [...kept, { title: `… +${rest}` }] : kept;
  const ids = columns.map(({ id }) => id);
  return [
    ...legend.inks,
    ...shown.map((entry, i): Ink => {
      const block = Math.floor(i / rows);
      const x = (wide + GAP) * (isRtl ? blocks - 1 - block : block);
      return {
        kind: 'group',
        at: [x, top + (i % rows) * step],
        inks: entryInks(entry, ids, shapes, { wide, step, size, isRtl })
      };
    })
  ];
}

/** As few blocks as hold all rows at a good size, else the most there may be, set as small as can be read. */
function gridFor(count: number, height: number, em: number): Grid {
  for (const size of [em, em - 1, em - 2, em - 3]) {
    const step = size * 1.62;
    const blocks = Math.max(2, Math.ceil(count / Math.floor(height / step)));
    if (blocks <= (size === em ? MOST_BLOCKS - 1 : MOST_BLOCKS)) return { blocks, step, size };
  }
  return { blocks: MOST_BLOCKS, step: (em - 3) * 1.62, size: em - 3 };
}

type Looks = {
  readonly wide: number;
  readonly step: number;
  readonly size: number;
  readonly isRtl: boolean;
};

function entryInks(
  entry: Entry,
  columns: readonly string[],
  shapes: MatrixAsked['shapes'],
  { wide, step, size, isRtl }: Looks
): Ink[] {
  const isTitle = 'title' in entry;
  const room = wide - (isTitle ? 0 : columns.length * MARK + 8);
  const name: Ink = {
    kind: 'text',
    at: [isRtl ? wide : 0, 0.72 * step],
    text: cut(isTitle ? entry.title : entry.row.name, size, room),
    size,
    fill: isTitle ? 'ink-2' : 'ink',
    weight: isTitle ? 650 : 400,
    edge: isRtl ? 'right' : 'left',
    isRtl
  };
  if (isTitle) return [name];
  const marks = columns.flatMap((id, i): Ink[] => {
    const shape = shapes[id];
    const x = (columns.length - i) * MARK - MARK / 2;
    const at = isRtl ? x : wide - x;
    if (!shape || !entry.row.marks.has(id))
      return [{ kind: 'circle', at: [at, step / 2], radius: 0.9, fill: 'ink-3' }];
    return [{ kind: 'group', at: [at - 8, step / 2 - 8], inks: [shapeInk(shape)] }];
  });
  return [name, ...marks, lineInk([0, step - 0.5], [wide, step - 0.5], { stroke: 'line', pen: 1 })];
}

const INKS = { dark: 'ink', accent: 'accent', kind: 'in-kind' } as const satisfies Record<
  PlacedShape['ink'],
  string
>;

/** A mark as an ink, its corner at 0,0. */
export function shapeInk(shape: Shape): PathInk {
  const { path, ink, filled } = placeShape(shape);
  const stroke = INKS[ink];
  return { kind: 'path', d: path, stroke, pen: 1.9, ...(filled ? { fill: stroke } : {}) };
}
