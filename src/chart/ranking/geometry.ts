import type { Count } from '../../domain/count.ts';

/** A bar as shares of the longest one, 0 to 1: what was published, and what may be hidden beyond it. */
export type RankingBar = { readonly sure: number; readonly possible: number };

/** A year of a course: a count, or nothing reported. */
export type CourseYear = { readonly year: number; readonly victims: Count | null };

/** One cell of a ranking: its place where it can be told, its words, its bar and its course. */
export type RankingCell = {
  readonly id: string;
  /** empty where nobody can tell */
  readonly rank: string;
  readonly name: string;
  readonly number: string;
  readonly isHidden: boolean;
  readonly covered: string;
  readonly bar: RankingBar;
  readonly years: readonly CourseYear[];
};

/** The bar of a count where `longest` persons are a whole bar. */
export function barOf({ least, most }: Count, longest: number): RankingBar {
  return { sure: least / longest, possible: (most - least) / longest };
}

/** A year as placed: from the base up to what is sure, px, and from there up to what is possible. */
export type PlacedYear = {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  readonly sure: { readonly y: number; readonly height: number };
  readonly possible: { readonly y: number; readonly height: number } | null;
};

/** The least height of what stands for someone, px. */
const LEAST = 1.5;

/**
 * The years of a course on paper of `width` × `height` px, the height by the square root of the persons as the width of a
 * line on the map is, so that one scale, `most` persons to the top, serves small routes and large ones.
 */
export function placeCourse(
  years: readonly CourseYear[],
  width: number,
  height: number,
  most: number
): PlacedYear[] {
  const step = width / Math.max(1, years.length);
  const tall = (persons: number) =>
    persons === 0 ? 0 : Math.max(LEAST, Math.sqrt(Math.min(1, persons / most)) * height);
  return years.flatMap(({ year, victims }, i): PlacedYear[] => {
    if (victims === null) return [];
    const sure = tall(victims.least);
    const possible = tall(victims.most) - sure;
    const top = height - sure - possible;
    return [
      {
        year,
        x: i * step + step * 0.14,
        width: step * 0.72,
        sure: { y: height - sure, height: sure },
        possible: victims.most === victims.least ? null : { y: top, height: possible }
      }
    ];
  });
}
