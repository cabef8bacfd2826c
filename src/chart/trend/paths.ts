import type { PlacedPoint } from './geometry.ts';
import { areaPath, linePath } from './straight.ts';

/** A band thinner than this would hide under its own line, px. */
const THINNEST_BAND = 1.5;

/** The paths of one line: solid runs, the dashed step into the open year, and the band of what may be hidden. */
export function pathsOf(points: readonly PlacedPoint[]): {
  readonly solid: string;
  readonly open: string;
  readonly band: string;
} {
  // A line at zero would say that no one was found: it breaks where only hidden cells stand, the band goes on [D2].
  const runs = runsOf(points.filter((p) => !p.isHidden));
  const last = runs.at(-1) ?? [];
  const opening = last.at(-1)?.isOpen && last.length > 1 ? last.slice(-2) : [];
  return {
    solid: runs.map((run) => linePath(run.filter((p) => !p.isOpen))).join(''),
    open: linePath(opening),
    band: runsOf(points)
      .filter((run) => run.length > 1 && run.some((p) => p.y - p.high > THINNEST_BAND))
      .map((run) => areaPath(run.map(({ x, y, high }) => ({ x, low: y, high }))))
      .join('')
  };
}

/** The area between two lines over their closed years, from the last year they agree on: empty where they never part. */
export function areaBetween(upper: readonly PlacedPoint[], lower: readonly PlacedPoint[]): string {
  const pairs = upper.flatMap((u) => {
    const l = lower.find((p) => p.year === u.year);
    return l && !u.isOpen ? [{ x: u.x, high: u.y, low: l.y, year: u.year }] : [];
  });
  const parted = pairs.findIndex((p) => p.low - p.high > 0.01);
  if (parted < 0) return '';
  return areaPath(pairs.slice(Math.max(0, parted - 1)));
}

/** Points of years that follow each other and are made up alike. */
function runsOf(points: readonly PlacedPoint[]): PlacedPoint[][] {
  const runs: PlacedPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1 && !point.isApart) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
