import { freePlace, type Ground, type Worded } from './boxes.ts';
import type { PlacedLine } from './geometry.ts';
import { ROW, rowsOfText } from './labels.ts';

/** A year to explain, and the words. */
export type Remark = { readonly year: number; readonly text: string };

type Point = { readonly x: number; readonly y: number };

/** The words on a rise: where they stand, and where the fine line to it begins, px. */
export type PlacedRemark = Worded & { readonly leader: Point };

/** Letters a row of a remark has, the best first. */
const WIDTHS = [20, 14, 30];

/** ems: how far from the middle of a rise its words begin, and where the fine line between them does. */
const [OFF, LEADER] = [2.8, 2.4];

/** The middle of the rise that a remark is about, px; `null` where a reader would see none to wonder about. */
export function riseOf(year: number, lines: readonly PlacedLine[], em: number): Point | null {
  const points = lines.at(-1)?.points ?? [];
  const to = points.find((p) => p.year === year);
  const from = points.find((p) => p.year === year - 1);
  if (!to || !from || from.y - to.y <= 2 * em) return null;
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** Places the words on a rise over it or under it; `null` where they would lie on something. */
export function placeRemark(text: string, { x, y }: Point, ground: Ground, em: number): PlacedRemark | null {
  const places = WIDTHS.flatMap((width): PlacedRemark[] => {
    const rows = rowsOfText(text, width);
    const up = (rows.length - 1) * ROW * em;
    const before = { rows, x: x - OFF * em, side: 'left' as const, leader: { x: x - LEADER * em, y } };
    const after = { rows, x: x + OFF * em, side: 'right' as const, leader: { x: x + 0.4 * em, y } };
    return [
      { ...before, y: y + 0.9 * em - up },
      { ...after, y: y + 0.9 * em },
      { ...before, y: y + 0.4 * em },
      { ...after, y: y + 0.4 * em - up }
    ];
  });
  return freePlace(places, ground, em);
}

/** Letters a row of the words on an area has, the best first. */
const AREA_WIDTHS = [26, 16, 12];

/** Places the words on the area between the first line and the second: before a point of the upper one, or within; `null` where there is no room. */
export function placeBetween(text: string, ground: Ground, em: number): Worded | null {
  const [upper, lower]: readonly (PlacedLine | undefined)[] = ground.lines;
  const wide = (upper?.points ?? []).flatMap((p) => {
    const low = lower?.points.find((q) => q.year === p.year);
    return low && low.y - p.y > 3 * em ? [{ x: p.x, top: p.y, bottom: low.y }] : [];
  });
  const first = upper?.points[0]?.x ?? 0;
  const places = AREA_WIDTHS.flatMap((width) => {
    const rows = rowsOfText(text, width);
    const tall = (rows.length - 1) * ROW * em;
    return wide.flatMap(({ x, top, bottom }): Worded[] => {
      const middle = (top + bottom - tall) / 2 + 0.3 * em;
      return [
        { rows, x: x - 0.8 * em, y: top - 0.4 * em, side: 'left' },
        { rows, x: x - 1.6 * em, y: top - 0.4 * em, side: 'left' },
        x > first
          ? { rows, x, y: middle, side: 'middle' }
          : { rows, x: x + 0.8 * em, y: middle, side: 'right' },
        { rows, x: x - 0.8 * em, y: middle, side: 'left' },
        { rows, x: x - 0.8 * em, y: bottom - tall - 0.6 * em, side: 'left' }
      ];
    });
  });
  return freePlace(places, ground, em);
}
