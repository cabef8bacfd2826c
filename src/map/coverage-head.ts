import type { Barb } from './arrow.ts';
import { leftBare } from './coverage-run.ts';
import type { Coverage, Lie } from './coverage.ts';

/** Signed areas of the head at hand, cell by cell of its own box; zero between two heads. */
let cells = new Float32Array(1024);

/** Pixels by which the box of a head is larger than the head, for what rounding may add. */
const SLACK = 0.001;

/** The corners of the head at hand, two numbers each, in pixels of its box; the first stands at the end once more. */
const corners = new Float64Array(10);

/** Covers what the head of an arrow inks: exact areas, by what each of its edges has to its right. */
export function coverHead({ bare, width, height }: Coverage, barb: Barb, lie: Lie): void {
  const a = barb[0];
  const b = barb[1];
  const c = barb[2];
  const d = barb[3];
  const { scale, right, down } = lie;
  const left = Math.floor(Math.min(a[0], b[0], c[0], d[0]) * scale + right - SLACK);
  const top = Math.floor(Math.min(a[1], b[1], c[1], d[1]) * scale + down - SLACK);
  const columns = Math.floor(Math.max(a[0], b[0], c[0], d[0]) * scale + right + SLACK) + 2 - left;
  const rows = Math.floor(Math.max(a[1], b[1], c[1], d[1]) * scale + down + SLACK) + 1 - top;
  if (left >= width || top >= height || left + columns <= 0 || top + rows <= 0) return;
  if (columns * rows > cells.length) cells = new Float32Array(2 * columns * rows);
  corners[0] = corners[8] = a[0] * scale + right - left;
  corners[1] = corners[9] = a[1] * scale + down - top;
  corners[2] = b[0] * scale + right - left;
  corners[3] = b[1] * scale + down - top;
  corners[4] = c[0] * scale + right - left;
  corners[5] = c[1] * scale + down - top;
  corners[6] = d[0] * scale + right - left;
  corners[7] = d[1] * scale + down - top;
  for (let corner = 0; corner < 8; corner += 2) addEdge(columns, corner);
  for (let row = 0; row < rows; row++) {
    const isSeen = row + top >= 0 && row + top < height;
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      sum += cells[cell] ?? 0;
      cells[cell] = 0;
      const share = (Math.min(1, Math.abs(sum)) * 256 + 0.5) | 0;
      if (share === 0 || !isSeen || column + left < 0 || column + left >= width) continue;
      const at = (row + top) * width + column + left;
      bare[at] = leftBare(bare[at] ?? 0, share);
    }
  }
}

/**
 * Adds the edge from one corner to the next: within each row its height is spread over the cells that it passes, and what is
 * left over goes to the next. Numbers in one place and no lists: this runs a hundred thousand times where every route is drawn.
 */
function addEdge(columns: number, corner: number): void {
  const isDown = (corners[corner + 1] ?? 0) < (corners[corner + 3] ?? 0);
  const upper = isDown ? corner : corner + 2;
  const lower = 2 * corner + 2 - upper;
  const x = corners[upper] ?? 0;
  const y = corners[upper + 1] ?? 0;
  const toY = corners[lower + 1] ?? 0;
  if (y === toY) return;
  const slope = ((corners[lower] ?? 0) - x) / (toY - y);
  for (let row = Math.floor(y); row < toY; row++) {
    const high = Math.max(row, y);
    const low = Math.min(row + 1, toY);
    const tall = isDown ? low - high : high - low;
    const at = x + (high - y) * slope;
    const past = x + (low - y) * slope;
    const west = Math.min(at, past);
    const east = Math.max(at, past);
    const first = Math.floor(west);
    const cell = row * columns + first;
    if (east <= first + 1) {
      const inside = tall * (first + 1 - (west + east) / 2);
      cells[cell] = (cells[cell] ?? 0) + inside;
      cells[cell + 1] = (cells[cell + 1] ?? 0) + tall - inside;
      continue;
    }
    const steep = tall / (east - west);
    let owed = 0;
    let from = west;
    for (let column = first; from < east; column++) {
      // The part of the edge in this cell, and how far from the cell's right side it lies in the mean.
      const until = Math.min(east, column + 1);
      const part = steep * (until - from);
      const inside = part * (column + 1 - (from + until) / 2);
      const passed = row * columns + column;
      cells[passed] = (cells[passed] ?? 0) + inside + owed;
      owed = part - inside;
      from = until;
      if (from === east) cells[passed + 1] = (cells[passed + 1] ?? 0) + owed;
    }
  }
}
