import { expect, test } from 'vitest';
import { linearScale } from '../../../src/chart/linear.ts';

test('a scale begins at zero and ends at a round number that holds the largest', () => {
  const { at, ticks } = linearScale(91_888, 200, 0, 5);
  expect(ticks).toEqual([0, 20_000, 40_000, 60_000, 80_000, 100_000]);
  expect([at(0), at(50_000), at(100_000)]).toEqual([200, 100, 0]);
});

test('a round number is kept, and so is a small one', () => {
  expect(linearScale(1000, 0, 1, 2).ticks).toEqual([0, 500, 1000]);
  expect(linearScale(1, 0, 10, 2)).toMatchObject({ ticks: [0, 0.5, 1] });
});
