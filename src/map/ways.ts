import type { PlaceId } from '../domain/place.ts';
import { TIP_GAP, type Room } from './arrow.ts';
import { bentCurve, type Bend, type Curve } from './curve.ts';
import type { Point } from './patterson.ts';
import { isWorld } from './scale.ts';
import type { Scene, SceneLine, SceneRing } from './scene.ts';
import { spreadArrivals, type Arrival } from './spread.ts';

const BENDS: { readonly near: Bend; readonly world: Bend } = {
  near: { least: 0.07, more: 0.15, long: 600 },
  world: { least: 0.08, more: 0.17, long: 420 }
};

/** A line on its way: the curve that is looked at, and the same from the other end of the world where there is one. */
export type Way = Arrival & {
  readonly line: SceneLine;
  readonly room: Room;
  readonly copy: Curve | null;
  /** by how much it turns at its end, radians, so that heads at one place lie side by side */
  turned: number;
};

/** The ways of all lines whose ends have a point, in their order; `turn` is the width of the world, pixels. */
export function waysOf(
  { kind, lines }: Scene,
  at: (id: PlaceId) => Point | null,
  rings: readonly SceneRing[],
  turn: number
): readonly Way[] {
  const bend = isWorld(kind) ? BENDS.world : BENDS.near;
  const radiusAt = new Map(rings.map(({ place, radius }) => [place, radius]));
  const arriving = new Map<PlaceId, Way[]>();
  const ways: Way[] = [];
  for (const line of lines) {
    const { origin, destination, width } = line;
    const from = at(origin);
    const to = at(destination);
    if (from === null || to === null) continue;
    // Over the seam the shorter way ends in the next copy of the world, and comes in once more from the one before.
    const shift = Math.abs(to[0] - from[0]) <= turn / 2 ? 0 : to[0] > from[0] ? -turn : turn;
    const end: Point = shift === 0 ? to : [to[0] + shift, to[1]];
    const away = Math.hypot(end[0] - from[0], end[1] - from[1]);
    const room = {
      start: Math.max(6, rim(radiusAt.get(origin), away) + 2),
      end: rim(radiusAt.get(destination), away)
    };
    const curve = bentCurve(from, end, bend);
    const copy = shift === 0 ? null : bentCurve([from[0] - shift, from[1]], to, bend);
    const way = { line, room, curve, copy, width, gap: room.end + TIP_GAP, turned: 0 };
    ways.push(way);
    const there = arriving.get(destination);
    if (there) there.push(way);
    else arriving.set(destination, [way]);
  }
  for (const there of arriving.values()) {
    const turns = spreadArrivals(there);
    there.forEach((way, i) => (way.turned = turns[i] ?? 0));
  }
  return ways;
}

/** How far from its middle a ring keeps lines, pixels: one that holds the other end is no rim, for the line is seen within it. */
function rim(radius: number | undefined, away: number): number {
  return radius !== undefined && radius + TIP_GAP < away ? radius : 0;
}
