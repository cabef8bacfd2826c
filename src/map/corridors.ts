import type { LngLat, PlaceId } from '../domain/place.ts';
import { onceForKey } from '../query/once.ts';
import { arrowAlong, arrowBetween, inkEnd, TIP_GAP, type Arrow, type Room } from './arrow.ts';
import { along, leaves, type Curve } from './curve.ts';
import { withMarkSpots } from './mark-spots.ts';
import type { Point } from './patterson.ts';
import { PointGrid } from './point-grid.ts';
import { isWorld } from './scale.ts';
import type { Scene, SceneDot, SceneLine, SceneRing } from './scene.ts';
import { onWorld } from './seam.ts';
import { turnedAtEnd } from './spread.ts';
import { copyOf, curveOf, layOf, roomOf, turnsOf, waysOf } from './ways.ts';

/** A line with its pixels; one that goes round the seam is placed twice, under one identity. */
export type PlacedLine = Omit<SceneLine, 'via'> &
  Arrow & {
    /** the way-points of a line that has them */
    readonly via: readonly Point[];
    /** where its mark stands, if it has one; in its middle where this is not said, nowhere where there is no room */
    readonly markAt?: Point | null;
  };

/** A ring with its pixels. */
export type PlacedRing = SceneRing & { readonly at: Point };

/** A dot with its pixels. */
export type PlacedDot = SceneDot & { readonly at: Point };

/** All that stands on the ground, in the order of drawing. */
export type PlacedScene = {
  readonly lines: readonly PlacedLine[];
  readonly rings: readonly PlacedRing[];
  readonly dots: readonly PlacedDot[];
};

/**
 * Lines, rings and dots in pixels. A line takes the shorter way round the world: over the seam it is placed twice,
 * once from each end. In a country view the strongest come first (underneath), in the world view last.
 */
export function placeCorridors(scene: Scene, project: (place: LngLat) => Point): PlacedScene {
  const at = pointsOf(scene, project);
  const rings = scene.rings.flatMap((ring): PlacedRing[] => {
    const point = at(ring.place);
    return point ? [{ ...ring, at: point }] : [];
  });
  const dots = scene.dots.flatMap((dot): PlacedDot[] => {
    const point = at(dot.place);
    return point ? [{ ...dot, at: point }] : [];
  });
  const crowd = new PointGrid(dots.map((dot) => dot.at));
  const lay = layOf(scene.kind, project([360, 0])[0] - project([0, 0])[0]);
  const { ways, stands } = waysOf(scene, at);
  const turns = turnsOf(ways, stands, lay);
  const lines: PlacedLine[] = [];
  ways.forEach((way, i) => {
    const { line } = way;
    const room = roomOf(way, lay);
    const via = line.via ? line.via.map(at).filter((point) => point !== null) : NOWHERE;
    for (const curve of [curveOf(way, lay), copyOf(way, lay)]) {
      const arrow = curve && clearArrow(turnedAtEnd(curve, turns[i] ?? 0), line.width, room, crowd);
      if (arrow) lines.push(placedLine(line, arrow, via));
    }
  });
  const marked = withMarkSpots(lines, scene.kind.endsWith('stage') ? 1.6 : 1);
  return { lines: isWorld(scene.kind) ? marked.toReversed() : marked, rings, dots };
}

const NOWHERE: readonly Point[] = [];

/** Where places stand, each of them projected once. */
function pointsOf({ places }: Scene, project: (place: LngLat) => Point): (id: PlaceId) => Point | null {
  return onceForKey((id: PlaceId) => {
    const place = places.get(id);
    return place && Number.isFinite(place.point[0]) ? project(onWorld(place.point)) : null;
  });
}

/** A line with its pixels; by name and not by spreading, which takes longer than the geometry. */
function placedLine(line: SceneLine, arrow: Arrow, via: readonly Point[]): PlacedLine {
  const { id, origin, destination, width, tone, dash, mark } = line;
  const { shaft, curve } = arrow;
  const placed = { id, origin, destination, width, tone, dash, shaft, curve, via };
  return mark === undefined ? placed : { ...placed, mark };
}

/** Free pixels about a tip, where another place's dot may not lie, and how far a tip may draw back for it. */
const TIP_CLEAR = 4;
const MOST_BACK = 15;

/** The arrow along a curve, drawn back a little where its tip would stand in the dot of a neighbour. */
function clearArrow(curve: Curve, width: number, room: Room, crowd: PointGrid): Arrow | null {
  const start = leaves(curve, room.start, 'start');
  const first = inkEnd(curve, start, room.end);
  // From middle to middle: neighbours so near that dots and rings leave no room still have a route between them.
  if (first === null) return arrowAlong(curve, width, { start: 0, end: -TIP_GAP });
  let end: number | null = first;
  for (let back = 3; end !== null && back <= MOST_BACK; back += 3) {
    if (crowd.isFree(along(curve, end, 0), along(curve, end, 1), TIP_CLEAR)) {
      return arrowBetween(curve, start, end, width);
    }
    end = inkEnd(curve, start, room.end + back);
  }
  return arrowBetween(curve, start, first, width);
}
