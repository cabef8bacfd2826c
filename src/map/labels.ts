import type { Frame } from './ground.ts';
import type { Point } from './patterson.ts';
import { PointGrid } from './point-grid.ts';

/** A text that would like to stand at a point; earlier ones are more important. */
export type LabelWish = {
  readonly id: string;
  readonly at: Point;
  /** free pixels to keep round the point: its dot or ring */
  readonly clear: number;
  readonly lines: readonly string[];
  readonly size: number;
  /** where its arrow comes from, so that the label goes to the other side; absent for none */
  readonly from?: Point;
  /** how much line it may lie over (points along the lines), and whether it may stand off with a leader, before it is left out */
  readonly over: number;
  readonly mayStandOff: boolean;
};

/** A label with its place: the baseline start of its first line, in pixels. */
export type PlacedLabel = {
  readonly id: string;
  readonly at: Point;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly lines: readonly string[];
  readonly size: number;
  /** from the label to its point, where it had to stand off */
  readonly leader: readonly [Point, Point] | null;
};

/** What a label must keep off: the dots always, the lines where it can. */
export type Obstacles = { readonly dots: readonly Point[]; readonly lines: readonly Point[] };

/**
 * Sets labels one after the other, each away from its arrow, and leaves out those that would lie on another or outside
 * the frame; one label that stands in the way moves, where it has another place.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: Obstacles, frame: Frame): PlacedLabel[] {
  const dots: Frame[] = obstacles.dots.map(([x, y]) => box(x - 4, y - 4, 8, 8));
  const lines = new PointGrid(obstacles.lines);
  const standing: Standing[] = [];
  for (const wish of wishes) {
    const spots = spotsOf(wish).filter(
      ({ rect }) => isInside(rect, frame) && !dots.some((dot) => overlap(rect, dot))
    );
    const free = spots.filter(({ rect }) => !standing.some((other) => overlap(rect, other.spot.rect)));
    const spot =
      leastCrossed(free, lines, wish.over) ??
      (wish.mayStandOff ? makeRoom(spots, wish, standing, lines) : undefined);
    if (spot) standing.push({ wish, spots, spot });
  }
  return standing.map(({ spot, wish }) => labelIn(spot, wish));
}

/** A label where it stands, and where else it could. */
type Standing = { readonly wish: LabelWish; readonly spots: readonly Spot[]; spot: Spot };

/** The first good spot that one label covers and can leave for another good one; that label moves. */
function makeRoom(
  spots: readonly Spot[],
  wish: LabelWish,
  standing: readonly Standing[],
  lines: PointGrid
): Spot | undefined {
  for (const spot of spots) {
    const [covering, ...more] = standing.filter((other) => overlap(spot.rect, other.spot.rect));
    if (!covering?.wish.mayStandOff || more.length > 0 || lines.within(spot.rect, wish.over) > wish.over)
      continue;
    const elsewhere = covering.spots.filter(
      ({ rect }) =>
        !overlap(rect, spot.rect) &&
        !standing.some((other) => other !== covering && overlap(rect, other.spot.rect))
    );
    const moved = leastCrossed(elsewhere, lines, covering.wish.over);
    if (!moved) continue;
    covering.spot = moved;
    return spot;
  }
  return undefined;
}

/** The first spot that no line crosses, else the first that few enough do. */
function leastCrossed(spots: readonly Spot[], lines: PointGrid, over: number): Spot | undefined {
  let possible: Spot | undefined;
  for (const spot of spots) {
    const crossings = lines.within(spot.rect, over);
    if (crossings === 0) return spot;
    if (crossings <= over) possible ??= spot;
  }
  return possible;
}

type Side = 'east' | 'west' | 'north' | 'south';
type Spot = { readonly rect: Frame; readonly side: Side; readonly off: number };

/** How far from its point a label may stand, in pixels; beyond the first it gets a leader. */
const OFFS = [0, 16, 34, 56];

/** Where a label could stand, the best first: beside its point, then further and further off. */
function spotsOf(wish: LabelWish): Spot[] {
  const offs = wish.mayStandOff ? OFFS : OFFS.slice(0, 1);
  return offs.flatMap((off) =>
    sides(wish).flatMap((side) =>
      (off === 0 ? [0] : [0, -off, off]).map((slide) => ({ rect: rectOf(wish, side, off, slide), side, off }))
    )
  );
}

function sides({ at, from }: LabelWish): readonly Side[] {
  if (from === undefined) return ['east', 'west', 'south', 'north'];
  const away: Side = from[0] <= at[0] ? 'east' : 'west';
  const vertical: Side = from[1] <= at[1] ? 'south' : 'north';
  return [away, vertical, vertical === 'south' ? 'north' : 'south', away === 'east' ? 'west' : 'east'];
}

function rectOf(
  { at: [x, y], clear, lines, size }: LabelWish,
  side: Side,
  off: number,
  slide: number
): Frame {
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const height = lines.length * size * 1.22;
  switch (side) {
    case 'east':
      return box(x + clear + 5 + off, y - height / 2 + slide, width, height);
    case 'west':
      return box(x - clear - 5 - off - width, y - height / 2 + slide, width, height);
    case 'north':
      return box(x - width / 2 + slide, y - clear - 4 - off - height, width, height);
    case 'south':
      return box(x - width / 2 + slide, y + clear + 4 + off, width, height);
  }
}

function labelIn({ rect, side, off }: Spot, { id, at, lines, size }: LabelWish): PlacedLabel {
  const anchor = side === 'east' ? 'start' : side === 'west' ? 'end' : 'middle';
  const middle = (rect.left + rect.right) / 2;
  const x = anchor === 'start' ? rect.left : anchor === 'end' ? rect.right : middle;
  const edge: Point = [
    Math.max(rect.left, Math.min(rect.right, at[0])),
    Math.max(rect.top + 2, Math.min(rect.bottom - 2, at[1]))
  ];
  return { id, at: [x, rect.top + size * 0.98], anchor, lines, size, leader: off === 0 ? null : [edge, at] };
}

/** Width of a text in pixels, near enough to keep labels apart: 0.56 of the size for a letter of either script. */
function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

function box(left: number, top: number, width: number, height: number): Frame {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(rect: Frame, frame: Frame): boolean {
  return (
    rect.left >= frame.left + 4 &&
    rect.right <= frame.right - 4 &&
    rect.top >= frame.top + 4 &&
    rect.bottom <= frame.bottom - 4
  );
}

function overlap(a: Frame, b: Frame): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
}
