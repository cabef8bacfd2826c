import type { PlaceId } from '../domain/place.ts';
import { onceForKey } from '../query/once.ts';
import { TIP_GAP, type Room } from './arrow.ts';
import { bentCurve, type Bend, type Curve } from './curve.ts';
import type { Point } from './patterson.ts';
import { isWorld, type MapKind } from './scale.ts';
import type { Scene, SceneLine } from './scene.ts';
import { spreadArrivals, type Arrival } from './spread.ts';

const BENDS: { readonly near: Bend; readonly world: Bend } = {
  near: { least: 0.07, more: 0.15, long: 600 },
  world: { least: 0.08, more: 0.17, long: 420 }
};

/** Where a place stands, pixels, and how far from its middle the lines that leave and reach it begin and end. */
export type Stand = Room & {
  readonly at: Point;
  /** which ways arrive there, by their place in the order */
  readonly arriving: number[];
};

/** A line between two stands, of which thousands of lines share two hundred. */
export type Way = { readonly line: SceneLine; readonly from: Stand; readonly to: Stand };

/** How ways are bent, and the width of the world in pixels, round which they take the shorter way. */
export type Lay = { readonly bend: Bend; readonly turn: number };

/** How the ways of a kind of picture are laid; `turn` is the width of the world, pixels. */
export function layOf(kind: MapKind, turn: number): Lay {
  return { bend: isWorld(kind) ? BENDS.world : BENDS.near, turn };
}

/** The ways of all lines whose ends have a point, in their order, and where they end. */
export function waysOf(
  { lines, rings }: Scene,
  at: (id: PlaceId) => Point | null
): { readonly ways: readonly Way[]; readonly stands: readonly Stand[] } {
  const radiusAt = new Map(rings.map(({ place, radius }) => [place, radius]));
  const known = new Map<PlaceId, Stand | null>();
  const standOf = onceForKey((id: PlaceId): Stand | null => {
    const point = at(id);
    const radius = radiusAt.get(id) ?? 0;
    return point && { at: point, start: Math.max(BESIDE_DOT, radius + 2), end: radius, arriving: [] };
  }, known);
  const ways: Way[] = [];
  for (const line of lines) {
    const from = standOf(line.origin);
    const to = standOf(line.destination);
    if (from && to) to.arriving.push(ways.push({ line, from, to }) - 1);
  }
  return { ways, stands: [...known.values()].filter((stand) => stand !== null) };
}

/** The curve of a way; over the seam it ends in the next copy of the world. */
export function curveOf({ from, to }: Way, { bend, turn }: Lay): Curve {
  const shift = shiftOf(from.at, to.at, turn);
  return bentCurve(from.at, shift === 0 ? to.at : [to.at[0] + shift, to.at[1]], bend);
}

/** The same curve once more, as it comes in from the copy before; `null` where the way does not cross the seam. */
export function copyOf({ from, to }: Way, { bend, turn }: Lay): Curve | null {
  const shift = shiftOf(from.at, to.at, turn);
  return shift === 0 ? null : bentCurve([from.at[0] - shift, from.at[1]], to.at, bend);
}

/** By how many pixels the end of the shorter way lies off the place where it ends. */
function shiftOf(from: Point, to: Point, turn: number): number {
  if (Math.abs(to[0] - from[0]) <= turn / 2) return 0;
  return to[0] > from[0] ? -turn : turn;
}

/** By how much each way turns at its end, radians, so that heads at one place lie side by side. */
export function turnsOf(ways: readonly Way[], stands: Iterable<Stand>, lay: Lay): Float64Array {
  const turns = new Float64Array(ways.length);
  for (const { arriving } of stands) {
    // Curves of one place at a time: held for all of them, they would outlive a collection, which costs more than to bend twice.
    const arrivals: Arrival[] = [];
    for (const i of arriving) {
      const way = ways[i];
      if (way)
        arrivals.push({
          curve: curveOf(way, lay),
          width: way.line.width,
          gap: roomOf(way, lay).end + TIP_GAP
        });
    }
    spreadArrivals(arrivals).forEach((turn, k) => (turns[arriving[k] ?? 0] = turn));
  }
  return turns;
}

/** Where a line begins beside a dot, pixels from its middle. */
const BESIDE_DOT = 6;

/** How far from the middles of its ends a way begins and ends; a ring that holds the other end is no rim, for the line is seen within it. */
export function roomOf({ from, to }: Way, { turn }: Lay): Room {
  const right = to.at[0] + shiftOf(from.at, to.at, turn) - from.at[0];
  const down = to.at[1] - from.at[1];
  const away = Math.sqrt(right * right + down * down);
  return {
    start: from.end + TIP_GAP < away ? from.start : BESIDE_DOT,
    end: to.end + TIP_GAP < away ? to.end : 0
  };
}
