import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PointGrid } from '../../../src/map/point-grid.ts';

const pixels = fc.integer({ min: -200, max: 200 });

test('a square about a point is free exactly where its rectangle holds no point', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pixels, pixels)), pixels, pixels, (points, x, y) => {
      const grid = new PointGrid(points);
      const box = { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 };
      expect(grid.isFree(x, y, 4)).toBe(grid.within(box, 0) === 0);
    })
  );
});
