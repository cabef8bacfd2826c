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
});
