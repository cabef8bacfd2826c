import type { Dash, Mark } from './scene.ts';

/** The sign of each mark as path data about its middle, 6 pixels across, to stroke. */
export const MARKS: Readonly<Record<Mark, string>> = {
  plus: 'M-3 0H3M0 -3V3',
  cross: 'M-2.4 -2.4L2.4 2.4M-2.4 2.4L2.4 -2.4',
  up: 'M-2.8 1.4L0 -2L2.8 1.4',
  down: 'M-2.8 -1.4L0 2L2.8 -1.4',
  unclear: 'M-1.8 -1.5Q-1.6 -3 0 -3Q1.8 -3 1.8 -1.5Q1.8 -.5 0 .4V1M0 2.6V3.1',
  equal: 'M-2.7 -1.3H2.7M-2.7 1.3H2.7'
};

/** Radius in pixels of the small disc a mark stands on. */
export const MARK_RADIUS = 5.5;

/** Dashes and gaps in pixels for a line of a width; nothing for a solid one. Dots want round caps. */
export function dashes(dash: Dash, width: number): readonly number[] | null {
  switch (dash) {
    case 'solid':
      return null;
    case 'long':
      return [7 + 1.5 * width, 3 + width];
    case 'dotted':
      return [0.1, 2.2 + 1.4 * width];
  }
}
