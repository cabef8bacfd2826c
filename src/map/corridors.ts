import type { Count } from '../domain/count.ts';
import type { LngLat, Place, PlaceId } from '../domain/place.ts';
import type { Corridor } from '../domain/route.ts';
import { isOnlyHidden } from '../query/count.ts';
import { placeArrow, type Arrow } from './arrow.ts';
import type { Bend } from './curve.ts';
import type { Point } from './patterson.ts';
import { onWorld } from './seam.ts';
import { isWorld, lineWidth, ringRadius, type MapKind } from './scale.ts';

/** A corridor with its pixels. */
export type PlacedCorridor = Arrow & {
  readonly id: string;
  readonly corridor: Corridor;
  readonly width: number;
  readonly tone: 'strong' | 'middle' | 'weak' | 'hidden';
};

/** A ring round a country: people detected in the country of their own citizenship. */
export type PlacedRing = {
  readonly place: PlaceId;
  readonly at: Point;
  readonly radius: number;
  readonly victims: Count;
};

/** A dot at the end of a route: filled where a number was published, hollow where all are hidden. */
export type PlacedDot = {
  readonly place: PlaceId;
  readonly at: Point;
  readonly role: 'focus' | 'published' | 'hidden';
};

/** What is to be drawn, and the ground it stands on. */
export type CorridorScene = {
  readonly crossBorder: readonly Corridor[];
  readonly domestic: readonly Corridor[];
  readonly focus: readonly PlaceId[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly kind: MapKind;
};

export type PlacedScene = {
  readonly corridors: readonly PlacedCorridor[];
  readonly rings: readonly PlacedRing[];
  readonly dots: readonly PlacedDot[];
};

const BENDS: { readonly near: Bend; readonly world: Bend } = {
  near: { least: 0.07, more: 0.15, long: 600 },
  world: { least: 0.08, more: 0.17, long: 420 }
};

/** The identity of a corridor on the page: list, map and card use the same. */
export function corridorId({ origin, destination }: Corridor): string {
  return `${origin}-${destination}`;
}

/**
 * Corridors, rings and dots in pixels. A route takes the shorter way round the world: over the seam it is placed twice,
 * once from each end. In a country view the thickest come first (underneath), in the world view last.
 */
export function placeCorridors(scene: CorridorScene, project: (place: LngLat) => Point): PlacedScene {
  const { kind, places } = scene;
  const at = (id: PlaceId): Point | null => {
    const place = places.get(id);
    return place && Number.isFinite(place.point[0]) ? project(onWorld(place.point)) : null;
  };
  const turn = project([360, 0])[0] - project([0, 0])[0];
  const rings = scene.domestic.flatMap((corridor): PlacedRing[] => {
    const point = at(corridor.origin);
    if (point === null || corridor.victims.most === 0) return [];
    return [
      {
        place: corridor.origin,
        at: point,
        radius: ringRadius(kind, corridor.victims),
        victims: corridor.victims
      }
    ];
  });
  const radiusAt = new Map(rings.map((ring) => [ring.place, ring.radius]));
  const drawn = scene.crossBorder.filter(({ victims }) => victims.most > 0);
  const corridors = drawn.flatMap((corridor): PlacedCorridor[] => {
    const from = at(corridor.origin);
    const to = at(corridor.destination);
    if (from === null || to === null) return [];
    const width = lineWidth(kind, corridor.victims);
    const room = {
      start: Math.max(6, (radiusAt.get(corridor.origin) ?? 0) + 2),
      end: radiusAt.get(corridor.destination) ?? 0
    };
    return shorterWays(from, to, turn).flatMap(([start, end], copy) => {
      const arrow = placeArrow(start, end, width, isWorld(kind) ? BENDS.world : BENDS.near, room);
      const id = corridorId(corridor) + (copy === 0 ? '' : '~');
      return arrow
        ? [{ ...arrow, id, corridor, width, tone: isWorld(kind) ? toneOf(corridor.victims) : 'strong' }]
        : [];
    });
  });
  if (isWorld(kind)) corridors.reverse();
  return { corridors, rings, dots: placeDots(scene, at) };
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

function toneOf(victims: Count): PlacedCorridor['tone'] {
  if (isOnlyHidden(victims)) return 'hidden';
  return victims.least >= 100 ? 'strong' : victims.least >= 40 ? 'middle' : 'weak';
}

function placeDots(scene: CorridorScene, at: (id: PlaceId) => Point | null): PlacedDot[] {
  const roles = new Map<PlaceId, PlacedDot['role']>();
  for (const { origin, destination, victims } of scene.crossBorder) {
    if (victims.most === 0) continue;
    const role = isOnlyHidden(victims) ? 'hidden' : 'published';
    for (const id of [origin, destination]) if (roles.get(id) !== 'published') roles.set(id, role);
  }
  for (const { origin } of scene.domestic) if (!roles.has(origin)) roles.set(origin, 'published');
  for (const id of scene.focus) roles.set(id, 'focus');
  return [...roles].flatMap(([place, role]) => {
    const point = at(place);
    return point ? [{ place, at: point, role }] : [];
  });
}
