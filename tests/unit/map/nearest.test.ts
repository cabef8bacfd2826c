import { expect, test } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { PlacedDot } from '../../../src/map/corridors.ts';
import { nearestDot } from '../../../src/map/nearest.ts';

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
