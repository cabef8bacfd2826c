import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowBetween, barbOf, type Barb } from '../../../src/map/arrow.ts';
import { coverCurve, emptyCoverage, type Coverage } from '../../../src/map/coverage.ts';
import { coverHead } from '../../../src/map/coverage-head.ts';
import { coverHairHead } from '../../../src/map/coverage-stamp.ts';
import type { Curve } from '../../../src/map/curve.ts';

const plain = { scale: 1, right: 0, down: 0 };

/** How much of each pixel is covered, 0 to 255. */
function inkOf({ bare }: Coverage): Uint8Array {
  return bare.map((each) => 255 - each);
}

/** Pixels' worth of ink on a raster. */
function inked(coverage: Coverage): number {
  return inkOf(coverage).reduce((sum, each) => sum + each / 255, 0);
}

function straight(from: readonly [number, number], to: readonly [number, number]): Curve {
  return [from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to];
}

const inside = fc.double({ min: 20, max: 180, noNaN: true });
const anywhere = fc.double({ min: -500, max: 700, noNaN: true });

describe('a curve on a raster', () => {
  it('covers about its length times its width', () => {
    const width = fc.constantFrom(1.25, 1.5, 2, 4.65);
    fc.assert(
      fc.property(inside, inside, inside, inside, width, (a, b, c, d, thick) => {
        const length = Math.hypot(c - a, d - b);
        const coverage = emptyCoverage(200, 200);
        coverCurve(coverage, straight([a, b], [c, d]), thick, plain);
        // Its ends are cut along the pixels.
        const most = (length + 2) * thick * 1.02 + 1;
        expect(inked(coverage)).toBeGreaterThan((length - 2) * thick * 0.98 - 1);
        expect(inked(coverage)).toBeLessThan(most);
      })
    );
  });

  it('is a pixel across in each column or row where it is a hair, and paler where it is thinner', () => {
    const across = (thick: number) => {
      const coverage = emptyCoverage(200, 200);
      coverCurve(coverage, straight([20, 30], [120, 90]), thick, plain);
      return inked(coverage) / 100;
    };
    expect(across(1)).toBeCloseTo(1, 1);
    expect(across(0.5)).toBeCloseTo(0.5, 1);
  });

  it('stays in its raster wherever it runs, and covers nothing from outside it', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, anywhere, anywhere, anywhere, (a, b, c, d, e, f) => {
        const coverage = emptyCoverage(60, 40);
        const curve: Curve = [
          [a, b],
          [c, d],
          [e, f]
        ];
        coverCurve(coverage, curve, 2, plain);
        const isOff = Math.min(a, c, e) > 62 || Math.max(a, c, e) < -2 || Math.min(b, d, f) > 42;
        if (isOff) expect(inked(coverage)).toBe(0);
        inkOf(coverage).forEach((each, at) => {
          const [x, y] = [at % 60, Math.floor(at / 60)];
          const reach = 3;
          const isNear =
            x > Math.min(a, c, e) - reach &&
            x < Math.max(a, c, e) + reach &&
            y > Math.min(b, d, f) - reach &&
            y < Math.max(b, d, f) + reach;
          if (each > 0) expect(isNear).toBe(true);
        });
      })
    );
  });

  it('lies as its drawing does, larger and moved', () => {
    const coverage = emptyCoverage(100, 100);
    coverCurve(coverage, straight([-10, 0], [10, 0]), 1, { scale: 2, right: 50, down: 40 });
    const rows = new Set(
      [...inkOf(coverage)].flatMap((each, at) => (each > 0 ? [Math.floor(at / 100)] : []))
    );
    expect([...rows].filter((row) => row !== 39 && row !== 40)).toEqual([]);
    expect(inked(coverage)).toBeCloseTo(80, 0);
  });
});

describe('the head of an arrow on a raster', () => {
  const barb = (angle: number, [x, y]: readonly [number, number]): Barb => {
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    const at = (along: number, across: number) =>
      [x + along * cosine - across * sine, y + along * sine + across * cosine] as const;
    return [at(0, 0), at(-8, 3), at(-6, 0), at(-8, -3)];
  };
  const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

  it('covers its area, whichever way it points', () => {
    fc.assert(
      fc.property(angle, fc.double({ min: 15, max: 16, noNaN: true }), (turn, x) => {
        const coverage = emptyCoverage(32, 32);
        coverHead(coverage, barb(turn, [x, 15.3]), plain);
        expect(Math.abs(inked(coverage) - 18)).toBeLessThan(0.3);
      })
    );
  });

  it('of a hair, copied from one that points almost so, covers what it would by itself', () => {
    const far = fc.double({ min: 30, max: 34, noNaN: true });
    fc.assert(
      fc.property(angle, far, far, fc.constantFrom(1, 2), (turn, x, y, scale) => {
        const from = [x - 25 * Math.cos(turn), y - 25 * Math.sin(turn)] as const;
        const arrow = arrowBetween(straight(from, [x, y]), 0, 1, 1);
        const lie = { scale, right: 0, down: 0 };
        const [copied, exact] = [emptyCoverage(128, 128), emptyCoverage(128, 128)];
        coverHairHead(copied, arrow, lie);
        coverHead(exact, barbOf(arrow), lie);
        expect(Math.abs(inked(copied) - inked(exact))).toBeLessThan(0.03 * inked(exact));
        const apart = exact.bare.reduce(
          (sum, each, at) => sum + Math.abs(each - (copied.bare[at] ?? 0)) / 255,
          0
        );
        expect(apart).toBeLessThan(0.25 * inked(exact));
      })
    );
  });

  it('of a hair stands at the rim of the raster too, and is small where the hair is short', () => {
    const [rim, exact] = [emptyCoverage(64, 64), emptyCoverage(64, 64)];
    for (const [from, to] of [
      [
        [30, 20],
        [2, 20]
      ],
      [
        [40, 40],
        [44, 40]
      ]
    ] as const) {
      const arrow = arrowBetween(straight(from, to), 0, 1, 1);
      coverHairHead(rim, arrow, plain);
      coverHead(exact, barbOf(arrow), plain);
    }
    expect(rim.bare).toEqual(exact.bare);
  });

  it('leaves nothing behind for the next head, and nothing outside the raster', () => {
    fc.assert(
      fc.property(
        angle,
        fc.integer({ min: -20, max: 50 }),
        fc.integer({ min: -20, max: 50 }),
        (turn, x, y) => {
          coverHead(emptyCoverage(32, 32), barb(turn, [x, y]), plain);
          const next = emptyCoverage(32, 32);
          coverHead(next, barb(0, [16, 16]), plain);
          expect(inked(next)).toBeCloseTo(18, 0);
        }
      )
    );
  });
});
