import type { LngLat } from '../domain/place.ts';

/** The meridian where the drawn world begins and ends, degrees: in the Pacific, between Alaska and Chukotka. */
export const SEAM = -169;

/** Longitude on the drawn world: what lies west of the seam stands at its eastern edge, beyond 180°. */
export function onWorld([lng, lat]: LngLat): LngLat {
  return [lng < SEAM ? lng + 360 : lng, lat];
}

/** Longitude on the globe, -180° to 180°, of a point of the drawn world. */
export function onGlobe([lng, lat]: LngLat): LngLat {
  return [((((lng + 180) % 360) + 360) % 360) - 180, lat];
}
