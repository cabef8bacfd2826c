import type { Count } from '../../domain/count.ts';
import { boxOf, freePlace, type Box, type Ground, type Worded } from './boxes.ts';
import type { PlacedLine, PlacedPoint } from './geometry.ts';

/** A number beside a point, px. */
export type PlacedValue = Worded & {
  readonly id: string;
  readonly tone: number;
  readonly year: number;
  readonly victims: Count;
};

/**
 * Places the numbers that a headline speaks of, the first and the last closed point: above the upper line and below the lower,
 * or wherever else they lie on nothing, not on their own line either. One that finds no place is left to the headline.
 */
export function placeValues(
  lines: readonly PlacedLine[],
  says: (victims: Count) => string,
  plot: Box,
  em: number
): readonly PlacedValue[] {
  const taken: Box[] = [];
  const said = new Set<string>();
  return lines.flatMap((line, at) =>
    endsOf(line).flatMap((point) => {
      const key = `${point.year} ${point.victims.least}`;
      if (said.has(key)) return [];
      said.add(key);
      const { year, victims } = point;
      const places = placesAt(point, at > 0, em).map((place) => ({
        ...{ id: line.id, tone: line.tone, year, victims, rows: [says(victims)] },
        ...place
      }));
      const ground: Ground = { taken, lines, plot };
      const found = freePlace(places, ground, em);
      if (found) taken.push(boxOf(found, em));
      return found ? [found] : [];
    })
  );
}

/** The first and the last closed point of a line; the last of all has its number at the end of the line. */
function endsOf({ points }: PlacedLine): readonly PlacedPoint[] {
  const closed = points.filter((point) => !point.isOpen);
  const [first, last] = [closed[0], closed.at(-1)];
  const ends = first === last ? [first] : [first, last === points.at(-1) ? undefined : last];
  return ends.filter((point) => point !== undefined);
}

/** Around a point: over it or under it first, in the middle before either side. */
function placesAt({ x, y }: PlacedPoint, isBelow: boolean, em: number) {
  const [over, under] = [y - 0.8 * em, y + 1.6 * em];
  const rows = [...(isBelow ? [under, over] : [over, under]), y - 2 * em, y + 2.8 * em];
  return rows.flatMap((at) => [
    { x, y: at, side: 'middle' as const },
    { x: x - 0.6 * em, y: at, side: 'right' as const },
    { x: x + 0.6 * em, y: at, side: 'left' as const },
    { x: x - 0.2 * em, y: at, side: 'left' as const }
  ]);
}
