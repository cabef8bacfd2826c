import type { Count } from '../../domain/count.ts';

/** A year of a small trend: a count, or nothing reported. */
export type SparkYear = { readonly year: number; readonly victims: Count | null };

/** A bar in px: `sure` as tall as what was published, `possible` above it for what is hidden, nothing where no one reported. */
export type SparkBar = {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly sure: { readonly y: number; readonly height: number };
  readonly possible: { readonly y: number; readonly height: number } | null;
};

/** The least height of a bar that stands for someone, px: a single person must not vanish. */
const LEAST = 1.5;

/** Bars over a span of years on paper of `width` × `height` px, each year in its own place whether reported or not. */
export function placeSpark(years: readonly SparkYear[], width: number, height: number): SparkBar[] {
  const step = width / Math.max(1, years.length);
  const most = Math.max(1, ...years.map(({ victims }) => victims?.most ?? 0));
  return years.flatMap(({ year, victims }, i): SparkBar[] => {
    if (victims === null) return [];
    const sure = victims.least === 0 ? 0 : Math.max(LEAST, (victims.least / most) * height);
    const hidden = victims.most - victims.least;
    const possible = hidden === 0 ? 0 : Math.max(2 * LEAST, (hidden / most) * height);
    const top = Math.max(0, height - sure - possible);
    return [
      {
        year,
        x: i * step + step * 0.14,
        width: step * 0.72,
        sure: { y: height - sure, height: sure },
        possible: possible === 0 ? null : { y: top, height: height - sure - top }
      }
    ];
  });
}
