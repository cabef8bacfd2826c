import { expect, it } from 'vitest';
import { placeCorridors } from '../../../src/map/corridors.ts';
import { MARK_RADIUS } from '../../../src/map/marks.ts';
import type { PlaceId } from '../../../src/domain/place.ts';
import type { Scene } from '../../../src/map/scene.ts';

/** So many places in a small arc, each with a marked line to one in their middle. */
function crowdOf(count: number, kind: Scene['kind'] = 'country-screen'): Scene {
  const middle = 'MMM' as PlaceId;
  const ids = Array.from({ length: count }, (_, i) => `P${i}` as PlaceId);
  const points = ids.map((id, i) => [id, { point: [40 + i * 0.3, 20 + (i % 3) * 0.4] as const }] as const);
  return {
    lines: ids.map((origin) => ({
      id: origin,
      origin,
      destination: middle,
      width: 2,
      tone: 'new',
      dash: 'solid',
      mark: 'plus'
    })),
    rings: [],
    dots: [],
    places: new Map([[middle, { point: [0, 0] as const }], ...points]),
    kind
  };
}

it('the marks of a crowd lie on no other, and the strongest line has its own in its middle', () => {
  const { lines } = placeCorridors(crowdOf(60), ([lng, lat]) => [lng * 4, -lat * 4]);
  const marks = lines.flatMap(({ markAt }) => (markAt ? [markAt] : []));
  expect(marks.length).toBeGreaterThan(1);
  expect(marks.length).toBeLessThan(lines.length);
  for (const [i, a] of marks.entries())
    for (const b of marks.slice(i + 1))
      expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(2 * MARK_RADIUS);
  expect(lines[0]?.markAt).toBeTruthy();
});

it('every mark stands where there is room for all', () => {
  const { lines } = placeCorridors(crowdOf(3), ([lng, lat]) => [lng * 40, -lat * 40]);
  expect(lines.every(({ markAt }) => markAt)).toBe(true);
});
