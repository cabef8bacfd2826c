import type { TimeAxis } from './axis.ts';

/** A numbered note on the time axis: where its date falls, and the row under the axis it stands in. */
export type PlacedNote = {
  readonly number: number;
  /** where the date falls, px; `null` before the first year or after the last: its number stands beside the axis */
  readonly x: number | null;
  /** where the number stands, px: moved aside where two would touch */
  readonly at: number;
};

/**
 * Places dated notes (`2018`, `2020-03`, `2020-03-11`) in their order: a year alone stands at its tick, a month that far
 * into the year. None touches another, and all stay on a paper `width` wide as long as there is room for them.
 */
export function placeNotes(
  dates: readonly string[],
  axis: TimeAxis,
  { diameter, width }: { readonly diameter: number; readonly width: number }
): readonly PlacedNote[] {
  const first = axis.years[0]?.year ?? 0;
  const last = axis.years.at(-1)?.year ?? 0;
  const early = dates.filter((date) => yearOf(date) < first).length;
  const placed = dates.map((date, i) => {
    const year = yearOf(date);
    if (year < first) return { number: i + 1, x: null, at: axis.left - (early - i - 0.5) * diameter };
    if (year > last) return { number: i + 1, x: null, at: axis.right + diameter };
    const x = Math.min(axis.at(year + fractionOf(date)), axis.right);
    return { number: i + 1, x, at: x };
  });
  let free = diameter / 2;
  const pushed = placed.map((note) => {
    const at = Math.max(note.at, free);
    free = at + diameter;
    return { ...note, at };
  });
  let room = width - diameter / 2;
  return pushed
    .toReversed()
    .map((note) => {
      const at = Math.min(note.at, room);
      room = at - diameter;
      return { ...note, at };
    })
    .toReversed();
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function fractionOf(date: string): number {
  const month = Number(date.slice(5, 7) || '0');
  return month === 0 ? 0 : (month - 1) / 12;
}
