import type { PlaceId } from '../domain/place.ts';
import { onceForKey } from '../query/once.ts';
import type { Frame } from './ground.ts';
import { areApart, keepsOff, type Obstacles } from './keep-off.ts';
import type { Point } from './patterson.ts';
import { PointGrid } from './point-grid.ts';
import { FURTHEST, spotsOf, type Leader, type Spot } from './spots.ts';

/** A text that would like to stand at a point; earlier ones are more important. */
export type LabelWish = {
  readonly id: PlaceId;
  readonly at: Point;
  /** free pixels to keep round the point: its dot or ring */
  readonly clear: number;
  readonly lines: readonly string[];
  /** what it says where there is no room for all its lines */
  readonly short?: readonly string[];
  readonly size: number;
  /** where its arrow comes from, so that the label goes to the other side; absent for none */
  readonly from?: Point;
  /** how much line it may lie over (points along the lines) before it is left out */
  readonly over: number;
  /** how far it may stand off with a leader, pixels; 0 for not at all */
  readonly off: number;
  /** true where it rather lies over any line than being left out */
  readonly isKept?: boolean;
  /** true for the few that matter most, which look for a place in more spots than others */
  readonly isStrong?: boolean;
};

/** A label with its place: the baseline start of its first line, in pixels. */
export type PlacedLabel = {
  readonly id: PlaceId;
  readonly at: Point;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly lines: readonly string[];
  readonly size: number;
  /** from the label to its point, where it had to stand off */
  readonly leader: Leader | null;
  /** the room that it takes */
  readonly rect: Frame;
};

/**
 * Sets labels one after the other, each away from its arrow, and leaves out those that would lie on another or outside
 * the frame; one label that stands in the way moves, where it has another place. What is said at length is said in short
 * before it is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: Obstacles, frame: Frame): PlacedLabel[] {
  const lines = new PointGrid(obstacles.lines);
  const standing: Standing[] = [];
  for (const wish of wishes) {
    const forms = [wish.lines, ...(wish.short ? [wish.short] : [])].map((form) => spotsOf(wish, form, frame));
    // Asked of a spot when its turn comes, and once: most labels stand at their first.
    const clear = onceForKey((spot: Spot) => keepsOff(spot, wish.at, obstacles));
    const isFree = (spot: Spot) => standing.every((other) => areApart(spot, other.spot)) && clear(spot);
    // A label that is kept rather lies over lines than leaves out a part of what it says.
    const easy = wish.isKept ? forms.slice(0, 1) : forms;
    const room = (all: typeof forms, over: number) =>
      firstOf(all, (spots) => makeRoom(spots, clear, over, standing, lines));
    const spot =
      (wish.isStrong
        ? (firstOf(easy, (spots) => leastCrossed(spots, isFree, lines, EASY)) ?? room(easy, EASY))
        : undefined) ??
      firstOf(forms, (spots) => leastCrossed(spots, isFree, lines, wish.over)) ??
      (wish.isKept
        ? firstOf(forms.toReversed(), (spots) => leastCrossed(spots, isFree, lines, Infinity))
        : undefined) ??
      (wish.off > 0 ? room(forms, wish.isKept ? Infinity : wish.over) : undefined) ??
      (wish.isKept ? furtherOff(wish, frame, standing, obstacles, lines) : undefined);
    if (spot) standing.push({ wish, spots: forms.flat(), clear, spot });
  }
  return standing.map(({ spot, wish }) => labelIn(spot, wish));
}

/**
 * Where a label that is kept stands when all about its point is taken: in short or as a name alone, further off than it
 * likes, and its leader nearer to the dots of others.
 */
function furtherOff(
  wish: LabelWish,
  frame: Frame,
  standing: readonly Standing[],
  obstacles: Obstacles,
  lines: PointGrid
): Spot | undefined {
  const near = { ...obstacles, passing: obstacles.passing / 2 };
  const isFree = (spot: Spot) =>
    standing.every((other) => areApart(spot, other.spot)) && keepsOff(spot, wish.at, near);
  return firstOf([wish.short ?? wish.lines, wish.lines.slice(0, 1)], (form) =>
    leastCrossed(spotsOf({ ...wish, off: FURTHEST }, form, frame), isFree, lines, Infinity)
  );
}

/** A label where it stands, and where else it could. */
type Standing = {
  readonly wish: LabelWish;
  readonly spots: readonly Spot[];
  /** whether a spot keeps off what no label may lie on */
  readonly clear: (spot: Spot) => boolean;
  spot: Spot;
};

function firstOf<From, To>(all: readonly From[], find: (one: From) => To | undefined): To | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How much a label says at a spot, letters: in one line or in two it says the same. */
function saysOf({ lines }: Spot): number {
  return lines.join(' ').length;
}

/** The first good spot that one label covers and can leave for another good one, where it says as much; that label moves. */
function makeRoom(
  spots: readonly Spot[],
  clear: Standing['clear'],
  over: number,
  standing: readonly Standing[],
  lines: PointGrid
): Spot | undefined {
  for (const spot of spots) {
    if (!clear(spot)) continue;
    const [covering, ...more] = standing.filter((other) => !areApart(spot, other.spot));
    if (!covering || covering.wish.off === 0 || more.length > 0 || lines.within(spot.rect, over) > over)
      continue;
    const others = standing.filter((other) => other !== covering);
    const isElsewhere = (there: Spot) =>
      saysOf(there) >= saysOf(covering.spot) &&
      areApart(there, spot) &&
      others.every((other) => areApart(there, other.spot)) &&
      covering.clear(there);
    const moved = leastCrossed(covering.spots, isElsewhere, lines, easilyOver(covering.wish));
    if (!moved) continue;
    covering.spot = moved;
    return spot;
  }
  return undefined;
}

/** So few points of lines are easily read over: a strong label lies over more only where no other can make room for it, and makes none for that. */
const EASY = 5;

function easilyOver({ isStrong = false, over }: LabelWish): number {
  return isStrong ? EASY : over;
}

/** What a crossed point of a line weighs against a pixel that a label stands off. */
const CROSSED = 3;

/** The first spot that no line crosses, else of those that few enough do the one least crossed and least far off. */
function leastCrossed(
  spots: readonly Spot[],
  isFree: (spot: Spot) => boolean,
  lines: PointGrid,
  over: number
): Spot | undefined {
  let best: Spot | undefined;
  let least = Infinity;
  for (const spot of spots) {
    if (!isFree(spot)) continue;
    const crossings = lines.within(spot.rect, over);
    if (crossings === 0) return spot;
    const cost = crossings * CROSSED + spot.off;
    if (crossings > over || cost >= least) continue;
    [best, least] = [spot, cost];
  }
  return best;
}

function labelIn({ rect, side, lines, leader }: Spot, { id, size }: LabelWish): PlacedLabel {
  const anchor = side === 'east' ? 'start' : side === 'west' ? 'end' : 'middle';
  const middle = (rect.left + rect.right) / 2;
  const x = anchor === 'start' ? rect.left : anchor === 'end' ? rect.right : middle;
  return { id, at: [x, rect.top + size * 0.98], anchor, lines, size, leader, rect };
}
