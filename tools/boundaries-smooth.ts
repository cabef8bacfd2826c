import type { LngLat } from '../src/domain/place.ts';
import type { Mesh } from './boundaries-arcs.ts';
import { isSame, ringArea } from './boundaries-rings.ts';

/** A mesh with the points left out that stray less than `tolerance` grid units; junctions and islands stay. */
export function simplifiedMesh(mesh: Mesh, tolerance: number): Mesh {
  if (tolerance === 0) return mesh;
  return { ...mesh, arcs: mesh.arcs.map((arc) => ({ ...arc, points: smoothed(arc.points, tolerance) })) };
}

function smoothed(points: readonly LngLat[], tolerance: number): readonly LngLat[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return points;
  if (!isSame(first, last)) return thinned(points, tolerance);
  const offs = points.map(([x, y]) => Math.hypot(x - first[0], y - first[1]));
  const far = offs.indexOf(Math.max(...offs));
  const ring = [
    ...thinned(points.slice(0, far + 1), tolerance),
    ...thinned(points.slice(far), tolerance).slice(1)
  ];
  return ring.length > 3 && ringArea(ring) > ringArea(points) / 2 ? ring : points;
}

/** Douglas–Peucker on the grid, where a unit is a unit in both directions. */
function thinned(points: readonly LngLat[], tolerance: number): LngLat[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const offs = points.map(([x, y]) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length
  );
  const far = offs.indexOf(Math.max(...offs));
  if ((offs[far] ?? 0) <= tolerance) return [first, last];
  return [
    ...thinned(points.slice(0, far + 1), tolerance).slice(0, -1),
    ...thinned(points.slice(far), tolerance)
  ];
}
