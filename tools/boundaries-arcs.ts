import type { LngLat } from '../src/domain/place.ts';
import type { Land, Ring } from './boundaries-rings.ts';
import { edges } from './boundaries-rings.ts';

/** A run of edges between two junctions and the ids of the areas that have it as a boundary, sorted. */
export type SharedArc = { readonly points: readonly LngLat[]; readonly beside: readonly string[] };

/** Areas as walks along shared arcs; `~n` is arc n backwards. */
export type Mesh = {
  readonly arcs: readonly SharedArc[];
  readonly areas: readonly { readonly id: string; readonly rings: readonly (readonly number[])[] }[];
};

const pointKey = ([x, y]: LngLat): string => `${x},${y}`;
const edgeKey = (a: LngLat, b: LngLat): string => [pointKey(a), pointKey(b)].sort().join(' ');

/** Cuts whole-unit rings into arcs wherever the set of areas along them changes or boundaries meet. */
export function meshOf(land: Land): Mesh {
  const ids = [...land.keys()].sort();
  const beside = new Map<string, string[]>();
  const neighbours = new Map<string, Set<string>>();
  for (const id of ids) {
    for (const { from, to } of (land.get(id) ?? []).flatMap(edges)) {
      const key = edgeKey(from, to);
      const known = beside.get(key) ?? [];
      if (!known.includes(id)) beside.set(key, [...known, id]);
      for (const [a, b] of [[from, to] as const, [to, from] as const])
        neighbours.set(pointKey(a), (neighbours.get(pointKey(a)) ?? new Set()).add(pointKey(b)));
    }
  }
  const arcs: SharedArc[] = [];
  const known = new Map<string, number>();
  const stepAlong = (points: readonly LngLat[]): number => {
    const forwards = points.map(pointKey).join(' ');
    const same = known.get(forwards);
    if (same !== undefined) return same;
    const backwards = points.map(pointKey).reverse().join(' ');
    const index = arcs.length;
    known.set(forwards, index);
    if (backwards !== forwards) known.set(backwards, ~index);
    const [a, b] = points;
    arcs.push({ points, beside: a && b ? (beside.get(edgeKey(a, b)) ?? []) : [] });
    return index;
  };
  const isJunction = (ring: Ring, index: number): boolean => {
    const [before, at, after] = [ring.at(index - 1), ring[index], ring[(index + 1) % ring.length]];
    if (before === undefined || at === undefined || after === undefined) return false;
    if (neighbours.get(pointKey(at))?.size !== 2) return true;
    return beside.get(edgeKey(before, at))?.join() !== beside.get(edgeKey(at, after))?.join();
  };
  const areas = ids.map((id) => ({
    id,
    rings: (land.get(id) ?? []).map((ring) => runs(ring, isJunction).map(stepAlong))
  }));
  return { arcs, areas };
}

/** A ring's stretches from junction to junction; a ring without any is one stretch from its lowest point. */
function runs(ring: Ring, isJunction: (ring: Ring, index: number) => boolean): LngLat[][] {
  const cuts = ring.map((_, index) => index).filter((index) => isJunction(ring, index));
  const starts = cuts.length > 0 ? cuts : [lowest(ring)];
  return starts.map((start, order) => {
    const next = starts[order + 1] ?? (starts[0] ?? 0) + ring.length;
    return Array.from(
      { length: next - start + 1 },
      (_, step) => ring[(start + step) % ring.length] ?? [0, 0]
    );
  });
}

function lowest(ring: Ring): number {
  const keys = ring.map(pointKey);
  return keys.indexOf(keys.toSorted()[0] ?? '');
}
