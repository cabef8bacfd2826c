import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bentCurve, leaves, pointAt } from '../../../src/map/curve.ts';

const coordinate = fc.double({ min: 0, max: 1000, noNaN: true });

test('a curve leaves the circle round its start, and enters the one round its end, at their radius', () => {
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, (a, b, c, d) => {
      const curve = bentCurve([a, b], [c, d], { least: 0.07, more: 0.15, long: 600 });
      if (Math.hypot(c - a, d - b) < 60) return;
      const [x, y] = pointAt(curve, leaves(curve, 20, 'start'));
      expect(Math.hypot(x - a, y - b)).toBeCloseTo(20, 0);
      const [u, v] = pointAt(curve, leaves(curve, 20, 'end'));
      expect(Math.hypot(u - c, v - d)).toBeCloseTo(20, 0);
    })
  );
});

test('a curve that never leaves the circle leaves it in the middle', () => {
  const curve = bentCurve([0, 0], [10, 0], { least: 0, more: 0, long: 1 });
  expect(leaves(curve, 50, 'start')).toBe(0.5);
  expect(leaves(curve, 50, 'end')).toBe(0.5);
});
