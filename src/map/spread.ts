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
  const angles = Float64Array.from(arrivals, angleOf);
  const order = roundFromWidestGap(angles);
  const wanted = new Float64Array(arrivals.length);
  let offset = 0;
  let before: Arrival | undefined;
  order.forEach((index, i) => {
    const arrival = arrivals[index];
    if (before && arrival) offset += spacing(before, arrival);
    wanted[i] = (angles[index] ?? 0) - offset;
    before = arrival;
  });
  const even = inOrder(
    wanted,
    order.map((index) => arrivals[index]?.width ?? 1)
  );
  order.forEach((index, i) => {
    const turn = (even[i] ?? 0) - (wanted[i] ?? 0);
    turns[index] = Math.max(-MOST_TURN, Math.min(MOST_TURN, turn));
  });
  return turns;
}

/** A curve that arrives turned by an angle about its end, radians; it leaves as it did, near enough. */
export function turnedAtEnd(curve: Curve, angle: number): Curve {
  if (angle === 0) return curve;
  const control = curve[1];
  const to = curve[2];
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const x = control[0] - to[0];
  const y = control[1] - to[1];
  return [curve[0], [to[0] + x * cosine - y * sine, to[1] + x * sine + y * cosine], to];
}

/** The direction a line comes from at its end, radians. */
function angleOf({ curve }: Arrival): number {
  return Math.atan2(curve[1][1] - curve[2][1], curve[1][0] - curve[2][0]);
}

/** How far apart two heads want to be, radians. */
function spacing(a: Arrival, b: Arrival): number {
  const reach = Math.max(a.gap, b.gap) + headLength(Math.min(a.width, b.width)) / 2;
  return (SHARE * (headHalf(a.width) + headHalf(b.width))) / reach;
}

/** The order of lines round the place, from where nobody comes; their angles are made to grow all the way. */
function roundFromWidestGap(angles: Float64Array): readonly number[] {
  const sorted = Array.from(angles, (_, i) => i).sort((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0));
  let first = 0;
  let widest = -Infinity;
  let before = (angles[sorted.at(-1) ?? 0] ?? 0) - 2 * Math.PI;
  sorted.forEach((index, i) => {
    const angle = angles[index] ?? 0;
    if (angle - before > widest) [first, widest] = [i, angle - before];
    before = angle;
  });
  const later = sorted.slice(0, first);
  for (const index of later) angles[index] = (angles[index] ?? 0) + 2 * Math.PI;
  return [...sorted.slice(first), ...later];
}

/** The numbers nearest to these that never fall, by weighted squares: runs that fall become their mean. */
function inOrder(values: Float64Array, weights: readonly number[]): Float64Array {
  const runs: { sum: number; weight: number; length: number }[] = [];
  values.forEach((value, i) => {
    const run = { sum: value * (weights[i] ?? 1), weight: weights[i] ?? 1, length: 1 };
    for (let last = runs.at(-1); last && last.sum / last.weight > run.sum / run.weight; last = runs.at(-1)) {
      runs.pop();
      run.sum = last.sum + run.sum;
      run.weight = last.weight + run.weight;
      run.length = last.length + run.length;
    }
    runs.push(run);
  });
  const even = new Float64Array(values.length);
  let at = 0;
  for (const { sum, weight, length } of runs) even.fill(sum / weight, at, (at += length));
  return even;
}
