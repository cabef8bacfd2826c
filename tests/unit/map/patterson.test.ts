import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PATTERSON_HEIGHT, pattersonInverse, pattersonProject } from '../../../src/map/patterson.ts';

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -90, max: 90, noNaN: true });

test('a place projected and taken back is the same place', () => {
  fc.assert(
    fc.property(lng, lat, (x, y) => {
      const [backX, backY] = pattersonInverse(pattersonProject([x, y]));
      expect(backX).toBeCloseTo(x, 9);
      expect(backY).toBeCloseTo(y, 9);
    })
  );
});

test('the equator keeps its scale: a radian is a radian', () => {
  expect(pattersonProject([180, 0])).toEqual([Math.PI, 0]);
  expect(pattersonProject([0, 1])[1]).toBeCloseTo((1.0148 * Math.PI) / 180, 7);
});

test('north and south, east and west mirror each other', () => {
  fc.assert(
    fc.property(lng, lat, (x, y) => {
      const [px, py] = pattersonProject([x, y]);
      const [mx, my] = pattersonProject([-x, -y]);
      expect(mx + px).toBe(0);
      expect(my + py).toBe(0);
    })
  );
});

test('further north is always further up', () => {
  fc.assert(
    fc.property(lat, lat, (a, b) => {
      if (Math.abs(a - b) < 1e-6) return;
      expect(pattersonProject([0, a])[1] > pattersonProject([0, b])[1]).toBe(a > b);
    })
  );
});

test('beyond the pole is the pole', () => {
  expect(pattersonInverse([0, PATTERSON_HEIGHT + 1])[1]).toBeCloseTo(90, 9);
  expect(pattersonProject([0, 95])).toEqual(pattersonProject([0, 90]));
});
