/** When something ran: ISO dates as exact as the source, empty where unknown. */
export type Run = { readonly start: string; readonly end: string };

/** Where a run lies on the axis, in per cent of its width; `open` where the end is not known. */
export type PlacedRun = { readonly from: number; readonly width: number; readonly open: boolean };

/** The years an axis shows, both ends as decimal years. */
export type Axis = { readonly from: number; readonly to: number };

/** The axis that holds every run and the marked dates, with a little air at both ends; `null` where nothing has a date. */
export function axisOf(runs: readonly Run[], marks: readonly string[]): Axis | null {
  const starts = [...runs.map((run) => startOf(run.start || run.end)), ...marks.map(startOf)];
  const ends = [...runs.map((run) => endOf(run)), ...marks.map(startOf)];
  const known = [...starts, ...ends].filter((year) => !Number.isNaN(year));
  if (known.length === 0) return null;
  return { from: Math.floor(Math.min(...known)) - 0.25, to: Math.ceil(Math.max(...known)) + 0.5 };
}

/** Years to write on the axis, at most `most` of them, in even steps. */
export function axisYears({ from, to }: Axis, most: number): number[] {
  const step = [1, 2, 5, 10, 20].find((n) => (to - from) / n <= most) ?? 50;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}

/** Per cent of the axis from its left end to a decimal year. */
export function placeYear(year: number, { from, to }: Axis): number {
  return ((year - from) / (to - from)) * 100;
}

/** Per cent of the axis at which a run ends. */
export function placeEnd(run: Run, axis: Axis): number {
  return placeYear(endOf(run), axis);
}

/** A run as a bar; `null` where it has no date at all. */
export function placeRun(run: Run, axis: Axis): PlacedRun | null {
  const start = startOf(run.start || run.end);
  if (Number.isNaN(start)) return null;
  const from = placeYear(start, axis);
  return { from, width: placeEnd(run, axis) - from, open: run.end === '' };
}

/** A part of a bar, in per cent of the axis. */
export type BarPart = { readonly from: number; readonly width: number };

/** Which ends of a run no source gives. */
export type UnsureEnds = { readonly start: boolean; readonly end: boolean };

/** A bar without its unsure ends, and those: each a year long, or half of a shorter bar; an open end has no year to cut. */
export function placeEnds(
  { from, width, open }: PlacedRun,
  unsure: UnsureEnds,
  axis: Axis
): { readonly sure: BarPart; readonly ends: readonly BarPart[] } {
  const long = Math.min(placeYear(axis.from + 1, axis), width / 2);
  const [first, last] = [unsure.start ? long : 0, unsure.end && !open ? long : 0];
  const ends = [
    { from, width: first },
    { from: from + width - last, width: last }
  ].filter((part) => part.width > 0);
  return { sure: { from: from + first, width: width - first - last }, ends };
}

/** Per cent of the axis at which a date stands. */
export function placeDate(date: string, axis: Axis): number {
  return placeYear(startOf(date), axis);
}

/** The decimal year a date begins at: `2025-07` is 2025.5. */
function startOf(date: string): number {
  const [year = NaN, month = 1, day = 1] = date === '' ? [] : date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The decimal year a run ends at: a year or a month ends with its last day, an unknown end one year after the start. */
function endOf({ start, end }: Run): number {
  if (end === '') return startOf(start) + 1;
  const precision = end.length === 4 ? 1 : end.length === 7 ? 1 / 12 : 1 / 365;
  return startOf(end) + precision;
}

/** A number of a year: `least` as published, `most` with all that may be hidden. */
export type ColumnYear = {
  readonly year: number;
  readonly number: { readonly least: number; readonly most: number };
};

/** A column of a year, in per cent of the axis and of the height; `possible` stands upon `sure`. */
export type PlacedColumn = BarPart & {
  readonly year: number;
  readonly sure: number;
  readonly possible: number;
};

/** The least height of a column that stands for someone, per cent: a single person must not vanish. */
const LEAST = 4;

/** A column within each year of the axis, the tallest as tall as there is room. */
export function placeColumns(columns: readonly ColumnYear[], axis: Axis): PlacedColumn[] {
  const most = Math.max(1, ...columns.map(({ number }) => number.most));
  const width = placeYear(axis.from + 0.72, axis);
  return columns.map(({ year, number }) => {
    const hidden = number.most - number.least;
    const possible = hidden === 0 ? 0 : Math.max(LEAST, (hidden / most) * 100);
    const sure = number.least === 0 ? 0 : Math.max(LEAST, (number.least / most) * 100);
    return {
      year,
      from: placeYear(year + 0.14, axis),
      width,
      sure: Math.min(sure, 100 - possible),
      possible
    };
  });
}
