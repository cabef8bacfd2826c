import { headHalf, headLength } from './arrow.ts';
import type { Curve } from './curve.ts';

/** A line that arrives at a place: its whole curve, its width, and how far from the middle its tip stays, pixels. */
export type Arrival = { readonly curve: Curve; readonly width: number; readonly gap: number };

/** No line is turned by more than this at its end, radians: it must still be seen where it comes from. */
const MOST_TURN = 0.2;

/** Heads may overlap a little where many arrive. */
const SHARE = 0.8;

/**
 * By how much, in radians, to turn each of the lines that arrive at one place so that their heads lie side by side. Their
 * order round the place stays, so that no two cross for it, and broad lines are turned least.
 */
export function spreadArrivals(arrivals: readonly Arrival[]): number[] {
  const turns = arrivals.map(() => 0);
  if (arrivals.length < 2) return turns;
  const sorted = roundFromWidestGap(
    arrivals.map((arrival, index) => ({ ...arrival, index, angle: angleOf(arrival.curve) }))
  );
  const wanted: number[] = [];
  let offset = 0;
  sorted.forEach((arrival, i) => {
    const before = sorted[i - 1];
    if (before) offset += spacing(before, arrival);
    wanted.push(arrival.angle - offset);
  });
  const even = inOrder(
    wanted,
    sorted.map(({ width }) => width)
  );
  sorted.forEach(({ index }, i) => {
    const turn = (even[i] ?? 0) - (wanted[i] ?? 0);
    turns[index] = Math.max(-MOST_TURN, Math.min(MOST_TURN, turn));
  });
  return turns;
}

/** A curve that arrives turned by an angle about its end, radians; it leaves as it did, near enough. */
export function turnedAtEnd([from, control, to]: Curve, angle: number): Curve {
  if (angle === 0) return [from, control, to];
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const [x, y] = [control[0] - to[0], control[1] - to[1]];
  return [from, [to[0] + x * cosine - y * sine, to[1] + x * sine + y * cosine], to];
}

/** The direction a line comes from at its end, radians. */
function angleOf([, control, to]: Curve): number {
  return Math.atan2(control[1] - to[1], control[0] - to[0]);
}

type Placed = Arrival & { readonly index: number; readonly angle: number };

/** How far apart two heads want to be, radians. */
function spacing(a: Placed, b: Placed): number {
  const reach = Math.max(a.gap, b.gap) + headLength(Math.min(a.width, b.width)) / 2;
  return (SHARE * (headHalf(a.width) + headHalf(b.width))) / reach;
}

/** Lines in their order round the place, from where nobody comes; angles grow all the way. */
function roundFromWidestGap(arrivals: readonly Placed[]): Placed[] {
  const sorted = arrivals.toSorted((a, b) => a.angle - b.angle);
  const gaps = sorted.map(({ angle }, i) => {
    const before = sorted[i - 1]?.angle ?? (sorted.at(-1)?.angle ?? 0) - 2 * Math.PI;
    return angle - before;
  });
  const first = gaps.indexOf(Math.max(...gaps));
  const later = sorted.slice(0, first).map((arrival) => ({ ...arrival, angle: arrival.angle + 2 * Math.PI }));
  return [...sorted.slice(first), ...later];
}

/** The numbers nearest to these that never fall, by weighted squares: runs that fall become their mean. */
function inOrder(values: readonly number[], weights: readonly number[]): number[] {
  const runs: { sum: number; weight: number; length: number }[] = [];
  values.forEach((value, i) => {
    const weight = weights[i] ?? 1;
    let run = { sum: value * weight, weight, length: 1 };
    for (let last = runs.at(-1); last && last.sum / last.weight > run.sum / run.weight; last = runs.at(-1)) {
      runs.pop();
      run = { sum: last.sum + run.sum, weight: last.weight + run.weight, length: last.length + run.length };
    }
    runs.push(run);
  });
  return runs.flatMap(({ sum, weight, length }) => Array.from({ length }, () => sum / weight));
}
