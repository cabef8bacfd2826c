import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barOf, placeCourse } from '../../../../src/chart/ranking/geometry.ts';
import { countOf } from '../../../../src/query/count.ts';
import { count } from '../../../arbitraries.ts';

const year = (victims: ReturnType<typeof countOf> | null, i = 0) => ({ year: 2020 + i, victims });

describe('the course of a route', () => {
  it('is half as tall for a quarter of the persons, on one scale for all', () => {
    const [full, quarter] = placeCourse([year(countOf(400)), year(countOf(100), 1)], 100, 40, 400);
    expect([full?.sure.height, quarter?.sure.height]).toEqual([40, 20]);
  });

  it('[D3] stands open from what is sure to what is possible, and leaves a gap where nobody reported', () => {
    const placed = placeCourse([year(null), year(countOf(0, 25), 1)], 100, 40, 400);
    expect(placed).toHaveLength(1);
    expect(placed[0]?.x).toBe(57);
    expect(placed[0]?.sure.height).toBe(0);
    expect(placed[0]?.possible).toEqual({ y: 20, height: 20 });
  });

  it('draws no bar and no gap for a published zero', () => {
    expect(placeCourse([year(countOf(0))], 100, 40, 400)[0]).toMatchObject({
      sure: { height: 0 },
      possible: null
    });
  });

  it('stays on its paper, whatever is counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(count), { maxLength: 20 }),
        fc.integer({ min: 1, max: 1e6 }),
        (counts, most) => {
          for (const { x, width, sure, possible } of placeCourse(counts.map(year), 200, 40, most)) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(200);
            expect(sure.y).toBeGreaterThanOrEqual(-1e-9);
            expect(possible?.y ?? 0).toBeGreaterThanOrEqual(-1e-9);
          }
        }
      )
    );
  });
});

it('a bar is a share of the longest one, what is hidden beside what is sure', () => {
  expect(barOf(countOf(25, 5), 100)).toEqual({ sure: 0.25, possible: 0.2 });
});
