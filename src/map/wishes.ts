import type { PlaceId } from '../domain/place.ts';
import type { PlacedScene } from './corridors.ts';
import { pointAt } from './curve.ts';
import type { LabelWish, Obstacles } from './labels.ts';
import type { Point } from './patterson.ts';

/** What a map would like to say at a place. */
export type PlaceLabel = {
  readonly place: PlaceId;
  /** a name, and what stands under it */
  readonly lines: readonly string[];
  /** text height in pixels */
  readonly size: number;
  /** free pixels round the point, where it has no ring */
  readonly clear: number;
  /** how much line it may lie over, and whether it may stand off, before it is left out */
  readonly over: number;
  readonly mayStandOff: boolean;
  /** the other end of its line, so that the label goes to the far side; absent for none */
  readonly from?: PlaceId;
};

/** Labels with the points they belong to, in their order; a place that the scene has no dot for says nothing. */
export function placeWishes(labels: readonly PlaceLabel[], scene: PlacedScene): LabelWish[] {
  const dotAt = new Map(scene.dots.map(({ place, at }) => [place, at]));
  const radiusAt = new Map(scene.rings.map(({ place, radius }) => [place, radius]));
  return labels.flatMap(({ place, lines, size, clear, over, mayStandOff, from }): LabelWish[] => {
    const at = dotAt.get(place);
    if (!at) return [];
    const other = from && dotAt.get(from);
    const wish = { id: place, at, clear: radiusAt.get(place) ?? clear, lines, size, over, mayStandOff };
    return [other ? { ...wish, from: other } : wish];
  });
}

const STEPS = Array.from({ length: 16 }, (_, i) => (i + 0.5) / 16);

/** What labels must keep off: points along the lines, and the dots where they matter one by one. */
export function obstaclesOf(scene: PlacedScene, areDotsKept: boolean): Obstacles {
  return {
    dots: areDotsKept ? scene.dots.map(({ at }): Point => at) : [],
    lines: scene.lines.flatMap(({ curve }) => STEPS.map((t) => pointAt(curve, t)))
  };
}
