import type { KeptTable } from './importer.ts';

/** The identifiers of every place in `places.csv`, the unknown origin included. */
export function placeIds(kept: KeptTable): ReadonlySet<string> {
  return new Set(kept('places').columns['place'] ?? []);
}
