import { describe, expect, test } from 'vitest';

import { isWithin, measurement, median } from '../../../bench/measure.ts';

describe('the median', () => {
  test('is the middle number, or the mean of the two middle ones', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
    expect(median([7])).toBe(7);
  });

  test('of nothing is an error', () => {
    expect(() => median([])).toThrow('the median of nothing');
  });
});

describe('a measurement', () => {
  const about = { what: 'a step', unit: 'ms', limit: 100, command: 'npm run bench' } as const;

  test('keeps the median, the slowest run and how often it was run', () => {
    expect(measurement([10, 30, 20.06], about)).toEqual({ ...about, median: 20.1, slowest: 30, runs: 3 });
  });

  test('is within its budget up to and including the limit', () => {
    expect(isWithin(measurement([100], about))).toBe(true);
    expect(isWithin(measurement([100.1], about))).toBe(false);
    expect(isWithin(measurement([1e6], { ...about, limit: null }))).toBe(true);
  });
});
