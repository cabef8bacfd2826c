import { describe, expect, test } from 'vitest';

import { isWithin, measurement, median, quantile } from '../../../bench/measure.ts';

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

describe('a quantile', () => {
  test('is a number that was measured, not exceeded by the part asked for', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
    expect(quantile([7], 0)).toBe(7);
  });

  test('of nothing is an error', () => {
    expect(() => quantile([], 0.95)).toThrow('a quantile of nothing');
  });
});

describe('a measurement', () => {
  const about = {
    what: 'a step',
    unit: 'ms',
    limit: 100,
    judged: 'median',
    command: 'npm run bench'
  } as const;

  test('keeps the median, the 95th percentile, the slowest run and how often it was run', () => {
    const row = measurement([10, 30, 20.06], about);
    expect(row).toMatchObject({ ...about, median: 20.1, p95: 30, slowest: 30, runs: 3 });
  });

  test('says when it was taken, and how busy the machine was', () => {
    const row = measurement([1], about);
    expect(row.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.load).toBeGreaterThanOrEqual(0);
  });

  test('is within its budget up to and including the limit', () => {
    expect(isWithin(measurement([100], about))).toBe(true);
    expect(isWithin(measurement([100.1], about))).toBe(false);
    expect(isWithin(measurement([1e6], { ...about, limit: null }))).toBe(true);
  });

  test('is held against the figure that its budget is about', () => {
    expect(isWithin(measurement([1, 1, 200], about))).toBe(true);
    expect(isWithin(measurement([1, 1, 200], { ...about, judged: 'p95' }))).toBe(false);
  });

  test('of a score or of frames has the least for its limit, and any other the most', () => {
    const score = measurement([0.968], { ...about, unit: 'score', limit: 0.97 });
    expect([score.median, isWithin(score)]).toEqual([0.97, true]);
    expect(isWithin(measurement([0.94], { ...about, unit: 'score', limit: 0.97 }))).toBe(false);
    expect(isWithin(measurement([49], { ...about, unit: 'fps', limit: 50 }))).toBe(false);
    const shift = measurement([0.0004], { ...about, unit: 'CLS', limit: 0 });
    expect([shift.median, isWithin(shift)]).toEqual([0.0004, false]);
    expect(isWithin(measurement([0], { ...about, unit: 'CLS', limit: 0 }))).toBe(true);
  });
});
