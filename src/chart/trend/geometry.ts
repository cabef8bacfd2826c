import type { Count } from '../../domain/count.ts';
import { isOnlyHidden } from '../../query/count.ts';
import type { Span, Year } from '../../domain/year.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import { placeTicks, placeYears, type Paper, type PlacedTick, type TimeAxis } from './axis.ts';
import { pathsOf } from './paths.ts';

/** One line to draw: its place among the tones (the first is the accent), its years in order. */
export type TrendLine = {
  readonly id: string;
  readonly tone: number;
  readonly years: readonly YearlyVictims[];
};

/** A year somebody told a number for; `y` is the published number, `high` what hidden cells may add. */
export type PlacedPoint = {
  readonly year: Year;
  readonly x: number;
  readonly y: number;
  readonly high: number;
  readonly victims: Count;
  readonly isOpen: boolean;
  /** made up in another way than the number before it: no line joins the two */
  readonly isApart: boolean;
  /** nothing published but hidden cells: somebody may be there, or no one */
  readonly isHidden: boolean;
  /** no neighbour to draw a line to */
  readonly isLone: boolean;
  /** a line drawn later has the same published number: its point stands for both */
  readonly isCovered: boolean;
};

/** A line as it is drawn: paths break where nothing was told [D19]; `open` is the dashed way to the open year. */
export type PlacedLine = {
  readonly id: string;
  readonly tone: number;
  readonly points: readonly PlacedPoint[];
  readonly solid: string;
  readonly open: string;
  readonly band: string;
};

/** A chart of years ready to be drawn: everything in px. */
export type PlacedTrend = {
  readonly axis: TimeAxis;
  readonly ticks: readonly PlacedTick[];
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly PlacedLine[];
  /** the band of the open year */
  readonly openYear: { readonly x: number; readonly width: number } | null;
};

export type TrendOptions = {
  readonly span: Span;
  /** top of the victims axis at least; charts side by side share it */
  readonly most?: number;
  readonly ticks?: number;
  /** the axis marks whole numbers alone; not where it is no axis of persons */
  readonly isWhole?: boolean;
  /** room under the zero line, em */
  readonly foot?: number;
};

/** Persons at the highest end of any line. */
export function mostVictims(lines: readonly TrendLine[]): number {
  return Math.max(0, ...lines.flatMap(({ years }) => years.map(({ victims }) => victims?.most ?? 0)));
}

/** Places lines of yearly victims on paper. */
export function placeTrend(lines: readonly TrendLine[], paper: Paper, options: TrendOptions): PlacedTrend {
  const axis = placeYears(options.span, paper);
  const top = paper.em;
  const bottom = paper.height - (options.foot ?? 0.5) * paper.em;
  const most = options.most ?? mostVictims(lines);
  const { ticks, at } = placeTicks(most, { top, bottom }, options.ticks ?? 4, options.isWhole);
  const open = lines.flatMap(({ years }) => years).find(({ flags }) => flags.includes('open'));
  return {
    axis,
    ticks,
    top,
    bottom,
    lines: lines.map(({ id, tone, years }, i) => {
      const points = pointsOf(years, axis, at, lines.slice(i + 1));
      return { id, tone, points, ...pathsOf(points) };
    }),
    openYear: open ? { x: axis.at(open.year) - axis.step / 2, width: axis.step } : null
  };
}

function pointsOf(
  years: readonly YearlyVictims[],
  axis: TimeAxis,
  at: (value: number) => number,
  later: readonly TrendLine[]
): PlacedPoint[] {
  return years.flatMap(({ year, victims, flags }, i) => {
    if (!victims) return [];
    const isHidden = isOnlyHidden(victims);
    const isApart = flags.includes('otherwise');
    const isJoined = (isPublished(years[i - 1]) && !isApart) || isPublished(joining(years[i + 1]));
    const isLone = isHidden || !isJoined;
    const isOpen = flags.includes('open');
    const isCovered = later.some(
      (line) => line.years.find((y) => y.year === year)?.victims?.least === victims.least
    );
    const place = { x: axis.at(year), y: at(victims.least), high: at(victims.most) };
    return [{ year, victims, isOpen, isApart, isHidden, isLone, isCovered, ...place }];
  });
}

/** The year after, where a line goes on to it. */
function joining(next: YearlyVictims | undefined): YearlyVictims | undefined {
  return next?.flags.includes('otherwise') ? undefined : next;
}

function isPublished(year: YearlyVictims | undefined): boolean {
  return year?.victims ? !isOnlyHidden(year.victims) : false;
}
