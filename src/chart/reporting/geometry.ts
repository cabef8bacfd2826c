import type { Year } from '../../domain/year.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import type { TimeAxis } from '../trend/axis.ts';

/** How many countries reported for one year, as a bar, px. */
export type PlacedReporting = {
  readonly year: Year;
  readonly reporting: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isOpen: boolean;
  /** there is room for its number */
  readonly named: boolean;
};

/** Places the bars of reporting countries under the years of a trend: `height` px for the tallest. */
export function placeReporting(
  years: readonly YearlyVictims[],
  axis: TimeAxis,
  paper: { readonly height: number; readonly em: number }
): readonly PlacedReporting[] {
  const most = Math.max(1, ...years.map(({ reporting }) => reporting));
  const width = axis.step * 0.6;
  // Three digits take two em: where the years are closer, only the ends and the fullest year carry a number.
  const isWide = axis.step >= 2.1 * paper.em;
  const fullest = years.find(({ reporting }) => reporting === most)?.year;
  const kept = new Set([years[0]?.year, years.at(-1)?.year, fullest]);
  return years.map(({ year, reporting, flags }) => {
    const height = (reporting / most) * paper.height;
    return {
      year,
      reporting,
      x: axis.at(year) - width / 2,
      y: paper.height - height,
      width,
      height,
      isOpen: flags.includes('open'),
      named: isWide || (kept.has(year) && isFree(year, kept, axis.step, paper.em))
    };
  });
}

function isFree(year: Year, kept: ReadonlySet<Year | undefined>, step: number, em: number): boolean {
  return [...kept].every(
    (other) => other === undefined || other <= year || (other - year) * step >= 2.1 * em
  );
}
