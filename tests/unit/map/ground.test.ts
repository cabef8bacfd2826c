import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fitted, isNear, LIMITS, outlookAt, within, worldWidth } from '../../../src/map/ground.ts';

const size = [900, 500] as const;
const lng = fc.double({ min: -179, max: 179, noNaN: true });
const lat = fc.double({ min: -55, max: 78, noNaN: true });

describe('a map that holds a box', () => {
  it('has it whole in the frame, with 28 pixels at the sides or 24 above and below', () => {
    const box = { southWest: [-137, -55.6], northEast: [185, 78.5] } as const;
    const { project, frame } = outlookAt(size, fitted(size, box));
    const [left, bottom] = project(box.southWest);
    const [right, top] = project(box.northEast);
    expect(frame).toEqual({ left: 0, top: 0, right: 900, bottom: 500 });
    expect(left).toBeGreaterThanOrEqual(27);
    expect(right).toBeLessThanOrEqual(873);
    expect(Math.min(left - 28, top - 24)).toBeLessThan(1);
    expect(left + right).toBeCloseTo(900, -1);
    expect(top + bottom).toBeCloseTo(500, -1);
  });

  it('goes no nearer and no farther than its limits', () => {
    expect(fitted(size, { southWest: [10, 50], northEast: [10.001, 50.001] }).zoom).toBe(LIMITS.nearest);
    expect(fitted([60, 50], { southWest: [-180, -80], northEast: [180, 80] }).zoom).toBe(LIMITS.farthest);
  });
});

describe('a map that looks from a position', () => {
  it('has its centre in the middle of the frame, to half a pixel', () => {
    fc.assert(
      fc.property(lng, fc.double({ min: -20, max: 40, noNaN: true }), (x, y) => {
        const { project } = outlookAt(size, { centre: [x, y], zoom: 5 });
        const [right, down] = project([x, y]);
        expect(Math.abs(right - 450)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(down - 250)).toBeLessThanOrEqual(0.5);
      })
    );
  });

  it('finds the place that it drew', () => {
    fc.assert(
      fc.property(lng, lat, (x, y) => {
        const { project, unproject } = outlookAt(size, { centre: [20, 10], zoom: 3 });
        const [backX, backY] = unproject(project([x, y]));
        expect(backX).toBeCloseTo(x, 6);
        expect(backY).toBeCloseTo(y, 6);
      })
    );
  });

  it('shows nothing beyond its limits in the north and the south', () => {
    for (const y of [-70, 89]) {
      const { project } = outlookAt(size, { centre: [0, y], zoom: 4 });
      expect(project([0, LIMITS.north])[1]).toBeLessThanOrEqual(1);
      expect(project([0, LIMITS.south])[1]).toBeGreaterThanOrEqual(499);
    }
  });

  it('doubles the world with each zoom', () => {
    expect([worldWidth(0), worldWidth(1), worldWidth(3)]).toEqual([256, 512, 2048]);
  });
});

describe('two positions', () => {
  it('are near where the eye cannot tell them apart, in any copy of the world', () => {
    expect(isNear({ centre: [-179.995, 10], zoom: 3 }, { centre: [180, 10.01], zoom: 3.01 })).toBe(true);
    expect(isNear({ centre: [370, 10], zoom: 3 }, { centre: [10, 10], zoom: 3 })).toBe(true);
    expect(isNear({ centre: [11, 10], zoom: 3 }, { centre: [10, 10], zoom: 3 })).toBe(false);
    expect(isNear({ centre: [10, 10], zoom: 3 }, { centre: [10, 10], zoom: 4 })).toBe(false);
  });
});

test('a strip at the edge of a frame is worth no copy of the world', () => {
  expect(within({ left: 0, top: 0, right: 900, bottom: 500 })).toEqual({
    left: 24,
    top: 24,
    right: 876,
    bottom: 476
  });
});
