import { fitted, outlookAt, type Box, type Frame, type Outlook, type Position } from './ground.ts';
import type { Point } from './patterson.ts';

/** The frames, pixels, that a map which stands in HTML before its script is placed for: on a laptop's screen, and in a text column. */
export const STILL_FRAMES = { page: [940, 504], embed: [720, 386] } as const;

let frameOfStills: Point = STILL_FRAMES.page;

/** Says which frame the stills that are drawn next stand in; who writes the HTML knows it, and no map does. */
export function placeStillsIn(where: keyof typeof STILL_FRAMES): void {
  frameOfStills = STILL_FRAMES[where];
}

/** A picture of a map that any frame can hold: what to draw with, and the part of the drawing that must be seen whole. */
export type Still = Pick<Outlook, 'project' | 'zoom' | 'frame'> & {
  /** as an SVG says it: left, top, width, height */
  readonly viewBox: string;
  /** where copies of the world stand: a wider frame sees more of them */
  readonly reach: Frame;
};

/** Places a map for a page without a script, which scales it to the frame that it finds, as a live map would. */
export function stillOf(position: Position | null, box: Box): Still {
  const { project, zoom, frame } = outlookAt(frameOfStills, position ?? fitted(frameOfStills, box));
  const [left, bottom] = project(box.southWest);
  const [right, top] = project(box.northEast);
  const round = (value: number) => Math.round(value);
  return {
    project,
    zoom,
    frame,
    viewBox: [left, top, right - left, bottom - top].map(round).join(' '),
    reach: { ...frame, left: frame.left - frameOfStills[0] / 2, right: frame.right + frameOfStills[0] / 2 }
  };
}
