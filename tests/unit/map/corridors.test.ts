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
    expect(lines[0]?.barb[0][0]).toBeCloseTo(6, 1);
  }
);
