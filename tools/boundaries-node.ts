import type { LngLat } from '../src/domain/place.ts';
import type { Land, Ring } from './boundaries-rings.ts';
import { bounds, edges, isOverlap, isSame, nearestAlong } from './boundaries-rings.ts';

/** Points nearer than this to an edge (degrees) are held to lie on it. */
const TOUCH = 1e-9;

type Cut = { readonly along: number; readonly at: LngLat };

/**
 * Gives both sides of every meeting a common point: where an edge of one ring crosses or touches an edge of
 * another area, the point goes into both, so that afterwards edges are either shared whole or not at all.
 */
export function withMeetings(land: Land, ids: readonly string[]): Land {
  const noded = new Map(land);
  for (const id of ids) {
    for (const other of land.keys()) {
      if (other === id || (ids.includes(other) && ids.indexOf(other) < ids.indexOf(id))) continue;
      const [mine, theirs] = meet(noded.get(id) ?? [], noded.get(other) ?? []);
      noded.set(id, mine);
      noded.set(other, theirs);
    }
  }
  return noded;
}

function meet(mine: readonly Ring[], theirs: readonly Ring[]): [Ring[], Ring[]] {
  const [left, right] = [[...mine], [...theirs]];
  left.forEach((ring, i) => {
    right.forEach((other, j) => {
      const current = left[i] ?? ring;
      if (!isOverlap(bounds(current), bounds(other))) return;
      left[i] = withCuts(current, other);
      right[j] = withCuts(other, current);
    });
  });
  return [left, right];
}

function withCuts(ring: Ring, other: Ring): Ring {
  const box = bounds(other);
  return edges(ring).flatMap(({ from, to }) => {
    if (!isOverlap(bounds([from, to]), box)) return [from];
    const cuts = edges(other).flatMap((edge) => cutsOf(from, to, edge.from, edge.to));
    const points = cuts.toSorted((a, b) => a.along - b.along).map(({ at }) => at);
    return [from, ...points].filter((point, index, all) => !isSame(point, all[index - 1] ?? [NaN, NaN]));
  });
}

function cutsOf(from: LngLat, to: LngLat, start: LngLat, end: LngLat): Cut[] {
  if (!isSame(start, from) && !isSame(start, to)) {
    const { along, distance } = nearestAlong(from, to, start);
    if (distance < TOUCH && along > 0 && along < 1) return [{ along, at: start }];
  }
  const across = crossing(from, to, start, end);
  return across === null ? [] : [across];
}

/** Worked out from the same end whichever ring asks, so that both get the same digits. */
function crossing(from: LngLat, to: LngLat, start: LngLat, end: LngLat): Cut | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [ex, ey] = [end[0] - start[0], end[1] - start[1]];
  const turn = dx * ey - dy * ex;
  if (Math.abs(turn) < 1e-12) return null;
  const [sx, sy] = [start[0] - from[0], start[1] - from[1]];
  const along = (sx * ey - sy * ex) / turn;
  const away = (sx * dy - sy * dx) / turn;
  const isInner = (part: number): boolean => part > 1e-7 && part < 1 - 1e-7;
  if (!isInner(along) || !isInner(away)) return null;
  const round = (value: number): number => Math.round(value * 1e9) / 1e9;
  return { along, at: [round(from[0] + along * dx), round(from[1] + along * dy)] };
}
