import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat, Place, PlaceId } from '../../../src/domain/place.ts';
import { routeId } from '../../../src/domain/route.ts';
import { headText, lineText, placeArrow } from '../../../src/map/arrow.ts';
import { placeCorridors } from '../../../src/map/corridors.ts';
import { bentCurve, pointAt } from '../../../src/map/curve.ts';
import { pattersonProject } from '../../../src/map/patterson.ts';
import { lineWidth, ringRadius } from '../../../src/map/scale.ts';
import { countOf } from '../../../src/query/count.ts';

const bend = { least: 0.07, more: 0.15, long: 600 };
const coordinate = fc.double({ min: 0, max: 1400, noNaN: true });

describe('an arrow', () => {
  it('bends to the right hand of travel, so that there and back never lie on each other', () => {
    expect(pointAt(bentCurve([0, 0], [100, 0], bend), 0.5)[1]).toBeGreaterThan(0);
    expect(pointAt(bentCurve([100, 0], [0, 0], bend), 0.5)[1]).toBeLessThan(0);
  });

  it('ends six pixels before its dot', () => {
    const arrow = placeArrow([0, 0], [300, 0], 4, bend, { start: 6, end: 0 });
    const tip = arrow?.curve[2][0];
    expect(tip).toBeGreaterThan(293);
    expect(tip).toBeLessThan(295.5);
  });

  it('is never ink without numbers, whatever its ends', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        coordinate,
        coordinate,
        fc.double({ min: 1, max: 40, noNaN: true }),
        (a, b, c, d, w) => {
          const arrow = placeArrow([a, b], [c, d], w, bend, { start: 6, end: 0 });
          if (arrow) expect(lineText(arrow) + headText(arrow)).not.toMatch(/NaN|Infinity/);
        }
      )
    );
  });

  it('is left out where both ends are the same point', () => {
    expect(placeArrow([5, 5], [5, 5], 2, bend, { start: 6, end: 0 })).toBeNull();
  });
});

describe('the width scale', () => {
  it('gives a ring the diameter a line of the same number would have', () => {
    const victims = countOf(10_000);
    expect(2 * ringRadius('country-screen', victims)).toBeCloseTo(lineWidth('country-screen', victims), 10);
    expect(lineWidth('country-screen', victims)).toBeCloseTo(22, 10);
  });

  it('[D1] draws hidden numbers as a hairline', () => {
    expect(lineWidth('country-stage', countOf(0, 12))).toBe(1);
  });
});

const point = (lng: number, lat: number): LngLat => [lng, lat];
const places = new Map(
  [
    ['CHN', point(104, 36)],
    ['USA', point(-98, 39)],
    ['PAK', point(69, 30)]
  ].map(([id, at]) => [id as PlaceId, { id, point: at } as Place])
);
const project = (at: LngLat) => {
  const [x, y] = pattersonProject(at);
  return [x * 200, -y * 200] as const;
};

describe('placed corridors', () => {
  const scene = (origin: string, destination: string) => ({
    lines: [
      {
        id: `${origin}-${destination}`,
        origin: origin as PlaceId,
        destination: destination as PlaceId,
        width: 2,
        tone: 'middle' as const,
        dash: 'solid' as const
      }
    ],
    rings: [],
    dots: [origin, destination].map((id) => ({ place: id as PlaceId, role: 'published' as const })),
    places,
    kind: 'world-screen' as const
  });

  it('take the short way over the dateline, once from each end', () => {
    const { lines } = placeCorridors(scene('CHN', 'USA'), project);
    expect(lines).toHaveLength(2);
    const half = Math.PI * 200;
    for (const { curve } of lines) expect(Math.abs(curve[2][0] - curve[0][0])).toBeLessThan(half);
  });

  it('stay one line where the short way is over land', () => {
    expect(placeCorridors(scene('PAK', 'CHN'), project).lines.map(({ id }) => id)).toEqual(['PAK-CHN']);
  });

  it('leave out a place without a point, and say so by leaving no ink', () => {
    const { lines, dots } = placeCorridors(scene('ZZZ', 'CHN'), project);
    expect(lines).toEqual([]);
    expect(dots.map((dot) => dot.place)).toEqual(['CHN']);
  });

  it('have an identity that list and map share', () => {
    expect(routeId({ origin: 'PAK' as PlaceId, destination: 'CHN' as PlaceId })).toBe('PAK-CHN');
  });
});
