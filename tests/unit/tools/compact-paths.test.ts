import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactPath } from '../../../tools/compact-paths.ts';

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
