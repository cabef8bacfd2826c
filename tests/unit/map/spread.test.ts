import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { placeCorridors } from '../../../src/map/corridors.ts';
import { bentCurve, type Curve } from '../../../src/map/curve.ts';
import { spreadArrivals, turnedAtEnd, type Arrival } from '../../../src/map/spread.ts';

const bend = { least: 0.08, more: 0.17, long: 420 };

/** A line that arrives at the middle of the paper from a bearing, degrees, and so many pixels away. */
function from(bearing: number, away = 200, width = 2): Arrival {
  const angle = (bearing * Math.PI) / 180;
  const start = [away * Math.cos(angle), away * Math.sin(angle)] as const;
  return { curve: bentCurve(start, [0, 0], bend), width, gap: 6 };
}

const angleOf = ([, control, to]: Curve) => Math.atan2(control[1] - to[1], control[0] - to[0]);

function spread(arrivals: readonly Arrival[]): number[] {
  const turns = spreadArrivals(arrivals);
  return arrivals.map(({ curve }, i) => angleOf(turnedAtEnd(curve, turns[i] ?? 0)));
}

describe('lines that arrive at one place', () => {
  it('stay as they are where they have room', () => {
    for (const turn of spreadArrivals([from(0), from(120), from(240)])) expect(turn).toBeCloseTo(0, 9);
    expect(spreadArrivals([from(0)])).toEqual([0]);
  });

  it('part where two would arrive on each other, each by the same', () => {
    const [a = 0, b = 0] = spreadArrivals([from(0), from(1)]);
    expect(a).toBeCloseTo(-b, 6);
    expect(Math.abs(a - b)).toBeGreaterThan(0.2);
  });

  it('turn a broad line less than a thin one', () => {
    const [broad = 0, thin = 0] = spreadArrivals([from(0, 200, 12), from(1, 200, 1)]);
    expect(Math.abs(broad)).toBeLessThan(Math.abs(thin));
  });

  it('keep their order round the place, and none is turned by more than 12 degrees', () => {
    const bearing = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.uniqueArray(bearing, { minLength: 2, maxLength: 40 }), (bearings) => {
        const arrivals = bearings.map((each) => from(each));
        const after = spread(arrivals);
        const order = arrivals.map((_, i) => i).sort((i, j) => (bearings[i] ?? 0) - (bearings[j] ?? 0));
        const angles = order.map((i) => after[i] ?? 0);
        angles.slice(1).forEach((angle, i) => {
          expect(angle - (angles[i] ?? 0)).toBeGreaterThan(-1e-6);
        });
        for (const turn of spreadArrivals(arrivals)) expect(Math.abs(turn)).toBeLessThanOrEqual(0.2001);
      })
    );
  });
});

describe('the tip of an arrow', () => {
  it('draws back from the dot of a neighbour', () => {
    const points: readonly (readonly [id: string, x: number])[] = [
      ['AAA', 0],
      ['BBB', 100],
      ['CCC', 93]
    ];
    const scene = (ids: readonly string[]) => ({
      lines: [
        {
          id: 'AAA-BBB',
          origin: 'AAA' as PlaceId,
          destination: 'BBB' as PlaceId,
          width: 1,
          tone: 'strong' as const,
          dash: 'solid' as const
        }
      ],
      rings: [],
      dots: ids.map((place) => ({ place: place as PlaceId, role: 'published' as const })),
      places: new Map(points.map(([id, x]) => [id, { point: [x, 0] as const }])),
      kind: 'country-screen' as const
    });
    const tipOf = (ids: readonly string[]) =>
      placeCorridors(scene(ids), (at) => at).lines[0]?.curve[2] ?? [0, 0];
    const [x, y] = tipOf(['AAA', 'BBB', 'CCC']);
    expect(Math.max(Math.abs(x - 93), Math.abs(y))).toBeGreaterThan(4);
    expect(tipOf(['AAA', 'BBB'])[0]).toBeGreaterThan(x + 2);
  });
});
