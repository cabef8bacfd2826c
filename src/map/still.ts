import { fitted, outlookAt, type Box, type Frame, type Outlook, type Position } from './ground.ts';
import type { Point } from './patterson.ts';

/** The frame, pixels, that a map which stands in a page before its script is placed for: that of a laptop's screen. */
const FRAME: Point = [940, 504];

/** A picture of a map that any frame can hold: what to draw with, and the part of the drawing that must be seen whole. */
export type Still = Pick<Outlook, 'project' | 'zoom' | 'frame'> & {
  /** as an SVG says it: left, top, width, height */
  readonly viewBox: string;
  /** where copies of the world stand: a wider frame sees more of them */
  readonly reach: Frame;
};

/** Places a map for a page without a script, which scales it to the frame that it finds, as a live map would. */
export function stillOf(position: Position | null, box: Box): Still {
  const { project, zoom, frame } = outlookAt(FRAME, position ?? fitted(FRAME, box));
  const [left, bottom] = project(box.southWest);
  const [right, top] = project(box.northEast);
  const round = (value: number) => Math.round(value);
  return {
    project,
    zoom,
    frame,
    viewBox: [left, top, right - left, bottom - top].map(round).join(' '),
    reach: { ...frame, left: frame.left - FRAME[0] / 2, right: frame.right + FRAME[0] / 2 }
  };
}
