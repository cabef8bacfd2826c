import { expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { placeCorridors } from '../../../src/map/corridors.ts';
import type { Scene } from '../../../src/map/scene.ts';

const serbia = 'SRB' as PlaceId;
const kosovo = 'XKX' as PlaceId;

it.each(['world-screen', 'country-screen'] as const)(
  'a route between neighbours has ink however little room their rings leave, in %s',
  (kind) => {
    const scene: Scene = {
      lines: [
        { id: 'SRB-XKX', origin: serbia, destination: kosovo, width: 2, tone: 'strong', dash: 'solid' }
      ],
      rings: [{ place: kosovo, radius: 9, tone: 'strong' }],
      dots: [],
      places: new Map([
        ['SRB', { point: [0, 0] }],
        ['XKX', { point: [1, 0] }]
      ]),
      kind
    };
    const { lines } = placeCorridors(scene, ([lng, lat]) => [6 * lng, -lat]);
    expect(lines.map(({ id }) => id)).toEqual(['SRB-XKX']);
    expect(lines[0]?.shaft[0][0]).toBeCloseTo(0, 1);
    expect(lines[0]?.curve[2][0]).toBeCloseTo(6, 1);
  }
);

it('an arrow to a place inside a ring begins at the dot, so that it is seen within the ring', () => {
  const [pakistan, emirates] = ['PAK' as PlaceId, 'ARE' as PlaceId];
  const placed = placeCorridors(
    {
      kind: 'country-screen',
      lines: [
        { id: 'PAK-ARE', origin: pakistan, destination: emirates, width: 2, tone: 'strong', dash: 'solid' }
      ],
      rings: [{ place: pakistan, radius: 60, tone: 'strong' }],
      dots: [],
      places: new Map([
        [pakistan, { point: [40, 0] as const }],
        [emirates, { point: [0, 0] as const }]
      ])
    },
    ([x, y]) => [x, y]
  );
  const [from, , to] = placed.lines[0]?.curve ?? [];
  expect(Math.hypot((from?.[0] ?? 0) - 40, from?.[1] ?? 0)).toBeCloseTo(6, 0);
  expect(Math.hypot(to?.[0] ?? 99, to?.[1] ?? 99)).toBeCloseTo(6, 0);
});
