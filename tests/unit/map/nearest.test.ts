import { expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { PlacedDot } from '../../../src/map/corridors.ts';
import { labelUnder, nearestDot } from '../../../src/map/nearest.ts';

const dot = (place: string, x: number, y: number): PlacedDot => ({
  place: place as PlaceId,
  at: [x, y],
  role: 'published'
});

test('a pointer means the nearest dot within six pixels, and none beyond', () => {
  const dots = [dot('AAA', 0, 0), dot('BBB', 8, 0)];
  expect(nearestDot(dots, [3, 0])?.place).toBe('AAA');
  expect(nearestDot(dots, [5, 0])?.place).toBe('BBB');
  expect(nearestDot(dots, [0, 7])).toBeNull();
  expect(nearestDot([], [0, 0])).toBeNull();
});

test('a pointer on the words of a label means it, to their rim and no further', () => {
  const labels = [
    { id: 'AAA', rect: { left: 10, top: 10, right: 60, bottom: 24 } },
    { id: 'BBB', rect: { left: 10, top: 40, right: 60, bottom: 54 } }
  ];
  expect(labelUnder(labels, [60, 24])?.id).toBe('AAA');
  expect(labelUnder(labels, [11, 41])?.id).toBe('BBB');
  expect(labelUnder(labels, [61, 24])).toBeUndefined();
  expect(labelUnder(labels, [30, 30])).toBeUndefined();
});
