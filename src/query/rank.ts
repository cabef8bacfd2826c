import type { Count } from '../domain/count.ts';
import { compare } from './count.ts';

/**
 * The rank of each of the first `wanted` counts among all of them, 1 for the largest; equals share one. `null` where
 * what is hidden, in it or in another, does not let anyone tell its place.
 */
export function ranksOf(counts: readonly Count[], wanted: number): (number | null)[] {
  return counts.slice(0, wanted).map((count, i) => {
    let rank = 1;
    for (const [j, other] of counts.entries()) {
      if (i === j) continue;
      const how = compare(other, count);
      if (how === 'cannot-tell') return null;
      if (how === 'more') rank += 1;
    }
    return rank;
  });
}
