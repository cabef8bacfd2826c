import { describe, expect, it } from 'vitest';
import { circleText, gatherDots, gatherRings } from '../../../src/map/circles.ts';
import type { PlacedDot, PlacedRing } from '../../../src/map/corridors.ts';
import type { PlaceId } from '../../../src/domain/place.ts';

const ring = (radius: number, more: Partial<PlacedRing> = {}): PlacedRing => ({
  place: 'PAK' as PlaceId,
  radius,
  tone: 'strong',
  at: [10, 20],
  ...more
});
const dot = (role: PlacedDot['role'], x: number): PlacedDot => ({
  place: 'PAK' as PlaceId,
  role,
  at: [x, 5]
});

describe('circles as ink', () => {
  it('a circle is two arcs about its middle', () => {
    expect(circleText([10, 20], 4)).toBe('M6.0,20.0a4.0,4.0 0 1,0 8.0,0a4.0,4.0 0 1,0 -8.0,0z');
  });

  it('rings that look alike are one piece; one with a mark stays by itself', () => {
    const { strands, alone } = gatherRings([ring(4), ring(5), ring(9), ring(20), ring(6, { mark: 'up' })], 1);
    expect(strands.map(({ width, circles }) => [width, circles.split('M').length - 1])).toEqual([
      [1.6, 2],
      [2.4, 2]
    ]);
    expect(alone.map(({ radius }) => radius)).toEqual([6]);
  });

  it('only a ring with room for it has a head, at three o’clock', () => {
    const { strands } = gatherRings([ring(9), ring(20)], 1);
    expect(strands[0]?.heads).toBe('M24.5,16.0h11l-5.5,10z');
  });

  it('dots are one piece a role, and none is lost', () => {
    const dots = gatherDots(
      [dot('published', 1), dot('hidden', 2), dot('published', 3), dot('focus', 4)],
      () => 2
    );
    expect(dots.map(({ role, circles }) => [role, circles.split('M').length - 1])).toEqual([
      ['hidden', 1],
      ['published', 2],
      ['focus', 1]
    ]);
  });
});
