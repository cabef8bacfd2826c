import { fitted, outlookAt, type Box } from '../../../map/ground.ts';
import type { Point } from '../../../map/patterson.ts';
import type { Scene } from '../../../map/scene.ts';
import { onWorld } from '../../../map/seam.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { boxOf } from '../box.ts';
import { askedPlaces, drawnRoutes, placesFor } from '../scene.ts';

/** Degrees: what is wider than this shows much of the world twice, and what is wider than that cannot make room. */
const WIDEST = 320;
const WIDE = 200;

/** True where a view shows so much of the world that its map has no corner to spare. */
export function isWide(session: Session): boolean {
  if (session.view.place.length === 0) return true;
  const routes = drawnRoutes(session, session.view.top);
  const { southWest, northEast } = boxOf(routes, askedPlaces(session), placesFor(session));
  return northEast[0] - southWest[0] > WIDE;
}

/** A box that leaves the south-western corner of a map to its legend where an end of a route would lie under it. */
export function clearOf(box: Box, { dots, places }: Scene, map: Point, [wide, tall]: Point): Box {
  const [width, height] = map;
  if (wide === 0 || wide * 2 > width) return box;
  const { project } = outlookAt(map, fitted(map, box));
  const isUnder = dots.some(({ place }) => {
    const point = places.get(place)?.point;
    if (!point || !Number.isFinite(point[0])) return false;
    const [x, y] = project(onWorld(point));
    return x < wide && y > height - tall;
  });
  if (!isUnder) return box;
  const [west, south] = box.southWest;
  const [east] = box.northEast;
  const more = ((east - west) * wide) / (width - wide);
  return { ...box, southWest: [Math.max(west - more, east - WIDEST), south] };
}
