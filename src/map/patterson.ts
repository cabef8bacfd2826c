import type { LngLat } from '../domain/place.ts';

/** A place on a drawing: to the right, then down in pixels (or up, where a function says so). */
export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;
const [C1, C5, C7, C9] = [1.0148, 0.23185, -0.14499, 0.02406];

function height(phi: number): number {
  const square = phi * phi;
  return phi * (C1 + square * square * (C5 + square * (C7 + square * C9)));
}

function slope(phi: number): number {
  const square = phi * phi;
  return C1 + square * square * (5 * C5 + square * (7 * C7 + square * 9 * C9));
}

/** How far the poles lie from the equator, in radians of the equator. */
export const PATTERSON_HEIGHT = height(Math.PI / 2);

/** Patterson's cylindrical projection: degrees to radians of the equator, x to the east and y to the north. */
export function pattersonProject([lng, lat]: LngLat): Point {
  return [lng * RADIANS, height(Math.max(-90, Math.min(90, lat)) * RADIANS)];
}

/** The way back, by Newton's method: radians of the equator to degrees; beyond a pole is the pole. */
export function pattersonInverse([x, y]: Point): LngLat {
  const goal = Math.max(-PATTERSON_HEIGHT, Math.min(PATTERSON_HEIGHT, y));
  let phi = goal / C1;
  for (let step = 0; step < 12; step++) {
    const miss = (height(phi) - goal) / slope(phi);
    phi -= miss;
    if (Math.abs(miss) < 1e-12) break;
  }
  return [x / RADIANS, phi / RADIANS];
}
