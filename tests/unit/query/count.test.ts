import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  countOf,
  hiddenCells,
  isOnlyHidden,
  NO_ONE,
  share,
  sum
} from '../../../src/query/count.ts';
import { count } from '../../arbitraries.ts';

describe('a count', () => {
  it('[D1] takes a hidden cell as 0 to 4 persons, never as zero and never as a guess', () => {
    expect(countOf(0, 1)).toEqual({ least: 0, most: 4 });
    expect(isOnlyHidden(countOf(0, 1))).toBe(true);
    expect(isOnlyHidden(NO_ONE)).toBe(false);
  });

  it('[D3] adds the same over any partition and in any order', () => {
    fc.assert(
      fc.property(fc.array(count), fc.nat(), (counts, cut) => {
        const at = counts.length === 0 ? 0 : cut % counts.length;
        const parts = add(sum(counts.slice(0, at)), sum(counts.slice(at)));
        expect(sum(counts)).toEqual(parts);
        expect(sum(counts.toReversed())).toEqual(parts);
      })
    );
  });

  it('[D3] never loses a hidden cell in a sum', () => {
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const cells = counts.reduce((all, each) => all + hiddenCells(each), 0);
        expect(hiddenCells(sum(counts))).toBe(cells);
      })
    );
  });

  it('[D4] gives a share as far as both ends allow: 840 of 1,192 to 1,300 is 65 to 70 per cent', () => {
    const fraction = share(countOf(840), countOf(1192, 27));
    expect(fraction?.least).toBeCloseTo(840 / 1300, 10);
    expect(fraction?.most).toBeCloseTo(840 / 1192, 10);
  });

  it('[D4] holds every possible share between its ends', () => {
    fc.assert(
      fc.property(count, count, fc.double({ min: 0, max: 1, noNaN: true }), (part, rest, at) => {
        const whole = add(part, rest);
        const fraction = share(part, whole);
        if (fraction === null) return;
        const inside = part.least + at * (part.most - part.least);
        const beside = rest.least + (1 - at) * (rest.most - rest.least);
        if (inside + beside === 0) return;
        const possible = inside / (inside + beside);
        expect(possible).toBeGreaterThanOrEqual(fraction.least - 1e-9);
        expect(possible).toBeLessThanOrEqual(fraction.most + 1e-9);
      })
    );
  });

  it('gives no share of what may be no one', () => {
    expect(share(countOf(0, 1), countOf(0, 2))).toBeNull();
  });

  it('[D4] says that it cannot tell where hidden cells overlap a number', () => {
    expect(compare(countOf(3), countOf(0, 1))).toBe('cannot-tell');
    expect(compare(countOf(5), countOf(0, 1))).toBe('more');
    expect(compare(countOf(0, 1), countOf(5))).toBe('fewer');
    expect(compare(countOf(7), countOf(7))).toBe('same');
    expect(compare(countOf(0, 1), countOf(0, 1))).toBe('cannot-tell');
  });
});
