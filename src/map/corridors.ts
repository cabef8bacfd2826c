import type { LngLat, PlaceId } from '../domain/place.ts';
import { arrowAlong, TIP_GAP, type Arrow, type Room } from './arrow.ts';
import { bentCurve, type Bend, type Curve } from './curve.ts';
import type { Point } from './patterson.ts';
import { PointGrid } from './point-grid.ts';
import { isWorld } from './scale.ts';
import type { Scene, SceneDot, SceneLine, SceneRing } from './scene.ts';
import { onWorld } from './seam.ts';
import { spreadArrivals, turnedAtEnd } from './spread.ts';

/** A line with its pixels; one that goes round the seam is placed twice, under one identity. */
export type PlacedLine = Omit<SceneLine, 'via'> &
  Arrow & {
    /** the way-points of a line that has them */
    readonly via: readonly Point[];
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

const BENDS: { readonly near: Bend; readonly world: Bend } = {
  near: { least: 0.07, more: 0.15, long: 600 },
  world: { least: 0.08, more: 0.17, long: 420 }
};

/**
 * Lines, rings and dots in pixels. A line takes the shorter way round the world: over the seam it is placed twice,
 * once from each end. In a country view the strongest come first (underneath), in the world view last.
 */
export function placeCorridors(scene: Scene, project: (place: LngLat) => Point): PlacedScene {
  const { kind, places } = scene;
  const at = (id: PlaceId): Point | null => {
    const place = places.get(id);
    return place && Number.isFinite(place.point[0]) ? project(onWorld(place.point)) : null;
  };
  const turn = project([360, 0])[0] - project([0, 0])[0];
  const rings = scene.rings.flatMap((ring): PlacedRing[] => {
    const point = at(ring.place);
    return point ? [{ ...ring, at: point }] : [];
  });
  const radiusAt = new Map(rings.map(({ place, radius }) => [place, radius]));
  const ways = scene.lines.flatMap((line): Way[] => {
    const from = at(line.origin);
    const to = at(line.destination);
    if (from === null || to === null) return [];
    const room = {
      start: Math.max(6, (radiusAt.get(line.origin) ?? 0) + 2),
      end: radiusAt.get(line.destination) ?? 0
    };
    const bend = isWorld(kind) ? BENDS.world : BENDS.near;
    const [curve, ...copies] = shorterWays(from, to, turn).map(([start, end]) => bentCurve(start, end, bend));
    return curve ? [{ line, room, curve, copies }] : [];
  });
  const turns = turnsOf(ways);
  const dots = scene.dots.flatMap((dot): PlacedDot[] => {
    const point = at(dot.place);
    return point ? [{ ...dot, at: point }] : [];
  });
  const crowd = new PointGrid(dots.map((dot) => dot.at));
  const lines = ways.flatMap(({ line, room, curve, copies }, i): PlacedLine[] => {
    const via = (line.via ?? []).map(at).filter((point) => point !== null);
    return [curve, ...copies].flatMap((way) => {
      const arrow = clearArrow(turnedAtEnd(way, turns[i] ?? 0), line.width, room, crowd);
      return arrow ? [{ ...line, ...arrow, via }] : [];
    });
  });
  if (isWorld(kind)) lines.reverse();
  return { lines, rings, dots };
}

/** A line on its way: the curve that is looked at, and the same from the other end of the world where there is one. */
type Way = {
  readonly line: SceneLine;
  readonly room: Room;
  readonly curve: Curve;
  readonly copies: readonly Curve[];
};

/** By how much each line turns at its end, radians, so that heads at one place lie side by side. */
function turnsOf(ways: readonly Way[]): readonly number[] {
  const turns = ways.map(() => 0);
  const arriving = new Map<PlaceId, number[]>();
  ways.forEach(({ line }, i) => {
    const there = arriving.get(line.destination);
    if (there) there.push(i);
    else arriving.set(line.destination, [i]);
  });
  for (const there of arriving.values()) {
    const arrivals = there.flatMap((i) => {
      const way = ways[i];
      return way ? [{ curve: way.curve, width: way.line.width, gap: way.room.end + TIP_GAP }] : [];
    });
    spreadArrivals(arrivals).forEach((turn, k) => (turns[there[k] ?? 0] = turn));
  }
  return turns;
}

/** Free pixels about a tip, where another place's dot may not lie, and how far a tip may draw back for it. */
const TIP_CLEAR = 4;
const MOST_BACK = 15;

/** From middle to middle: neighbours so near that dots and rings leave no room still have a route between them. */
const NO_ROOM: Room = { start: 0, end: -TIP_GAP };

/** The arrow along a curve, drawn back a little where its tip would stand in the dot of a neighbour. */
function clearArrow(curve: Curve, width: number, room: Room, crowd: PointGrid): Arrow | null {
  const arrow = arrowAlong(curve, width, room) ?? arrowAlong(curve, width, NO_ROOM);
  let next = arrow;
  for (let back = 3; next && back <= MOST_BACK; back += 3) {
    const [x, y] = next.barb[0];
    const box = { left: x - TIP_CLEAR, top: y - TIP_CLEAR, right: x + TIP_CLEAR, bottom: y + TIP_CLEAR };
    if (crowd.within(box, 0) === 0) return next;
    next = arrowAlong(curve, width, { ...room, end: room.end + back });
  }
  return arrow;
}

function shorterWays(from: Point, to: Point, turn: number): (readonly [Point, Point])[] {
  const dx = to[0] - from[0];
  if (Math.abs(dx) <= turn / 2) return [[from, to]];
  const shift = dx > 0 ? -turn : turn;
  return [
    [from, [to[0] + shift, to[1]]],
    [[from[0] - shift, from[1]], to]
  ];
}
