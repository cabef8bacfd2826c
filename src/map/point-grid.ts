import type { Frame } from './ground.ts';
import type { Point } from './patterson.ts';

const NONE: readonly Point[] = [];

/** Points in square cells, so that a label asks only those about it. */
export class PointGrid {
  static readonly #CELL = 48;
  readonly #cells = new Map<number, Point[]>();

  constructor(points: readonly Point[]) {
    for (const point of points) {
      const key = PointGrid.#key(
        Math.floor(point[0] / PointGrid.#CELL),
        Math.floor(point[1] / PointGrid.#CELL)
      );
      const cell = this.#cells.get(key);
      if (cell) cell.push(point);
      else this.#cells.set(key, [point]);
    }
  }

  /** How many of the points a rectangle holds; it stops counting beyond `most`. */
  within(rect: Frame, most: number): number {
    const { left, top, right, bottom } = rect;
    let count = 0;
    for (let x = Math.floor(left / PointGrid.#CELL); x <= right / PointGrid.#CELL; x++) {
      for (let y = Math.floor(top / PointGrid.#CELL); y <= bottom / PointGrid.#CELL; y++) {
        for (const point of this.#cells.get(PointGrid.#key(x, y)) ?? NONE) if (holds(rect, point)) count++;
        if (count > most) return count;
      }
    }
    return count;
  }

  /** True where no point lies in the square about a point that reaches so many pixels to each side. */
  isFree(x: number, y: number, reach: number): boolean {
    const right = (x + reach) / PointGrid.#CELL;
    const bottom = (y + reach) / PointGrid.#CELL;
    for (let column = Math.floor((x - reach) / PointGrid.#CELL); column <= right; column++) {
      for (let row = Math.floor((y - reach) / PointGrid.#CELL); row <= bottom; row++) {
        for (const point of this.#cells.get(PointGrid.#key(column, row)) ?? NONE) {
          if (isAbout(point, x, y, reach)) return false;
        }
      }
    }
    return true;
  }

  static #key(x: number, y: number): number {
    return x * 65_536 + y;
  }
}

function holds(rect: Frame, [x, y]: Point): boolean {
  return x > rect.left - 2 && x < rect.right + 2 && y > rect.top && y < rect.bottom;
}

/** The same as `holds`, without a rectangle: it is asked for the tip of every route. */
function isAbout(point: Point, x: number, y: number, reach: number): boolean {
  return Math.abs(point[0] - x) < reach + 2 && Math.abs(point[1] - y) < reach;
}
