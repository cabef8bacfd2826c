import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactCurve, compactPath } from '../../../tools/compact-paths.ts';

/** The corners of path data, ring by ring, whichever way it is told. */
function cornersOf(d: string): string[] {
  let [x, y] = [0, 0];
  let start = [0, 0];
  const corners: string[] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (command === 'z' || command === 'Z') {
      [x = 0, y = 0] = start;
      corners.push('closed');
      continue;
    }
    const all = [...numbers.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
    for (let at = 0; at < all.length; at += 2) {
      const isRelative = command === command.toLowerCase();
      x = Math.round((isRelative ? x : 0) + (all[at] ?? NaN));
      y = Math.round((isRelative ? y : 0) + (all[at + 1] ?? NaN));
      if (command.toLowerCase() === 'm' && at === 0) {
        start = [x, y];
        corners.push('from');
      }
      corners.push(`${x} ${y}`);
    }
  }
  return corners.filter((corner, at) => corner !== corners[at - 1]);
}

describe('path data in short', () => {
  it('tells each corner by its distance from the last', () => {
    expect(compactPath('M1,1L3.2,4.4L3,3ZM10,10L9,8.6Z')).toBe('m1 1l2 3 0-1zm9 9l-1-1z');
  });

  it('leaves what is not made of corners as it is', () => {
    expect(compactPath('M1,1Q2,2 3,3')).toBe('M1,1Q2,2 3,3');
  });

  it('goes to the same corners, to the pixel', () => {
    const number = fc.integer({ min: -5000, max: 5000 }).map((tenths) => tenths / 10);
    const ring = fc.tuple(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 8 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
        const d = rings
          .map(
            ([points, isClosed]) => `M${points.map(([x, y]) => `${x},${y}`).join('L')}${isClosed ? 'Z' : ''}`
          )
          .join('');
        const wanted = cornersOf(d).filter((corner, at, all) => at === 0 || corner !== all[at - 1]);
        expect(cornersOf(compactPath(d))).toEqual(wanted);
      })
    );
  });
});

/** The points of curves in tenths of a pixel, whichever way they are told. */
function curvesOf(d: string): string[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([mMqQ])([^mMqQ]*)/g)].map(([, command = '', numbers = '']) => {
    const isRelative = command === command.toLowerCase();
    const all = [...numbers.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(([number]) =>
      Math.round(Number(number) * 10)
    );
    const points = all.map((value, at) => (isRelative ? value + (at % 2 === 0 ? x : y) : value));
    [x, y] = [points.at(-2) ?? NaN, points.at(-1) ?? NaN];
    return `${command.toUpperCase()}${points.join()}`;
  });
}

describe('curves in short', () => {
  it('are told by their distance from the last, and a number by no more than it needs', () => {
    expect(compactCurve('M530.4,242.1Q478.0,186.5 530.9,242.0M1,1Q2,2 3,3')).toBe(
      'm530.4 242.1q-52.4-55.6.5-.1m-529.9-241q1 1 2 2'
    );
    expect(compactCurve('M1,1L2,2Z')).toBe('M1,1L2,2Z');
  });

  it('go through the same points, to the tenth of a pixel', () => {
    const number = fc.integer({ min: -9000, max: 9000 }).map((tenths) => (tenths / 10).toFixed(1));
    const point = fc.tuple(number, number).map(([x, y]) => `${x},${y}`);
    const curve = fc.tuple(point, fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(curve, { minLength: 1, maxLength: 5 }), (curves) => {
        const d = curves
          .map(([from, arcs]) => `M${from}${arcs.map(([by, to]) => `Q${by} ${to}`).join('')}`)
          .join('');
        expect(curvesOf(compactCurve(d))).toEqual(curvesOf(d));
      })
    );
  });
});
