import { HIDDEN_MOST, type Count } from '../domain/count.ts';

/** No one: a published zero. */
export const NO_ONE: Count = { least: 0, most: 0 };

/** Persons as published, plus cells published as `<5`, each of which stands for 0 to 4 persons. */
export function countOf(published: number, hiddenCells = 0): Count {
  return { least: published, most: published + HIDDEN_MOST * hiddenCells };
}

/** Persons in both counts together: both ends add, so what is hidden stays visible. */
export function add(a: Count, b: Count): Count {
  return { least: a.least + b.least, most: a.most + b.most };
}

/** Persons in all counts together; no counts at all are no one. */
export function sum(counts: Iterable<Count>): Count {
  let least = 0;
  let most = 0;
  for (const count of counts) {
    least += count.least;
    most += count.most;
  }
  return { least, most };
}

/** How many cells published as `<5` a sum holds. */
export function hiddenCells(count: Count): number {
  return (count.most - count.least) / HIDDEN_MOST;
}

/** True where nothing was published but cells `<5`: somebody may be there, or no one. */
export function isOnlyHidden(count: Count): boolean {
  return count.least === 0 && count.most > 0;
}

/** True where the number is exactly as published, with nothing hidden. */
export function isExact(count: Count): boolean {
  return count.least === count.most;
}

/**
 * The share of a whole that a part of it makes up, as fractions 0 to 1, lowest and highest possible;
 * `null` where the whole may be no one. The part must be contained in the whole.
 */
export function share(part: Count, whole: Count): Count | null {
  if (whole.least <= 0) return null;
  const restLeast = whole.least - part.least;
  const restMost = whole.most - part.most;
  return {
    least: part.least / (part.least + restMost || 1),
    most: part.most / (part.most + restLeast || 1)
  };
}

/** Which of two counts is larger, or that what is hidden does not let anyone tell. */
export function compare(a: Count, b: Count): 'more' | 'fewer' | 'same' | 'cannot-tell' {
  if (a.least > b.most) return 'more';
  if (a.most < b.least) return 'fewer';
  return isExact(a) && isExact(b) ? 'same' : 'cannot-tell';
}

/** For sorting: published persons first, then what may be hidden, the largest first. */
export function byCount(a: Count, b: Count): number {
  return b.least - a.least || b.most - a.most;
}
