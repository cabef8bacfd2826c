import { readFileSync } from 'node:fs';
import type { LngLat } from '../src/domain/place.ts';
import type { Atlas } from './boundaries-base.ts';
import { borderRound } from './boundaries-base.ts';
import { followBorder } from './boundaries-follow.ts';
import type { Land, Ring } from './boundaries-rings.ts';
import { bounds, openRing, simplified, simplifiedRing } from './boundaries-rings.ts';
import { joinedRings, splitAlong } from './boundaries-split.ts';

type Shape = {
  readonly properties: { readonly id: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
    | {
        readonly type: 'MultiPolygon';
        readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
      }
    | { readonly type: 'LineString'; readonly coordinates: readonly (readonly number[])[] };
};

/** Areas without a country value, and the countries on whose drawn land each lies. */
export const HELD_BY: Readonly<Record<string, readonly string[]>> = {
  xJK: ['IND', 'PAK'],
  xAC: ['CHN'],
  xAP: ['IND'],
  xAB: ['SDN']
};

/** The countries that claim a part of each: their boundary with it is dashed, anyone else's is settled. */
export const CLAIMED_BY: Readonly<Record<string, readonly string[]>> = {
  xJK: ['IND', 'PAK', 'CHN'],
  xAC: ['IND', 'CHN'],
  xAP: ['IND', 'CHN'],
  xAB: ['SDN', 'SSD']
};

/** Degrees of detail and of how far a border may be off to count as the same one. */
export type Fit = { readonly detail: number; readonly tolerance: number };

/** Lays the areas of their own, the Golan and the southern Kurils on the countries' land. */
export function withDisputed(land: Land, atlas: Atlas, fit: Fit): Land {
  const laid = new Map(land);
  for (const [id, holders] of Object.entries(HELD_BY)) {
    laid.set(id, [fitted(id, borderRound(atlas, holders), fit)]);
  }
  const [golan, rest] = splitAlong(borderRound(atlas, ['ISR']), line('xGO-west', fit.detail / 2));
  laid.set('ISR', [rest]);
  laid.set('SYR', joinedRings([...(land.get('SYR') ?? []), golan]));
  const [west, south, east, north] = bounds(shapeRings('xKU').flat());
  const isKuril = (ring: Ring): boolean => {
    const [w, s, e, n] = bounds(ring);
    return (w + e) / 2 > west && (w + e) / 2 < east && (s + n) / 2 > south && (s + n) / 2 < north;
  };
  const russia = land.get('RUS') ?? [];
  laid.set('xKU', russia.filter(isKuril));
  laid.set(
    'RUS',
    russia.filter((ring) => !isKuril(ring))
  );
  return laid;
}

/** The Line of Control, as approximately as its source has it. */
export function lineOfControl(fit: Fit): readonly LngLat[] {
  return line('xJK-LoC', fit.detail / 2);
}

function line(id: string, detail: number): readonly LngLat[] {
  return simplified(shapeRings(id)[0] ?? [], detail);
}

function fitted(id: string, border: Ring, fit: Fit): Ring {
  const [ring = []] = shapeRings(id);
  return followBorder(simplifiedRing(ring, fit.detail), border, fit.tolerance);
}

function shapeRings(id: string): readonly Ring[] {
  const file = new URL('../data/boundaries/disputed-areas.geojson', import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Shape[] };
  const shape = features.find(({ properties }) => properties.id === id)?.geometry;
  if (shape === undefined)
    throw new Error(`data/boundaries/disputed-areas.geojson: expected ${id}, got none`);
  if (shape.type === 'LineString') return [openRing(shape.coordinates)];
  return (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).flat().map(openRing);
}
