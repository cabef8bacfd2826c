/** One measured figure: its budget, and how to measure it again. */
export type Measurement = {
  readonly what: string;
  readonly unit: 'ms' | 's';
  readonly median: number;
  readonly slowest: number;
  readonly runs: number;
  readonly limit: number | null;
  readonly command: string;
};

/** The middle of some numbers, in their own unit; the mean of the two middle ones where their number is even. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  if (middle.length === 0) throw new Error('the median of nothing');
  return middle.reduce((sum, each) => sum + each, 0) / middle.length;
}

/** Sums several runs of one thing up, to a tenth of the unit. */
export function measurement(
  numbers: readonly number[],
  about: Pick<Measurement, 'what' | 'unit' | 'limit' | 'command'>
): Measurement {
  return {
    ...about,
    median: tenth(median(numbers)),
    slowest: tenth(Math.max(...numbers)),
    runs: numbers.length
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Whether the median keeps to its budget; without a budget everything does. */
export function isWithin({ median: middle, limit }: Measurement): boolean {
  return limit === null || middle <= limit;
}

/** One line of the printed table. */
export function line(row: Measurement): string {
  const limit = row.limit === null ? 'no budget' : `of ${row.limit} ${row.unit}`;
  const mark = isWithin(row) ? '✓' : '✗ over';
  return `${row.what.padEnd(48)}${row.median.toFixed(1).padStart(8)} ${row.unit.padEnd(3)}${limit.padEnd(11)} slowest ${row.slowest.toFixed(1)}, ${row.runs} runs ${mark}`;
}
