import type { Outlook } from './ground.ts';
import { worldWidth } from './ground.ts';
import { placeOutlines, type Outlines, type PlacedOutlines } from './outlines.ts';
import { pattersonProject } from './patterson.ts';

/** Outlines as path data that never changes, and how to bring it to where a map is. */
export type LandPaths = { readonly placed: PlacedOutlines; readonly all: string };

/** For the whole world and for a near look: zooms whose pixels are fine enough, and how far each may be stretched. */
const GRAINS = [3, 6] as const;

const known = new WeakMap<Outlines, Map<number, LandPaths>>();

/** The grain that a zoom needs. */
export function grainFor(zoom: number): number {
  return GRAINS.find((grain) => zoom <= grain) ?? GRAINS[1];
}

/** The grain of a picture that stands in HTML, told in whole pixels, four fifths of one on the screen each. */
export function stillGrain(zoom: number): number {
  return zoom + 0.3;
}

/** The outlines in pixels of a grain, the equator at 0 and Greenwich at 0; made once. */
export function landPaths(outlines: Outlines, grain: number): LandPaths {
  const grains = known.get(outlines) ?? new Map<number, LandPaths>();
  known.set(outlines, grains);
  let paths = grains.get(grain);
  if (!paths) {
    const perRadian = worldWidth(grain) / (2 * Math.PI);
    const placed = placeOutlines(outlines, (place) => {
      const [x, y] = pattersonProject(place);
      return [x * perRadian, -y * perRadian];
    });
    grains.set(grain, (paths = { placed, all: placed.areas.map((area) => area.d).join('') }));
  }
  return paths;
}

/** How the pixels of a grain come to those of a drawing: a scale and a shift, and nothing is placed anew. */
export function landTransform(
  project: Outlook['project'],
  grain: number
): { readonly scale: number; readonly x: number; readonly y: number } {
  const [x, y] = project([0, 0]);
  return { scale: (project([360, 0])[0] - x) / worldWidth(grain), x, y };
}
