import type { LngLat } from '../src/domain/place.ts';
import type { Ring } from './boundaries-rings.ts';
import { edges, isSame, nearestAlong } from './boundaries-rings.ts';

/** The point of a ring nearest to another point: on which edge, how far along it (0 to 1), how far off. */
export type Foot = {
  readonly edge: number;
  readonly along: number;
  readonly at: LngLat;
  readonly distance: number;
};

/**
 * An area drawn from a finer source, made to run exactly along the border wherever it already runs near it
 * (within `tolerance` degrees), so that no sliver of a neighbour shows between the two.
 */
export function followBorder(area: Ring, border: Ring, tolerance: number): Ring {
  const feet = area.map((point) => footOn(border, point));
  const isNear = bridged(
    feet.map(({ distance }) => distance),
    tolerance
  );
  const start = isNear.indexOf(false);
  if (start < 0 || !isNear.includes(true)) return area;
  const ring: LngLat[] = [];
  let run: Foot[] = [];
  for (let step = 0; step <= area.length; step++) {
    const index = (start + step) % area.length;
    const [point, foot] = [area[index], feet[index]];
    if (point === undefined || foot === undefined) continue;
    if (isNear[index]) run.push(foot);
    else {
      ring.push(...walk(run, border));
      run = [];
      if (step < area.length) ring.push(point);
    }
  }
  return ring.filter((point, index) => !isSame(point, ring.at(index - 1) ?? point));
}

/** Near points, and the short stretches between two near ones that never stray beyond twice the tolerance. */
function bridged(distances: readonly number[], tolerance: number): boolean[] {
  const isNear = distances.map((distance) => distance <= tolerance);
  const mayBridge = distances.map((distance) => distance <= 2 * tolerance);
  return isNear.map((near, index) => {
    if (near) return true;
    const meets = (step: 1 | -1): boolean => {
      for (let count = 0, at = index; count < distances.length; count++) {
        if (isNear[at]) return true;
        if (!mayBridge[at]) return false;
        at = (at + step + distances.length) % distances.length;
      }
      return false;
    };
    return meets(1) && meets(-1);
  });
}

/** Where a ring comes nearest to a point. */
export function footOn(border: Ring, point: LngLat): Foot {
  let best: Foot = { edge: 0, along: 0, at: point, distance: Infinity };
  for (const { from, to, index } of edges(border)) {
    const { along, distance } = nearestAlong(from, to, point);
    if (distance >= best.distance) continue;
    const at: LngLat = [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
    best = { edge: index, along, at: along === 0 ? from : along === 1 ? to : at, distance };
  }
  return best;
}

/** The shorter way along the border from the first foot of a run to its last. */
function walk(run: readonly Foot[], border: Ring): LngLat[] {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const size = border.length;
  const position = (foot: Foot): number => foot.edge + foot.along;
  const ahead = (position(last) - position(first) + size) % size;
  const between: LngLat[] = [];
  const isForward = ahead <= size / 2;
  const count = isForward ? ahead : size - ahead;
  for (let step = 0; step <= count + 1; step++) {
    const vertex = isForward ? first.edge + 1 + step : first.edge - step;
    const travelled = isForward ? vertex - position(first) : position(first) - vertex;
    const point = border.at(((vertex % size) + size) % size);
    if (point !== undefined && travelled >= 0 && travelled <= count) between.push(point);
  }
  return [first.at, ...between, last.at];
}
