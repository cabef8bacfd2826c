import type { Span } from '../../domain/year.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import { placeYears, type Paper, type TimeAxis } from '../trend/axis.ts';
import { placeReporting, type PlacedReporting } from './geometry.ts';

/** The bars of reporting countries in a chart of their own: the bars lie `top` px down, on a line at `height`, px. */
export type LaidReporting = {
  readonly axis: TimeAxis;
  readonly bars: readonly (PlacedReporting & { readonly isInside: boolean })[];
  readonly top: number;
  readonly height: number;
  /** letters that a row of words beside the bars has room for */
  readonly room: number;
};

/** Places the bars and their numbers, inside the bars where these are broad and tall enough. */
export function layReporting(years: readonly YearlyVictims[], span: Span, paper: Paper): LaidReporting {
  const { em } = paper;
  const axis = placeYears(span, paper);
  const height = paper.height - 1.8 * em;
  const isBroad = axis.step * 0.6 > 2 * em;
  const top = isBroad ? 0 : 1.3 * em;
  return {
    axis,
    bars: placeReporting(years, axis, { height: height - top, em }).map((bar) => ({
      ...bar,
      isInside: isBroad && bar.height > 1.5 * em
    })),
    top,
    height,
    room: Math.floor(paper.gutter / (0.56 * em))
  };
}
