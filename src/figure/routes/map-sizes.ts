import type { Corner } from '../../map/corner.ts';
import { IN_WORLD, type LabelSizes } from './labels.ts';

/** How a map is drawn: the widths of its lines, how it writes, and where its buttons lie, as they are laid out in pixels. */
export type MapSizes = {
  readonly kind: 'screen' | 'phone' | 'stage';
  readonly labels: LabelSizes;
  readonly buttons: Corner;
};

/** No word of a projected page is smaller, pixels. */
const LEAST_ON_STAGE = 24;

/** The maps of a page, as the look asks for them: on a phone few names, and those close to their dots. */
export const SIZES = {
  screen: {
    kind: 'screen',
    labels: { place: 13, focus: 16, off: 56, ends: Infinity, world: 10 },
    buttons: { at: 'top', width: 58, height: 130 }
  },
  phone: {
    kind: 'phone',
    labels: { place: 12, focus: 14, off: 34, ends: 8, world: 5 },
    buttons: { at: 'foot', width: 160, height: 58 }
  },
  stage: {
    kind: 'stage',
    labels: { place: LEAST_ON_STAGE / IN_WORLD, focus: 32, off: 90, ends: Infinity, world: 10 },
    buttons: { at: 'top', width: 90, height: 200 }
  }
} as const satisfies Readonly<Record<MapSizes['kind'], MapSizes>>;

/** The map of a page on A4 and US Letter, in pixels of the page's own layout there. */
export const PAPER = { width: 940, height: 500, sizes: SIZES.screen };
