import type { LngLat } from '../domain/place.ts';
import type { Arc, Outlines, RingArcs } from './outlines.ts';
import type { Point } from './patterson.ts';
import { SEAM } from './seam.ts';

/** Outlines as SVG path data in pixels with one decimal, in painting order: areas, borders, lines. */
export type PlacedOutlines = {
  /** To fill by the even-odd rule. */
  readonly areas: readonly { readonly id: string; readonly d: string }[];
  /** All settled boundaries as one path, to stroke and never to fill. */
  readonly borders: string;
  readonly lines: readonly { readonly id: string; readonly style: 'dotted' | 'dashed'; readonly d: string }[];
};

/** The part of the drawing that is wanted, in pixels. */
export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Points nearer than this (in tenths of a pixel, along both axes together) to the last one are left out. */
const SMALLEST_STEP = 5;

/**
 * Draws outlines with any projection; an arc is placed once, so neighbours meet without a gap.
 * With `within`, rings and boundaries wholly outside that part of the drawing are left out.
 */
export function placeOutlines(
  outlines: Outlines,
  project: (place: LngLat) => Point,
  within?: PixelBox
): PlacedOutlines {
  const placed = outlines.arcs.map((arc) => new PlacedArc(arc, project));
  const arcOf = (step: number): PlacedArc | undefined => placed[step < 0 ? ~step : step];
  const isWanted = (steps: RingArcs): boolean =>
    within === undefined ||
    isMeeting(
      steps.map(arcOf).filter((arc) => arc !== undefined),
      within
    );
  const piece = (step: number): string => arcOf(step)?.text(step < 0) ?? '';
  return {
    areas: outlines.areas.map(({ id, arcs }) => ({
      id,
      d: arcs.map((ring) => (isWanted(ring) ? `M${ring.map(piece).join('L')}Z` : '')).join('')
    })),
    borders: outlines.borders.map((arc) => (isWanted([arc]) ? `M${piece(arc)}` : '')).join(''),
    lines: outlines.lines.map(({ id, style, points }) => ({
      id,
      style,
      d: `M${new PlacedArc(points, project).text(false)}`
    }))
  };
}

function isMeeting(arcs: readonly PlacedArc[], { left, top, right, bottom }: PixelBox): boolean {
  return (
    Math.min(...arcs.map((arc) => arc.left)) <= right * 10 &&
    Math.max(...arcs.map((arc) => arc.right)) >= left * 10 &&
    Math.min(...arcs.map((arc) => arc.top)) <= bottom * 10 &&
    Math.max(...arcs.map((arc) => arc.bottom)) >= top * 10
  );
}

const TENTH = ['', '.1', '.2', '.3', '.4', '.5', '.6', '.7', '.8', '.9'];

/** Three times as fast as dividing and letting the engine print a fraction. */
function tenths(value: number): string {
  const size = Math.abs(value);
  const whole = Math.floor(size / 10);
  return (value < 0 ? '-' : '') + String(whole) + (TENTH[size - whole * 10] ?? '');
}

/** One arc, a whole turn east where all of it lies beyond the seam, in whole tenths of a pixel, with its extent; the text is made when it is asked for, and once. */
class PlacedArc {
  readonly #points: number[] = [];
  #forwards: string | undefined;
  #backwards: string | undefined;
  left = Infinity;
  top = Infinity;
  right = -Infinity;
  bottom = -Infinity;

  constructor(arc: Arc, project: (place: LngLat) => Point) {
    const [first, last] = [arc[0], arc.at(-1)];
    const isIslet = arc.length < 9 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
    const isBeyond = arc.every(([lng]) => lng < SEAM);
    let [lastX, lastY] = [Infinity, Infinity];
    for (let index = 0; index < arc.length; index++) {
      const place = arc[index];
      if (place === undefined) continue;
      const point = project(isBeyond ? [place[0] + 360, place[1]] : place);
      const [x, y] = [Math.round(point[0] * 10), Math.round(point[1] * 10)];
      const isNear = Math.abs(x - lastX) + Math.abs(y - lastY) < SMALLEST_STEP;
      if (isNear && !isIslet && index < arc.length - 1) continue;
      [lastX, lastY] = [x, y];
      this.#points.push(x, y);
      if (x < this.left) this.left = x;
      if (x > this.right) this.right = x;
      if (y < this.top) this.top = y;
      if (y > this.bottom) this.bottom = y;
    }
  }

  text(isBackwards: boolean): string {
    if (!isBackwards) return (this.#forwards ??= this.#written(0, 2));
    return (this.#backwards ??= this.#written(this.#points.length - 2, -2));
  }

  #written(start: number, step: 2 | -2): string {
    let text = '';
    for (let index = start; index >= 0 && index < this.#points.length; index += step) {
      const [x, y] = [this.#points[index] ?? 0, this.#points[index + 1] ?? 0];
      text += (text === '' ? '' : 'L') + tenths(x) + ',' + tenths(y);
    }
    return text;
  }
}
