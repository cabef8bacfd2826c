import type { Span, Year } from '../../domain/year.ts';
import { linearScale } from '../linear.ts';

/** The paper of a chart of years: its size and the size of its axis type, all in px. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** room at the right for the labels of the lines, px */
  readonly gutter: number;
};

/** A year on the time axis; `named` where there is room for its label. */
export type PlacedYear = { readonly year: Year; readonly x: number; readonly named: boolean };

/** The plot inside the paper, px, and the years along it; time runs left to right in every language. */
export type TimeAxis = {
  readonly left: number;
  readonly right: number;
  /** px from one year to the next */
  readonly step: number;
  readonly years: readonly PlacedYear[];
  readonly at: (year: number) => number;
};

/** A round number on the victims axis, and how high it stands. */
export type PlacedTick = { readonly value: number; readonly y: number };

/** Room an axis number of seven characters takes, in em. */
const AXIS_EMS = 4.1;
/** Room a year takes with the gap to the next one, in em. */
const YEAR_EMS = 2.9;

/** Places the years of a span along the paper: every year a tick, as many labels as fit, the last always. */
export function placeYears(span: Span, paper: Paper): TimeAxis {
  const left = AXIS_EMS * paper.em;
  const right = Math.max(left + 1, paper.width - paper.gutter);
  const steps = span.to - span.from;
  const step = (right - left) / (steps + 1);
  const at = (year: number) => left + step * (year - span.from + 0.5);
  const every = Math.max(1, Math.ceil((YEAR_EMS * paper.em) / step));
  const years = Array.from({ length: steps + 1 }, (_, i) => ({
    year: span.from + i,
    x: at(span.from + i),
    named: (steps - i) % every === 0
  }));
  return { left, right, step, years, at };
}

/** Places round numbers from zero to at least `most` between two heights, px; whole ones alone where persons are counted. */
export function placeTicks(
  most: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  wanted: number,
  isWhole = true
): { readonly ticks: readonly PlacedTick[]; readonly at: (value: number) => number } {
  const { at, ticks } = linearScale(isWhole || most <= 0 ? Math.max(most, 1) : most, bottom, top, wanted);
  return {
    ticks: ticks
      .filter((tick) => !isWhole || Number.isInteger(tick))
      .map((value) => ({ value, y: at(value) })),
    at
  };
}

/** The year whose tick is nearest to a place on the paper, px. */
export function nearestYear(axis: TimeAxis, x: number): Year {
  const nearest = axis.years.reduce((a, b) => (Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a));
  return nearest.year;
}
