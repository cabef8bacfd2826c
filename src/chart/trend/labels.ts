import type { PlacedLine } from './geometry.ts';

/** From one row of type to the next, ems. */
export const ROW = 1.32;

/** A label at the end of a line: where its first row stands, px. */
export type PlacedLabel = { readonly id: string; readonly x: number; readonly y: number };

/** Places a label beside the last point of every line, `rows` of type each, pushed apart so that none covers another. */
export function placeEndLabels(
  lines: readonly PlacedLine[],
  rows: number,
  paper: { readonly em: number; readonly top: number; readonly bottom: number; readonly x: number }
): readonly PlacedLabel[] {
  const need = rows * ROW * paper.em;
  const wanted = lines
    .flatMap(({ id, points }) => {
      const last = points.at(-1);
      return last ? [{ id, x: paper.x, y: last.y - (need / 2 - paper.em * 0.95) }] : [];
    })
    .sort((a, b) => a.y - b.y);
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const above = placed.at(-1);
    placed.push({ ...label, y: Math.max(label.y, above ? above.y + need : paper.top) });
  }
  // Too far down: push back up from the bottom.
  let limit = paper.bottom - need + paper.em;
  for (let i = placed.length - 1; i >= 0; i--) {
    const label = placed[i];
    if (!label || label.y <= limit) break;
    placed[i] = { ...label, y: limit };
    limit -= need;
  }
  return placed;
}

/** How far, in pixels, the most crowded of some labels stands from the end of its line. */
export function farthest(
  lines: readonly PlacedLine[],
  labels: readonly PlacedLabel[],
  rows: number,
  em: number
): number {
  const middle = (rows * ROW * em) / 2 - 0.95 * em;
  return Math.max(
    0,
    ...labels.map(({ id, y }) => {
      const last = lines.find((line) => line.id === id)?.points.at(-1);
      return last ? Math.abs(y + middle - last.y) : 0;
    })
  );
}

/** A text in rows of at most `most` characters, as even as they can be, broken between words; a longer word keeps its row. */
export function rowsOfText(text: string, most: number): readonly string[] {
  const fewest = rowsWithin(text, most);
  for (let width = Math.ceil(lengthOf(text) / fewest.length); width < most; width++) {
    const rows = rowsWithin(text, width);
    if (rows.length === fewest.length && rows.every((row) => lengthOf(row) <= most)) return rows;
  }
  return fewest;
}

/** Characters that show: the marks that keep a number from turning its neighbours round take no room. */
export function lengthOf(text: string): number {
  return text.replace(/[\u2066-\u2069]/g, '').length;
}

function rowsWithin(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && lengthOf(row) + 1 + lengthOf(word) <= width)
      rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}
