import type { Barb } from './arrow.ts';
import { covered } from './coverage-run.ts';
import type { Coverage, Lie } from './coverage.ts';

/** Signed areas of the head at hand, cell by cell of its own box; zero between two heads. */
let cells = new Float32Array(1024);

/** Pixels by which the box of a head is larger than the head, for what rounding may add. */
const SLACK = 0.001;

/** Covers what the head of an arrow inks: exact areas, by what each of its edges has to its right. */
export function coverHead({ ink, width, height }: Coverage, [a, b, c, d]: Barb, lie: Lie): void {
  const { scale, right, down } = lie;
  const [ax, ay] = [a[0] * scale + right, a[1] * scale + down];
  const [bx, by] = [b[0] * scale + right, b[1] * scale + down];
  const [cx, cy] = [c[0] * scale + right, c[1] * scale + down];
  const [dx, dy] = [d[0] * scale + right, d[1] * scale + down];
  const left = Math.floor(Math.min(ax, bx, cx, dx) - SLACK);
  const top = Math.floor(Math.min(ay, by, cy, dy) - SLACK);
  const columns = Math.floor(Math.max(ax, bx, cx, dx) + SLACK) + 2 - left;
  const rows = Math.floor(Math.max(ay, by, cy, dy) + SLACK) + 1 - top;
  if (left >= width || top >= height || left + columns <= 0 || top + rows <= 0) return;
  if (columns * rows > cells.length) cells = new Float32Array(2 * columns * rows);
  edge(columns, ax - left, ay - top, bx - left, by - top);
  edge(columns, bx - left, by - top, cx - left, cy - top);
  edge(columns, cx - left, cy - top, dx - left, dy - top);
  edge(columns, dx - left, dy - top, ax - left, ay - top);
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
      ink[at] = covered(ink[at] ?? 0, share);
    }
  }
}

/** Adds an edge of a head, in pixels of its box. */
function edge(columns: number, x: number, y: number, toX: number, toY: number): void {
  if (y === toY) return;
  const sign = y < toY ? 1 : -1;
  const [top, bottom] = y < toY ? [y, toY] : [toY, y];
  const slope = (toX - x) / (toY - y);
  for (let row = Math.floor(top); row < bottom; row++) {
    const from = Math.max(row, top);
    const until = Math.min(row + 1, bottom);
    const [a, b] = [x + (from - y) * slope, x + (until - y) * slope];
    spill(row * columns, Math.min(a, b), Math.max(a, b), sign * (until - from));
  }
}

/** Spreads the height of an edge within one row over the cells that it passes, and what is left over on to the next. */
function spill(row: number, west: number, east: number, tall: number): void {
  const first = Math.floor(west);
  if (east <= first + 1) {
    const inside = tall * (first + 1 - (west + east) / 2);
    cells[row + first] = (cells[row + first] ?? 0) + inside;
    cells[row + first + 1] = (cells[row + first + 1] ?? 0) + tall - inside;
    return;
  }
  const steep = tall / (east - west);
  let owed = 0;
  let from = west;
  for (let column = first; from < east; column++) {
    // The part of the edge in this cell, and how far from the cell's right side it lies in the mean.
    const until = Math.min(east, column + 1);
    const part = steep * (until - from);
    const inside = part * (column + 1 - (from + until) / 2);
    cells[row + column] = (cells[row + column] ?? 0) + inside + owed;
    owed = part - inside;
    from = until;
    if (from === east) cells[row + column + 1] = (cells[row + column + 1] ?? 0) + owed;
  }
}
