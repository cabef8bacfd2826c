import { nice, ticks } from 'd3-array';

/** A linear scale from zero: values to px, and the round values to mark, about `wanted` of them. */
export type LinearScale = { readonly at: (value: number) => number; readonly ticks: readonly number[] };

/** Values from zero to a round number of at least `most`, between two px; d3-scale would bring colours and times along. */
export function linearScale(most: number, from: number, to: number, wanted: number): LinearScale {
  const [, end] = nice(0, most, wanted);
  const at = (value: number) => from * (1 - value / end) + to * (value / end);
  return { at, ticks: ticks(0, end, wanted) };
}
