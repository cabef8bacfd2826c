import type { Place, PlaceId } from '../../../domain/place.ts';
import type { Point } from '../../../map/patterson.ts';
import { onWorld } from '../../../map/seam.ts';
import type { Outlook } from '../../../map/ground.ts';

/** What was awarded for one country: US dollars, `null` where no amount was published, and in how many grants. */
export type Award = { readonly place: PlaceId; readonly amount: number | null; readonly grants: number };

/** A country's award on the map: a circle by its area, a dot where that would be too small to see, hollow without an amount. */
export type PlacedAward = Award & {
  readonly at: Point;
  /** pixels */
  readonly radius: number;
  readonly kind: 'circle' | 'dot' | 'hollow';
};

/** The smallest circle that can be seen, and the mark of an award without an amount; radius in pixels. */
export const DOT = 1.8;
const HOLLOW = 4;

/** Dollars to a radius in pixels: the area is in proportion, and `most` dollars have the `largest` radius. */
export function radiusOf(amount: number, most: number, largest: number): number {
  return most > 0 ? largest * Math.sqrt(amount / most) : 0;
}

/** The awards of countries with a point, the largest first, so that smaller ones lie over them. */
export function placeAwards(
  awards: readonly Award[],
  places: ReadonlyMap<PlaceId, Place>,
  project: Outlook['project'],
  { most, largest }: { readonly most: number; readonly largest: number }
): PlacedAward[] {
  return awards
    .flatMap((award): PlacedAward[] => {
      const point = places.get(award.place)?.point;
      if (!point || !Number.isFinite(point[0])) return [];
      const at = project(onWorld(point));
      if (award.amount === null) return [{ ...award, at, radius: HOLLOW, kind: 'hollow' }];
      const radius = radiusOf(award.amount, most, largest);
      return radius < DOT
        ? [{ ...award, at, radius: DOT, kind: 'dot' }]
        : [{ ...award, at, radius, kind: 'circle' }];
    })
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
}

/** The dollars of which a circle would be as small as a dot, to two figures. */
export function dotAmount(most: number, largest: number): number {
  const amount = most * (DOT / largest) ** 2;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1);
  return Math.ceil(amount / unit) * unit;
}

/** Round dollars for a legend, the largest first: at most `most`, then a fifth of it and a twenty-fifth, or near. */
export function sampleAmounts(most: number): number[] {
  return [1, 5, 25].map((part) => roundedDown(most / part)).filter((amount) => amount > 0);
}

/** 1, 2 or 5 times a power of ten that is no larger. */
function roundedDown(amount: number): number {
  if (amount < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(amount));
  const step = [5, 2, 1].find((each) => each * power <= amount) ?? 1;
  return step * power;
}
