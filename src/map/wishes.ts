import type { PlaceId } from '../domain/place.ts';
import type { PlacedRing, PlacedScene } from './corridors.ts';
import { pointAt } from './curve.ts';
import type { Frame } from './ground.ts';
import type { Obstacles } from './keep-off.ts';
import type { LabelWish } from './labels.ts';
import type { Point } from './patterson.ts';

/** What a map would like to say at a place. */
export type PlaceLabel = {
  readonly place: PlaceId;
  /** a name, and what stands under it */
  readonly lines: readonly string[];
  /** the same in short, for where there is little room */
  readonly short?: readonly string[];
  /** text height in pixels */
  readonly size: number;
  /** free pixels round the point, where it has no ring */
  readonly clear: number;
  /** how much line it may lie over, and how many pixels it may stand off, before it is left out */
  readonly over: number;
  readonly off: number;
  /** true where it rather lies over any line than being left out */
  readonly isKept?: boolean;
  /** true for the few that matter most, which look for a place in more spots than others */
  readonly isStrong?: boolean;
  /** the other end of its line, so that the label goes to the far side; absent for none */
  readonly from?: PlaceId;
};

/**
 * Labels with the points they belong to, in their order; a place that the scene has no dot for says nothing, and one that
 * a copy of the world brings into the frame says it there.
 */
export function placeWishes(
  labels: readonly PlaceLabel[],
  scene: PlacedScene,
  shifts: readonly number[] = [0],
  frame?: Frame
): LabelWish[] {
  const dotAt = new Map(scene.dots.map(({ place, at }) => [place, at]));
  const radiusAt = new Map(scene.rings.map(({ place, radius }) => [place, radius]));
  const shiftOf = ([x]: Point): number =>
    (frame && shifts.find((shift) => x + shift >= frame.left && x + shift <= frame.right)) ?? 0;
  return labels.flatMap(({ place, from, ...label }): LabelWish[] => {
    const dot = dotAt.get(place);
    if (!dot) return [];
    const shift = shiftOf(dot);
    const at: Point = [dot[0] + shift, dot[1]];
    const other = from && dotAt.get(from);
    const wish = { ...label, id: place, at, clear: Math.max(label.clear, radiusAt.get(place) ?? 0) };
    return [other ? { ...wish, from: [other[0] + shift, other[1]] } : wish];
  });
}

const STEPS = Array.from({ length: 16 }, (_, i) => (i + 0.5) / 16);

/** Labels keep off this many lines, the strongest: among more there is no free place. */
const MOST_OBSTACLES = 300;

/** A line of so many pixels and more weighs by its width: a label would hide more of it, and be read worse on it. */
const THICK = 3;

/** A ring of this many pixels is more than a dot: labels keep off its stroke. */
const LARGE = 10;

/** What labels must keep off: rings, the dots that leaders pass, points along the strong lines, and the dots where they matter one by one; `size` is 1 on a screen, more on a stage. */
export function obstaclesOf(
  scene: PlacedScene,
  areDotsKept: boolean,
  shifts: readonly number[] = [0],
  size = 1
): Omit<Obstacles, 'boxes'> {
  // In the world view the strongest lie on top, and come last.
  const strong = areDotsKept ? scene.lines.slice(0, MOST_OBSTACLES) : scene.lines.slice(-MOST_OBSTACLES);
  const everywhere = (points: readonly Point[]): readonly Point[] =>
    shifts.length === 1 && shifts[0] === 0
      ? points
      : shifts.flatMap((shift) => points.map(([x, y]): Point => [x + shift, y]));
  const dots = everywhere(scene.dots.map(({ at }) => at));
  return {
    // A place of transit shows while its line is pointed at, and no name may hide it then.
    dots: areDotsKept ? [...dots, ...everywhere(scene.lines.flatMap(({ via }) => via))] : [],
    passed: dots,
    passing: (areDotsKept ? 5.5 : 3.5) * size,
    rings: scene.rings
      .filter(({ radius }) => radius >= LARGE)
      .flatMap(({ at, radius }) => everywhere([at]).map((there) => ({ at: there, radius }))),
    lines: everywhere([
      ...strong.flatMap(({ curve, width }) => {
        const points = STEPS.map((t) => pointAt(curve, t));
        const times = areDotsKept ? Math.max(1, Math.round(width / (THICK * size))) : 1;
        return Array.from({ length: times }, () => points).flat();
      }),
      ...(areDotsKept ? scene.rings.flatMap(roundOf) : [])
    ])
  };
}

/** Points along a ring and within it; a small one is no more than its dot. */
function roundOf({ at, radius }: PlacedRing): Point[] {
  if (radius < LARGE) return [];
  return [radius, radius * 0.55].flatMap((reach) =>
    Array.from({ length: 24 }, (_, i): Point => {
      const angle = (i * Math.PI) / 12;
      return [at[0] + reach * Math.cos(angle), at[1] + reach * Math.sin(angle)];
    })
  );
}
