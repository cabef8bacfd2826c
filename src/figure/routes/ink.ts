import type { Place, PlaceId } from '../../domain/place.ts';
import type { Corridor } from '../../domain/route.ts';
import { corridorId } from '../../map/corridors.ts';
import { isWorld, lineWidth, ringRadius, type MapKind } from '../../map/scale.ts';
import type { Scene, SceneDot, SceneLine, SceneRing, Tone } from '../../map/scene.ts';
import { isOnlyHidden } from '../../query/count.ts';

/** Counted corridors as ink: √ widths, rings for own citizens, hollow dots where all numbers are hidden. */
export function countedScene(
  drawn: readonly Corridor[],
  domestic: readonly Corridor[],
  focus: readonly PlaceId[],
  places: ReadonlyMap<PlaceId, Place>,
  kind: MapKind
): Scene {
  const crossing = drawn.filter(({ victims }) => victims.most > 0);
  return {
    lines: crossing.map((corridor) => countedLine(corridor, kind)),
    rings: domestic.filter(({ victims }) => victims.most > 0).map((corridor) => countedRing(corridor, kind)),
    dots: countedDots(crossing, domestic, focus),
    places,
    kind
  };
}

/** A counted corridor as a line: as wide as its number asks for, a hairline where numbers are hidden. */
export function countedLine(corridor: Corridor, kind: MapKind): SceneLine {
  const { origin, destination, victims } = corridor;
  return {
    id: corridorId(corridor),
    origin,
    destination,
    width: lineWidth(kind, victims),
    tone: isWorld(kind) ? toneOf(corridor) : 'strong',
    dash: 'solid'
  };
}

/** People detected in the country of their own citizenship as a ring, in the scale of the lines. */
export function countedRing({ origin, victims }: Corridor, kind: MapKind): SceneRing {
  return { place: origin, radius: ringRadius(kind, victims), tone: 'strong' };
}

function toneOf({ victims }: Corridor): Tone {
  if (isOnlyHidden(victims)) return 'hidden';
  return victims.least >= 100 ? 'strong' : victims.least >= 40 ? 'middle' : 'weak';
}

function countedDots(
  crossing: readonly Corridor[],
  domestic: readonly Corridor[],
  focus: readonly PlaceId[]
): SceneDot[] {
  const roles = new Map<PlaceId, SceneDot['role']>();
  for (const { origin, destination, victims } of crossing) {
    const role = isOnlyHidden(victims) ? 'hidden' : 'published';
    for (const id of [origin, destination]) if (roles.get(id) !== 'published') roles.set(id, role);
  }
  for (const { origin } of domestic) if (!roles.has(origin)) roles.set(origin, 'published');
  for (const id of focus) roles.set(id, 'focus');
  return [...roles].map(([place, role]) => ({ place, role }));
}
