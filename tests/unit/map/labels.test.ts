import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelWish } from '../../../src/map/labels.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  at: [x, y],
  clear: 4,
  lines: [id],
  size: 13,
  over: 0,
  mayStandOff: false,
  ...more
});

describe('labels', () => {
  it('go away from where the arrow comes from', () => {
    const [label] = placeLabels(
      [wish('West', 100, 100, { from: [300, 100] })],
      { dots: [], lines: [] },
      frame
    );
    expect(label?.anchor).toBe('end');
    expect(label?.at[0]).toBeLessThan(100);
  });

  it('never lie on one another: the more important stays', () => {
    const placed = placeLabels(
      Array.from({ length: 12 }, (_, i) => wish(`Place ${i}`, 200, 150)),
      { dots: [], lines: [] },
      frame
    );
    expect(placed.length).toBeLessThanOrEqual(4);
    expect(placed[0]?.id).toBe('Place 0');
  });

  it('stay inside the frame', () => {
    expect(
      placeLabels(
        [wish('A very long name at the edge of things', 380, 270, { from: [0, 0] })],
        { dots: [], lines: [] },
        frame
      )
    ).toHaveLength(1);
    expect(placeLabels([wish('Outside', 900, 900)], { dots: [], lines: [] }, frame)).toEqual([]);
  });

  it('move for another that has no other place', () => {
    // 'Edge' may only stand to the west of its point, and lines cross every place there but the one that 'Free' takes.
    const free = wish('Free', 150, 150, { mayStandOff: true });
    const edge = wish('Edge', 395, 150, { mayStandOff: true, lines: ['E'.repeat(30)] });
    const lines = [94, 116, 134, 166, 184, 206].map((y) => [300, y] as const);
    const alone = placeLabels([free], { dots: [], lines }, frame);
    const both = placeLabels([free, edge], { dots: [], lines }, frame);
    expect(both.map(({ id }) => id)).toEqual(['Free', 'Edge']);
    expect(both[0]?.at).not.toEqual(alone[0]?.at);
  });
});
