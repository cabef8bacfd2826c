import type { PlaceId } from '../domain/place.ts';

/** By The World Factbook uninhabited, or with nobody but the staff of stations and refuges; read for rule D41. */
const UNINHABITED: ReadonlySet<string> = new Set(['ATA', 'ATF', 'BVT', 'HMD', 'SGS', 'UMI']);

/** True for a place without inhabitants of its own, where there is no one who could report [D41]. */
export function hasNoInhabitants(id: PlaceId): boolean {
  return UNINHABITED.has(id);
}
