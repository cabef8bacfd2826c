import type { LngLat, PlaceId } from '../domain/place.ts';
import type { Corridor } from '../domain/route.ts';
import { placeArrow, type Arrow } from './arrow.ts';
import type { Bend } from './curve.ts';
import type { Point } from './patterson.ts';
import { isWorld } from './scale.ts';
import type { Scene, SceneDot, SceneLine, SceneRing } from './scene.ts';
import { onWorld } from './seam.ts';

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

/** The identity of a corridor on the page: list, map and card use the same. */
export function corridorId({ origin, destination }: Pick<Corridor, 'origin' | 'destination'>): string {
  return `${origin}-${destination}`;
}

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
  const bend = isWorld(kind) ? BENDS.world : BENDS.near;
  const lines = scene.lines.flatMap((line): PlacedLine[] => {
    const from = at(line.origin);
    const to = at(line.destination);
    if (from === null || to === null) return [];
    const room = {
      start: Math.max(6, (radiusAt.get(line.origin) ?? 0) + 2),
      end: radiusAt.get(line.destination) ?? 0
    };
    const via = (line.via ?? []).map(at).filter((point) => point !== null);
    return shorterWays(from, to, turn).flatMap(([start, end]) => {
      const arrow = placeArrow(start, end, line.width, bend, room);
      return arrow ? [{ ...line, ...arrow, via }] : [];
    });
  });
  if (isWorld(kind)) lines.reverse();
  const dots = scene.dots.flatMap((dot): PlacedDot[] => {
    const point = at(dot.place);
    return point ? [{ ...dot, at: point }] : [];
  });
  return { lines, rings, dots };
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
