import type { LngLat } from '../domain/place.ts';
import { pattersonProject } from './patterson.ts';
import type { Point } from './patterson.ts';

/** The paper's size in pixels. */
export type PaperBox = { readonly width: number; readonly height: number };

/** What the paper shows: a centre and a zoom as Leaflet counts it, or bounds in degrees that must fit whole. */
export type PaperView =
  | { readonly center: LngLat; readonly zoom: number }
  | { readonly southWest: LngLat; readonly northEast: LngLat };

/** Pixels round the equator at zoom 0, doubling with each step: the same as on the live map. */
const WORLD_AT_ZOOM_0 = 256;

type Frame = { readonly middle: Point; readonly scale: number };

function frame(box: PaperBox, view: PaperView): Frame {
  if ('center' in view) {
    const scale = (WORLD_AT_ZOOM_0 * 2 ** view.zoom) / (2 * Math.PI);
    return { middle: pattersonProject(view.center), scale };
  }
  const [west, south] = pattersonProject(view.southWest);
  const [east, north] = pattersonProject(view.northEast);
  return {
    middle: [(west + east) / 2, (south + north) / 2],
    scale: Math.min(box.width / (east - west), box.height / (north - south))
  };
}

/** Degrees to pixels of the paper, y downwards; a longitude beyond 180° lies in the next copy of the world. */
export function paperProjection(box: PaperBox, view: PaperView): (place: LngLat) => Point {
  const { middle, scale } = frame(box, view);
  return (place) => {
    const [x, y] = pattersonProject(place);
    return [box.width / 2 + (x - middle[0]) * scale, box.height / 2 + (middle[1] - y) * scale];
  };
}

/** How many pixels lie between a place and its copy one turn of the world to the east. */
export function paperWorldWidth(box: PaperBox, view: PaperView): number {
  return 2 * Math.PI * frame(box, view).scale;
}
