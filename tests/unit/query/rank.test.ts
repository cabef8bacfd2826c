import { expect, it } from 'vitest';
import { countOf } from '../../../src/query/count.ts';
import { ranksOf } from '../../../src/query/rank.ts';

it('a rank stands only where it can be told; equals share one', () => {
  const counts = [countOf(100), countOf(50), countOf(50), countOf(20, 2), countOf(25), countOf(1)];
  expect(ranksOf(counts, 6)).toEqual([1, 2, 2, null, null, 6]);
  expect(ranksOf(counts, 1)).toEqual([1]);
});

it('[D3] hidden numbers alone have no rank, and leave one to what is surely more', () => {
  expect(ranksOf([countOf(5), countOf(0, 1), countOf(0, 1)], 3)).toEqual([1, null, null]);
});
