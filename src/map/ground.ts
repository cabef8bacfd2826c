import type { LngLat } from '../domain/place.ts';
import { pattersonInverse, pattersonProject, type Point } from './patterson.ts';

/** Bounds in degrees that a view should hold. */
export type Box = { readonly southWest: LngLat; readonly northEast: LngLat };

/** The visible part of the drawing, in its own pixels. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Where a map looks: its middle in degrees, and its zoom; the world is 256 pixels round at zoom 0, twice that at 1. */
export type Position = { readonly centre: LngLat; readonly zoom: number };

/** Where the map looks now, and how to draw there. */
export type Outlook = Position & {
  readonly frame: Frame;
  /** stays the same function while the map only pans */
  readonly project: (place: LngLat) => Point;
  /** the way back, for what a pointer means */
  readonly unproject: (at: Point) => LngLat;
};

/** The live map behind a drawing, which can be moved by hand. */
export type Ground = {
  /** the element that moves with the map; a drawing laid here pans for free */
  readonly pane: HTMLElement;
  outlook(): Outlook;
  look(position: Position): void;
  /** asks how large the frame is now */
  measure(): void;
  zoomBy(steps: number): void;
  /** zooms about a point of the frame, pixels */
  zoomAround(at: Point, steps: number): void;
  /** moves by parts of the frame: `[1, 0]` is one half to the right */
  panBy(halves: Point): void;
  close(): void;
};

/** How a drawing made for one zoom lies at another: so many times as large, then so far off, pixels. */
export type Scaling = { readonly scale: number; readonly shift: Point };

/**
 * What a live map tells: `moved` after every move by the reader's hand, `roams` while one drags, `zooms` while wheel or
 * fingers zoom, until they rest.
 */
export type Told = {
  readonly moved: () => void;
  readonly roams: (frame: Frame) => void;
  readonly zooms: (scaling: Scaling) => void;
};

/** Opens a live map in an element, at a position. */
export type OpenGround = (element: HTMLElement, start: Position, told: Told) => Ground;

/** How near and how far the map goes, and how far to the south and the north, degrees. */
export const LIMITS = { nearest: 8, farthest: 0.5, south: -62, north: 86 } as const;

/** Free pixels at the sides, and at top and bottom, of a box that a map holds. */
const PADDING: Point = [28, 24];

/** Pixels round the equator at a zoom. */
export function worldWidth(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** The position at which a frame of this size in pixels just holds a box. */
export function fitted([width, height]: Point, { southWest, northEast }: Box): Position {
  const [west, south] = pattersonProject(southWest);
  const [east, north] = pattersonProject(northEast);
  const scale = Math.min(
    (width - 2 * PADDING[0]) / (east - west),
    (height - 2 * PADDING[1]) / (north - south)
  );
  const zoom = Math.log2((Math.max(1e-9, scale) * 2 * Math.PI) / 256);
  return {
    centre: pattersonInverse([(west + east) / 2, (south + north) / 2]),
    zoom: Math.max(LIMITS.farthest, Math.min(LIMITS.nearest, zoom))
  };
}

/** How to draw a map that looks from a position on to a frame of this size in pixels, whose corner is the drawing's. */
export function outlookAt(size: Point, position: Position): Outlook {
  const { zoom } = position;
  const centre = withinLimits(size, position);
  const half = worldWidth(zoom) / 2;
  const perRadian = half / Math.PI;
  const [x, y] = pattersonProject(centre);
  // Whole pixels, as the live map has them: it takes over without a shift.
  const origin = [half + x * perRadian - size[0] / 2, half - y * perRadian - size[1] / 2].map(Math.round);
  const [left = 0, top = 0] = origin;
  return {
    centre,
    zoom,
    frame: { left: 0, top: 0, right: size[0], bottom: size[1] },
    project: projectionFrom(zoom, [left, top]),
    unproject: ([right, down]) =>
      pattersonInverse([(right + left - half) / perRadian, (half - down - top) / perRadian])
  };
}

/** Free pixels about the frame that a retained picture covers, so that a pan finds it painted. */
const MARGIN = 256;

/** What of the drawing to paint so that a frame is covered and may move: as before while that holds it, else anew. */
export function covering(before: Frame | null, frame: Frame): Frame {
  const isHeld =
    before !== null &&
    before.left <= frame.left &&
    before.top <= frame.top &&
    before.right >= frame.right &&
    before.bottom >= frame.bottom;
  if (isHeld) return before;
  const { left, top, right, bottom } = frame;
  return { left: left - MARGIN, top: top - MARGIN, right: right + MARGIN, bottom: bottom + MARGIN };
}

/** What of a frame is worth a copy of the world: a strip of a few pixels at its edge is not. */
export function within({ left, top, right, bottom }: Frame): Frame {
  return { left: left + 24, top: top + 24, right: right - 24, bottom: bottom - 24 };
}

/** Degrees to the pixels of a drawing whose corner lies at these pixels of the world. */
export function projectionFrom(zoom: number, [left, top]: Point): Outlook['project'] {
  const half = worldWidth(zoom) / 2;
  const perRadian = half / Math.PI;
  return (place) => {
    const [x, y] = pattersonProject(place);
    return [half + x * perRadian - left, half - y * perRadian - top];
  };
}

/** How a drawing made at one zoom, with its corner at these pixels of the world, lies where a map now looks. */
export function scalingBetween(drawn: Corner, now: Corner): Scaling {
  const scale = 2 ** (now.zoom - drawn.zoom);
  return {
    scale,
    shift: [drawn.left * scale - now.left, drawn.top * scale - now.top]
  };
}

/** Where the corner of a drawing lies: pixels of the world at a zoom. */
export type Corner = { readonly zoom: number; readonly left: number; readonly top: number };

/** True where two positions are the same to the eye, whichever copy of the world they stand on. */
export function isNear(a: Position, b: Position): boolean {
  const apart = Math.abs(a.centre[0] - b.centre[0]) % 360;
  return (
    Math.abs(a.zoom - b.zoom) < 0.02 &&
    Math.min(apart, 360 - apart) < 0.02 &&
    Math.abs(a.centre[1] - b.centre[1]) < 0.02
  );
}

/** The centre, moved north or south until the frame shows nothing beyond the limits; in the middle where it is too tall. */
function withinLimits([, height]: Point, { centre, zoom }: Position): LngLat {
  const perRadian = worldWidth(zoom) / (2 * Math.PI);
  const [x, y] = pattersonProject(centre);
  const half = height / 2 / perRadian;
  const south = pattersonProject([0, LIMITS.south])[1] + half;
  const north = pattersonProject([0, LIMITS.north])[1] - half;
  const middle = south > north ? (south + north) / 2 : Math.max(south, Math.min(north, y));
  return Math.abs(middle - y) * perRadian <= 1 ? centre : pattersonInverse([x, middle]);
}
