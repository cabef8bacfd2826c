import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedSamples, stretchedSamples, type Samples } from '../../../src/map/samples.ts';
import { isLeastRing, lineWidth, ringRadius, stretchFor, type MapKind } from '../../../src/map/scale.ts';

const KINDS: readonly MapKind[] = [
  'country-screen',
  'country-phone',
  'country-stage',
  'world-screen',
  'world-phone',
  'world-stage'
];
const persons = (n: number) => ({ least: n, most: n });

/** Whether the legend's lines and rings can be told apart, and what it says of the smallest is true. */
function check(kind: MapKind, { hairline, lines, leastRing, ring }: Samples, stretch = 1): void {
  const [small = 0, middle = 0, large = 0] = lines.map((n) => lineWidth(kind, persons(n), stretch));
  expect(middle - small).toBeGreaterThanOrEqual(0.6);
  expect(large / middle).toBeGreaterThanOrEqual(1.35);
  if (hairline > 0) expect(lineWidth(kind, persons(hairline), stretch)).toBe(1);
  if (leastRing > 0) expect(isLeastRing(kind, persons(leastRing), stretch)).toBe(true);
  if (ring === null) return;
  const smallest = ringRadius(kind, persons(0), stretch);
  expect(ringRadius(kind, persons(ring), stretch) / smallest).toBeGreaterThanOrEqual(1.5);
}

describe('the samples of a legend', () => {
  it.each(KINDS)('differ visibly in %s, where the first is all that a hairline stands for', (kind) => {
    const samples = fixedSamples(kind);
    check(kind, samples);
    expect(lineWidth(kind, persons(samples.hairline * 1.12 + 1))).toBeGreaterThan(1);
    expect(isLeastRing(kind, persons(samples.leastRing * 1.12 + 1))).toBe(false);
    expect(samples.ring).not.toBeNull();
  });

  it('are 69, 1,000 and 5,000 for lines of the world, and its smallest ring holds 3,200', () => {
    const { lines, leastRing, ring } = fixedSamples('world-screen');
    expect(lines).toEqual([69, 1000, 5000]);
    expect([leastRing, ring]).toEqual([3200, 10_000]);
  });

  it('differ in a stretched scale too, whatever its view holds', () => {
    const views = fc.tuple(
      fc.constantFrom(...KINDS),
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 1, max: 200_000 })
    );
    fc.assert(
      fc.property(views, ([kind, line, ring]) => {
        const stretch = stretchFor(kind, line, ring);
        check(kind, stretchedSamples(kind, stretch, line, ring), stretch);
      }),
      { examples: [[['world-phone', 1, 763]]] }
    );
  });
});
