import type { TimeAxis } from './axis.ts';

/** A numbered note on the time axis: where its date falls, and the row under the axis it stands in. */
export type PlacedNote = {
  readonly number: number;
  /** where the date falls, px */
  readonly x: number;
  /** where the number stands, px: moved aside where two would touch */
  readonly at: number;
};

/** Places dated notes (`2018`, `2020-03`, `2020-03-11`) on the axis: a year alone stands at its tick, a month that far into the year. */
export function placeNotes(
  dates: readonly string[],
  axis: TimeAxis,
  diameter: number
): readonly PlacedNote[] {
  const first = axis.years[0]?.year ?? 0;
  const last = axis.years.at(-1)?.year ?? 0;
  const placed = dates.flatMap((date, i) => {
    const year = Number(date.slice(0, 4));
    if (year < first || year > last) return [];
    const x = Math.min(axis.at(year + fractionOf(date)), axis.right);
    return [{ number: i + 1, x, at: x }];
  });
  const apart: PlacedNote[] = [];
  for (const note of placed) {
    const before = apart.at(-1);
    apart.push({ ...note, at: Math.max(note.at, before ? before.at + diameter : note.at) });
  }
  return apart;
}

function fractionOf(date: string): number {
  const month = Number(date.slice(5, 7) || '0');
  return month === 0 ? 0 : (month - 1) / 12;
}
