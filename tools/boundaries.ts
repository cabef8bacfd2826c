import type { LngLat } from '../src/domain/place.ts';
import { meshOf } from './boundaries-arcs.ts';
import type { SharedArc } from './boundaries-arcs.ts';
import { withoutOverlaps } from './boundaries-cut.ts';
import { baseLand, readAtlas } from './boundaries-base.ts';
import { cutAtDateline } from './boundaries-dateline.ts';
import { simplifiedMesh } from './boundaries-smooth.ts';
import type { Fit } from './boundaries-disputed.ts';
import { CLAIMED_BY, HELD_BY, lineOfControl, withDisputed } from './boundaries-disputed.ts';
import { onGrid } from './boundaries-grid.ts';
import { withMeetings } from './boundaries-node.ts';
import { packOutlines } from './boundaries-pack.ts';
import type { Packable } from './boundaries-pack.ts';
import type { Land } from './boundaries-rings.ts';

/** The first picture and the zoomed one. */
export type Scale = 'coarse' | 'fine';

/** Source file, grid and fit of each scale; a grid cell is a third of a pixel at the zoom it is made for. */
const SCALES: Readonly<
  Record<Scale, { atlas: '110m' | '50m'; unitsPerDegree: number; fit: Fit; smoothing: number }>
> = {
  coarse: { atlas: '110m', unitsPerDegree: 20, fit: { detail: 0.1, tolerance: 0.3 }, smoothing: 0 },
  fine: { atlas: '50m', unitsPerDegree: 40, fit: { detail: 0.02, tolerance: 0.15 }, smoothing: 0.9 }
};

/** Areas drawn or cut with points of their own, which their neighbours must get too. */
const MET = [...Object.keys(HELD_BY), 'ISR', 'SYR'];

/** A boundary under administration that UN maps draw dashed. */
const NOT_FINAL = { id: 'XKX', between: 'SRB,XKX' };

/** The land of one scale, packed for the page. */
export function outlineBytes(scale: Scale): Uint8Array<ArrayBuffer> {
  return packOutlines(outlinesOf(scale), SCALES[scale].unitsPerDegree);
}

/** The land of one scale in whole grid units: countries, areas of their own on top, boundaries by style. */
function outlinesOf(scale: Scale): Packable {
  const { atlas: name, unitsPerDegree, fit, smoothing } = SCALES[scale];
  const atlas = readAtlas(name);
  const met = withMeetings(withDisputed(baseLand(atlas), atlas, fit), MET);
  const land: Land = new Map(
    [...met].map(([id, rings]) => [
      id,
      rings.flatMap(cutAtDateline).map((ring) => onGrid(ring, unitsPerDegree))
    ])
  );
  const { arcs, areas } = simplifiedMesh(withoutOverlaps(meshOf(land), Object.keys(HELD_BY)), smoothing);
  const loc = lineOfControl(fit).map(([lng, lat]): LngLat => [
    Math.round(lng * unitsPerDegree),
    Math.round(lat * unitsPerDegree)
  ]);
  const styles = arcs.map(styleOf);
  const dashed = styles.flatMap((style, arc) =>
    style === 'coast' || style === 'settled' ? [] : [{ id: style.id, style: 'dashed' as const, arc }]
  );
  return {
    arcs: [...arcs.map(({ points }) => points), loc],
    areas: areas.map(({ id, rings }) => ({ id, arcs: rings })),
    borders: styles.flatMap((style, arc) => (style === 'settled' ? [arc] : [])),
    lines: [...dashed, { id: 'xJK-LoC', style: 'dotted', arc: arcs.length }]
  };
}

function styleOf({ beside }: SharedArc): 'coast' | 'settled' | { readonly id: string } {
  const own = beside.filter((id) => id in HELD_BY);
  const countries = beside.filter((id) => !(id in HELD_BY));
  const [id] = own;
  if (id !== undefined) {
    const isThird = countries.some((country) => own.every((area) => !CLAIMED_BY[area]?.includes(country)));
    return isThird ? 'settled' : { id };
  }
  if (countries.length < 2) return 'coast';
  if (countries.join() === NOT_FINAL.between) return { id: NOT_FINAL.id };
  return 'settled';
}
