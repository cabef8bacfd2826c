import type { LngLat } from '../src/domain/place.ts';

/** A ring without its first point repeated at the end, in degrees. */
export type Ring = readonly LngLat[];

/** Everything one id owns: outer rings and holes alike, told apart by counting how many hold a point. */
export type Land = ReadonlyMap<string, readonly Ring[]>;

/** A ring as GeoJSON has it, without the repeated last point. */
export function openRing(coordinates: readonly (readonly number[])[]): Ring {
  const points = coordinates.map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
  const [first, last] = [points[0], points.at(-1)];
  return first && last && isSame(first, last) ? points.slice(0, -1) : points;
}

/** Whether two points are the same to the last digit. */
export function isSame(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** Every edge of a ring with its index, the closing one included. */
export function edges(ring: Ring): { from: LngLat; to: LngLat; index: number }[] {
  return ring.map((from, index) => ({ from, to: ring[(index + 1) % ring.length] ?? from, index }));
}

/** Twice nothing for a line: the area of a ring in square degrees, never negative. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (const { from, to } of edges(ring)) sum += from[0] * to[1] - to[0] * from[1];
  return Math.abs(sum) / 2;
}

/** West, south, east, north of some points, in degrees. */
export function bounds(points: readonly LngLat[]): [number, number, number, number] {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Whether two boxes meet. */
export function isOverlap(a: readonly number[], b: readonly number[]): boolean {
  const [aw = 0, as = 0, ae = 0, an = 0] = a;
  const [bw = 0, bs = 0, be = 0, bn = 0] = b;
  return aw <= be && bw <= ae && as <= bn && bs <= an;
}

/** The part of `from`–`to` (0 to 1) nearest to a point, and how far off it is in degrees of latitude. */
export function nearestAlong(from: LngLat, to: LngLat, point: LngLat): { along: number; distance: number } {
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  const [dx, dy] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
  const [px, py] = [(point[0] - from[0]) * squeeze, point[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return { along, distance: Math.hypot(px - along * dx, py - along * dy) };
}

/** The line without the points that lie nearer than `tolerance` degrees to it (Douglas–Peucker). */
export function simplified(line: readonly LngLat[], tolerance: number): LngLat[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  const offs = line.map((point) => nearestAlong(first, last, point).distance);
  const farthest = offs.indexOf(Math.max(...offs));
  if ((offs[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...simplified(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplified(line.slice(farthest), tolerance)
  ];
}

/** The same for a ring: split at the point farthest from its first. */
export function simplifiedRing(ring: Ring, tolerance: number): Ring {
  const first = ring[0];
  if (first === undefined) return ring;
  const offs = ring.map((point) => Math.hypot(point[0] - first[0], point[1] - first[1]));
  const far = offs.indexOf(Math.max(...offs));
  return [
    ...simplified(ring.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplified([...ring.slice(far), first], tolerance).slice(0, -1)
  ];
}
