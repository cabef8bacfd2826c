import { legendInRows, type Legend, type Sample } from '../paper/legend.ts';
import { lineInk, type Ink, type PathInk } from '../paper/ink.ts';
import { cut, widthOf } from '../paper/measure.ts';
import { fillBlocks, linesFor } from './blocks.ts';
import {
  BESIDE,
  entriesIn,
  fillingOf,
  GAP,
  MARK,
  NOTE,
  roomFor,
  shownIn,
  wideOf,
  type EntriesAsked,
  type Entry
} from './entries.ts';
import { placeShape, type PlacedShape, type Shape } from './geometry.ts';
import type { MatrixBand } from './rows.ts';

/** A matrix on paper: its columns of marks, its rows by group, and the room. */
export type MatrixAsked = EntriesAsked & {
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly height: number;
  readonly isRtl: boolean;
};

/** Who does what as inks: the rows in as many blocks side by side as they need; what no block holds is counted. */
export function matrixInks(asked: MatrixAsked): Ink[] {
  const { bands, shapes, width, height, em, isRtl } = asked;
  const ids = bands.flatMap((band) => band.columns.map(({ id }) => id));
  const legend = legendOf(asked);
  const top = legend.height + 0.8 * em;
  const { entries, grid } = entriesIn(asked, height - top);
  const { blocks, step, size } = grid;
  const wide = wideOf(width, blocks);
  const lines = linesFor(entries.map(fillingOf), blocks, Math.floor((height - top) / step));
  const shown = shownIn(entries, blocks, lines);
  const spots = fillBlocks(shown.map(fillingOf), blocks, lines);
  return [
    ...legend.inks,
    ...spots.flatMap(({ block, line }, i): Ink[] => {
      const entry = shown[i];
      const x = (wide + GAP) * (isRtl ? blocks - 1 - block : block);
      const looks = { wide, step, size, isRtl };
      return entry
        ? [{ kind: 'group', at: [x, top + line * step], inks: entryInks(entry, ids, shapes, looks) }]
        : [];
    })
  ];
}

/** What the marks mean under the heads of their columns, in one row or a row for each head. */
function legendOf({ bands, shapes, width, em, isRtl }: MatrixAsked): Legend {
  const samplesOf = ({ title, columns }: MatrixBand): Sample[] => [
    ...(title === '' ? [] : [{ text: `${title}:`, width: 0, height: 0, inks: [] }]),
    ...columns.flatMap(({ id, title: text }): Sample[] => {
      const shape = shapes[id];
      return shape ? [{ text, width: 16, height: 16, inks: [shapeInk(shape)] }] : [];
    })
  ];
  const looks = { width, size: em, isRtl };
  const [whole, ...rows] = [bands.flatMap(samplesOf), ...bands.map(samplesOf)].map((samples) =>
    legendInRows(samples, looks)
  );
  const [first] = rows;
  if (!whole || !first || whole.height <= first.height) return whole ?? { inks: [], height: 0 };
  let y = 0;
  const inks = rows.map((row): Ink => {
    const ink: Ink = { kind: 'group', at: [0, y], inks: row.inks };
    y += row.height + 0.3 * em;
    return ink;
  });
  return { inks, height: y - 0.3 * em };
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
  const room = isTitle ? wide : roomFor(columns.length, wide);
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
  const { note, isBelow } = entry;
  const start = isBelow ? size : widthOf(entry.row.name, size) + BESIDE * size;
  const said: Ink = {
    kind: 'text',
    at: [isRtl ? wide - start : start, (isBelow ? 1.62 : 0.72) * step],
    text: cut(note, NOTE * size, isBelow ? wide - size : room),
    size: NOTE * size,
    fill: 'ink-2',
    edge: isRtl ? 'right' : 'left',
    isRtl
  };
  const foot = fillingOf(entry).lines * step - 0.5;
  return [
    name,
    ...(note === '' ? [] : [said]),
    ...marks,
    lineInk([0, foot], [wide, foot], { stroke: 'line', pen: 1 })
  ];
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
