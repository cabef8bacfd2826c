import type { LngLat } from '../src/domain/place.ts';
import { isInside } from '../src/map/outlines.ts';
import type { Mesh, SharedArc } from './boundaries-arcs.ts';
import { bounds, isOverlap, isSame, ringArea } from './boundaries-rings.ts';
import type { Ring } from './boundaries-rings.ts';

/** How far beside an arc its two sides are looked at, in grid units. */
const BESIDE = 0.01;

/** Pieces cut off that are smaller than this (in grid cells) are misfits of two sources, not land left over. */
const SPLINTER = 20;

type Area = Mesh['areas'][number];

/**
 * Takes the areas on top out of every other, so that no colouring of a country can reach them: of all arcs round
 * both, those stay that have the remaining land on exactly one side. Splinters cut off go to the area on top;
 * arcs that nobody needs any more fall away.
 */
export function withoutOverlaps({ arcs, areas }: Mesh, onTop: readonly string[]): Mesh {
  const left = new Map(areas.map((area) => [area.id, area]));
  for (const id of onTop) {
    for (const { id: country } of areas) {
      const [area, hole] = [left.get(country), left.get(id)];
      if (area === undefined || hole === undefined || onTop.includes(country)) continue;
      const rings = cutRings(area, hole, arcs);
      if (rings === null) continue;
      const isSplinter = splinterOf(hole, arcs);
      left.set(country, { ...area, rings: rings.filter((ring) => !isSplinter(ring)) });
      left.set(id, { ...hole, rings: joined([...hole.rings, ...rings.filter(isSplinter)], arcs) });
    }
  }
  return pruned({ arcs, areas: [...left.values()] });
}

const arcOf = (step: number): number => (step < 0 ? ~step : step);

/** The rings of an area with a hole cut into it, or null where the two lie apart. */
function cutRings(area: Area, hole: Area, arcs: readonly SharedArc[]): number[][] | null {
  const [land, gap] = [pointsOf(area, arcs), pointsOf(hole, arcs)];
  if (land.length === 0 || !isOverlap(bounds(land.flat()), bounds(gap.flat()))) return null;
  const isLeft = (point: LngLat): boolean => isInside(land, point) && !isInside(gap, point);
  const candidates = new Set([...area.rings, ...hole.rings].flat().map(arcOf));
  const kept = [...candidates].filter((index) => {
    const [one, other] = sides(arcs[index]?.points ?? []);
    return isLeft(one) !== isLeft(other);
  });
  return chained(kept, arcs);
}

function splinterOf(hole: Area, arcs: readonly SharedArc[]): (ring: readonly number[]) => boolean {
  const around = new Set(hole.rings.flat().map(arcOf));
  return (ring) => ring.some((step) => around.has(arcOf(step))) && ringArea(ringOf(ring, arcs)) < SPLINTER;
}

/** Rings as one area: an arc between two of them falls away. */
function joined(rings: readonly (readonly number[])[], arcs: readonly SharedArc[]): number[][] {
  const odd = new Set<number>();
  for (const index of rings.flat().map(arcOf)) if (!odd.delete(index)) odd.add(index);
  return chained([...odd], arcs);
}

function pointsOf(area: Area, arcs: readonly SharedArc[]): Ring[] {
  return area.rings.map((ring) => ringOf(ring, arcs));
}

function ringOf(ring: readonly number[], arcs: readonly SharedArc[]): Ring {
  const points = ring.flatMap((step) => {
    const { points: along = [] } = arcs[arcOf(step)] ?? {};
    return (step < 0 ? along.toReversed() : along).slice(0, -1);
  });
  return [...points, ...points.slice(0, 1)];
}

/** A point a little to the left and one a little to the right of an arc's middle edge. */
function sides(points: readonly LngLat[]): readonly [LngLat, LngLat] {
  const half = Math.floor(points.length / 2);
  const [a, b] = [points[half - 1] ?? [0, 0], points[half] ?? [0, 0]];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [dx, dy] = [(BESIDE * (a[1] - b[1])) / length, (BESIDE * (b[0] - a[0])) / length];
  return [
    [x + dx, y + dy],
    [x - dx, y - dy]
  ];
}

/** Arcs in any order and direction, walked as closed rings. */
function chained(indexes: readonly number[], arcs: readonly SharedArc[]): number[][] {
  const left = new Set(indexes);
  const end = (step: number): LngLat => arcs[arcOf(step)]?.points.at(step < 0 ? 0 : -1) ?? [0, 0];
  const rings: number[][] = [];
  for (const first of indexes) {
    if (!left.delete(first)) continue;
    const ring = [first];
    for (let at = end(first); !isSame(at, end(~first));) {
      const next = [...left].flatMap((index) => [index, ~index]).find((step) => isSame(end(~step), at));
      if (next === undefined) throw new Error(`expected a closed ring, got one that ends at ${at.join()}`);
      left.delete(arcOf(next));
      ring.push(next);
      at = end(next);
    }
    rings.push(ring);
  }
  return rings;
}

function pruned({ arcs, areas }: Mesh): Mesh {
  const order = [...new Set(areas.flatMap(({ rings }) => rings.flat()).map(arcOf))].sort((a, b) => a - b);
  const place = new Map(order.map((index, at) => [index, at]));
  const moved = (step: number): number => (step < 0 ? ~(place.get(~step) ?? 0) : (place.get(step) ?? 0));
  const beside = new Map(order.map((index): [number, string[]] => [index, []]));
  for (const { id, rings } of areas) for (const step of rings.flat()) beside.get(arcOf(step))?.push(id);
  return {
    arcs: order.map((index) => ({ points: arcs[index]?.points ?? [], beside: beside.get(index) ?? [] })),
    areas: areas.map(({ id, rings }) => ({ id, rings: rings.map((ring) => ring.map(moved)) }))
  };
}
