import type { LngLat } from '../src/domain/place.ts';
import { footOn } from './boundaries-follow.ts';
import type { Ring } from './boundaries-rings.ts';
import { edges, isSame, ringArea } from './boundaries-rings.ts';

type Edge = { readonly from: LngLat; readonly to: LngLat };

/** A ring cut in two along a line whose ends are led to the ring by the shortest way: smaller part first. */
export function splitAlong(ring: Ring, line: readonly LngLat[]): readonly [Ring, Ring] {
  const [start, end] = [line[0], line.at(-1)];
  if (start === undefined || end === undefined) throw new Error('expected a line of two points or more');
  const [first, last] = [footOn(ring, start), footOn(ring, end)];
  const cut = distinct([first.at, ...line, last.at]);
  const onwards = (from: number, to: number): LngLat[] => {
    const count = (to - from + ring.length) % ring.length;
    return Array.from({ length: count }, (_, step) => ring[(from + 1 + step) % ring.length] ?? [0, 0]);
  };
  const one = distinct([...cut, ...onwards(last.edge, first.edge)]);
  const other = distinct([...cut.toReversed(), ...onwards(first.edge, last.edge)]);
  return ringArea(one) < ringArea(other) ? [one, other] : [other, one];
}

function distinct(points: readonly LngLat[]): LngLat[] {
  return points.filter((point, index) => !isSame(point, points.at(index - 1) ?? point));
}

/** Rings joined along the edges they share: an edge that stands twice falls away, the rest is walked anew. */
export function joinedRings(rings: readonly Ring[]): Ring[] {
  const left = new Map<string, Edge>();
  for (const { from, to } of rings.flatMap(edges)) {
    const key = [from.join(), to.join()].sort().join(' ');
    if (!left.delete(key)) left.set(key, { from, to });
  }
  const joined: Ring[] = [];
  for (let start = left.values().next().value; start; start = left.values().next().value) {
    joined.push(walkedRing(start.from, left));
  }
  return joined;
}

function walkedRing(start: LngLat, left: Map<string, Edge>): Ring {
  const ring: LngLat[] = [];
  let at = start;
  do {
    ring.push(at);
    const here = at;
    const step = [...left].find(([, { from, to }]) => isSame(from, here) || isSame(to, here));
    if (step === undefined) throw new Error(`expected a closed ring, got one that ends at ${here.join()}`);
    left.delete(step[0]);
    at = isSame(step[1].from, here) ? step[1].to : step[1].from;
  } while (!isSame(at, start));
  return ring;
}
