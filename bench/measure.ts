import { loadavg } from 'node:os';

/** One measured figure: its budget, what the machine was doing beside it, and how to measure it again. */
export type Measurement = {
  readonly what: string;
  readonly unit: Unit;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  readonly runs: number;
  /** the most that the figure named by `judged` may be; for frames a second and scores the least */
  readonly limit: number | null;
  readonly judged: 'median' | 'p95';
  /** processes that wanted to run in the last minute; above the number of processors the times are too long */
  readonly load: number;
  readonly date: string;
  readonly command: string;
};

/**
 * Milliseconds, seconds, kilobytes of 1,000 bytes, megabytes of 1,000,000, per cent, times as much, frames a second, layout
 * shift as browsers count it, and a score from 0 to 1.
 */
export type Unit = 'ms' | 's' | 'kB' | 'MB' | '%' | '×' | 'fps' | 'CLS' | 'score';

/** What is better the more there is of it. */
const MORE_IS_BETTER: readonly Unit[] = ['fps', 'score'];

/** Digits behind the point where one is too few. */
const DIGITS: Readonly<Partial<Record<Unit, number>>> = { s: 2, '×': 2, score: 2, CLS: 4 };

/** What is known of a figure before it is measured. */
export type About = Pick<Measurement, 'what' | 'unit' | 'limit' | 'judged' | 'command'>;

/** The middle of some numbers, in their own unit; the mean of the two middle ones where their number is even. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  if (middle.length === 0) throw new Error('the median of nothing');
  return middle.reduce((sum, each) => sum + each, 0) / middle.length;
}

/** The smallest of some numbers that at least `part` of them (0 to 1) do not exceed, in their own unit. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (at === undefined) throw new Error('a quantile of nothing');
  return at;
}

/** Sums several runs of one thing up: seconds, ratios and scores to a hundredth, layout shift finer, others to a tenth of the unit. */
export function measurement(numbers: readonly number[], about: About): Measurement {
  const power = 10 ** (DIGITS[about.unit] ?? 1);
  const rounded = (value: number) => Math.round(value * power) / power;
  return {
    ...about,
    median: rounded(median(numbers)),
    p95: rounded(quantile(numbers, 0.95)),
    slowest: rounded(Math.max(...numbers)),
    runs: numbers.length,
    load: loadNow(),
    date: new Date().toISOString().slice(0, 10)
  };
}

/** How many processes wanted to run in the last minute, to a tenth. */
export function loadNow(): number {
  return tenth(loadavg()[0] ?? 0);
}

/** To a tenth of the unit. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** To a hundredth of the unit. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Whether the limit of such a figure is the least that it may be. */
export function isMoreBetter(unit: Unit): boolean {
  return MORE_IS_BETTER.includes(unit);
}

/** Whether the figure keeps to its budget; without a budget everything does. */
export function isWithin(row: Measurement): boolean {
  if (row.limit === null) return true;
  return isMoreBetter(row.unit) ? row[row.judged] >= row.limit : row[row.judged] <= row.limit;
}

/** One line of the printed table. */
export function line(row: Measurement): string {
  const limit = row.limit === null ? 'no budget' : `${row.judged} of ${row.limit} ${row.unit}`;
  const mark = isWithin(row) ? '✓' : '✗ over';
  const figures = [row.median, row.p95, row.slowest].map((figure) => String(figure).padStart(8)).join('');
  return `${row.what.padEnd(58)}${figures} ${row.unit.padEnd(3)} ${limit.padEnd(18)} load ${row.load.toFixed(1)}, ${row.runs} runs ${mark}`;
}
