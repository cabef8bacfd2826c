import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../../src/domain/place.ts';
import { underButtons } from '../../../src/map/corner.ts';
import type { Obstacles } from '../../../src/map/keep-off.ts';
import { placeLabels, type LabelWish } from '../../../src/map/labels.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const NOTHING: Obstacles = { dots: [], passed: [], passing: 5, rings: [], boxes: [], lines: [] };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id: id as PlaceId,
  at: [x, y],
  clear: 4,
  lines: [id],
  size: 13,
  over: 0,
  off: 0,
  ...more
});

describe('labels', () => {
  it('go away from where the arrow comes from', () => {
    const [label] = placeLabels([wish('West', 100, 100, { from: [300, 100] })], NOTHING, frame);
    expect(label?.anchor).toBe('end');
    expect(label?.at[0]).toBeLessThan(100);
  });

  it('never lie on one another: the more important stays', () => {
    const placed = placeLabels(
      Array.from({ length: 12 }, (_, i) => wish(`Place ${i}`, 200, 150)),
      NOTHING,
      frame
    );
    expect(placed.length).toBeLessThanOrEqual(4);
    expect(placed[0]?.id).toBe('Place 0');
  });

  it('stay inside the frame', () => {
    expect(
      placeLabels(
        [wish('A very long name at the edge of things', 380, 270, { from: [0, 0] })],
        NOTHING,
        frame
      )
    ).toHaveLength(1);
    expect(placeLabels([wish('Outside', 900, 900)], NOTHING, frame)).toEqual([]);
  });

  it('come under no button, whichever corner it lies in', () => {
    const corner = { at: 'foot', width: 160, height: 58 } as const;
    const inCorner = wish('Place', 330, 270);
    expect(placeLabels([inCorner], NOTHING, frame)).toHaveLength(1);
    const placed = (dir: 'ltr' | 'rtl') =>
      placeLabels([inCorner], { ...NOTHING, boxes: [underButtons(frame, corner, dir)] }, frame);
    expect(placed('ltr')).toEqual([]);
    expect(placed('rtl')).toHaveLength(1);
    expect(underButtons(frame, { ...corner, at: 'top' }, 'rtl')).toEqual({
      left: 0,
      top: 0,
      right: 160,
      bottom: 58
    });
  });

  it('move for another that has no other place', () => {
    // 'Edge' may only stand to the west of its point, and lines cross every place there but the one that 'Free' takes.
    const free = wish('Free', 150, 150, { off: 56 });
    const edge = wish('Edge', 395, 150, { off: 56, lines: ['E'.repeat(30)] });
    const lines = [78, 94, 116, 134, 166, 184, 206, 222].map((y) => [300, y] as const);
    const alone = placeLabels([free], { ...NOTHING, lines }, frame);
    const both = placeLabels([free, edge], { ...NOTHING, lines }, frame);
    expect(both.map(({ id }) => id)).toEqual(['Free', 'Edge']);
    expect(both[0]?.at).not.toEqual(alone[0]?.at);
  });

  it('never make a stronger one say less', () => {
    // Only to the east has 'Strong' room for both its lines, and only there 'Weak' finds a place of its own.
    const lines = ['Strong', 'and its numbers'];
    const strong = wish('Strong', 200, 150, { lines, short: ['Strong'], off: 16 });
    const weak = wish('W', 330, 150, { off: 16 });
    const about = [100, 150, 250].flatMap((x) => [128, 150, 172].map((y) => [x, y] as const));
    const dots = [
      ...about.filter(([x, y]) => (x === 100) === (y === 150)),
      ...[134, 118, 166, 182].map((y) => [330, y] as const),
      ...[134, 150, 166].map((y) => [345, y] as const)
    ];
    const placed = placeLabels([strong, weak], { ...NOTHING, dots }, frame);
    expect(placed.find(({ id }) => id === 'Strong')?.lines).toEqual(lines);
  });

  it('may stand off the whole way they say, counted from the rim of their dot', () => {
    // All about the point lie dots, so that only the third step is free.
    const dots = [9, 20, 28].flatMap((reach) =>
      Array.from({ length: 24 }, (_, i) => {
        const angle = (i * Math.PI) / 12;
        return [200 + reach * Math.cos(angle), 150 + reach * Math.sin(angle)] as const;
      })
    );
    const placed = (off: number) =>
      placeLabels([wish('Far', 200, 150, { off })], { ...NOTHING, dots }, frame);
    expect(placed(16)).toEqual([]);
    expect(placed(34)[0]?.leader).toBeTruthy();
  });

  /** points so close that no label finds a place without one of them */
  const everywhere = Array.from({ length: 1900 }, (_, i) => [(i % 50) * 8, Math.floor(i / 50) * 8] as const);

  it('stand no further off than they may, or are left out', () => {
    // A row of dots lies all about the point, so that only a spot beyond it is free.
    const dots = Array.from({ length: 24 }, (_, i) => {
      const angle = (i * Math.PI) / 12;
      return [200 + 30 * Math.cos(angle), 150 + 30 * Math.sin(angle)] as const;
    });
    const far = placeLabels([wish('Far', 200, 150, { off: 56 })], { ...NOTHING, dots }, frame);
    const near = placeLabels([wish('Far', 200, 150, { off: 16 })], { ...NOTHING, dots }, frame);
    expect(far).toHaveLength(1);
    expect(near).toEqual([]);
  });

  it('have leaders that run through no dot of another place', () => {
    // East and west stand dots, so that the label must stand off; straight up and down a dot lies in the way.
    const passed = [
      [200, 150],
      [200, 135],
      [200, 165],
      [216, 150],
      [184, 150]
    ] as const;
    const [label] = placeLabels(
      [wish('Name of some length', 200, 150, { off: 56 })],
      { ...NOTHING, dots: passed, passed },
      frame
    );
    expect(label?.leader).toBeTruthy();
    if (!label?.leader) return;
    for (const [x, y] of passed.slice(1)) {
      const [[ax, ay], [bx, by]] = label.leader;
      const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const t = Math.max(0, Math.min(1, along));
      expect(Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y)).toBeGreaterThanOrEqual(5);
    }
  });

  it('have leaders that run through no other label', () => {
    const wishes = Array.from({ length: 14 }, (_, i) =>
      wish(`Name ${i}`, 190 + (i % 4) * 9, 140 + Math.floor(i / 4) * 9, { off: 56 })
    );
    const dots = wishes.map(({ at }) => at);
    const placed = placeLabels(wishes, { ...NOTHING, dots, passed: dots }, frame);
    expect(placed.filter(({ leader }) => leader).length).toBeGreaterThan(2);
    for (const { leader, id } of placed)
      for (const {
        id: other,
        at: [x, y],
        anchor,
        lines,
        size
      } of placed) {
        if (!leader || id === other) continue;
        const width = (lines[0]?.length ?? 0) * size * 0.56;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        for (let t = 0; t <= 1; t += 0.02) {
          const [px = 0, py = 0] = [0, 1].map((k) => (leader[0][k] ?? 0) * (1 - t) + (leader[1][k] ?? 0) * t);
          const isOn = px > left && px < left + width && py > y - size * 0.98 && py < y + size * 0.24;
          expect(isOn, `${id} through ${other}`).toBe(false);
        }
      }
  });

  it('keep off the stroke of a ring, and their leaders end at it', () => {
    const rings = [{ at: [200, 150] as const, radius: 60 }];
    const inside = wish('Within the ring', 150, 150, { off: 56, from: [200, 150] });
    const placed = placeLabels(
      [wish('Ringed', 200, 150, { clear: 60, off: 56 }), inside],
      { ...NOTHING, rings },
      frame
    );
    expect(placed.map(({ id }) => id)).toEqual(['Ringed', 'Within the ring']);
    for (const {
      at: [x, y],
      anchor,
      lines,
      size
    } of placed) {
      const width = (lines[0]?.length ?? 0) * size * 0.56;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const far = [left, left + width].flatMap((px) =>
        [y - size * 0.98, y + size * 0.24].map((py) => Math.hypot(px - 200, py - 150))
      );
      expect(Math.min(...far) > 60 || Math.max(...far) < 60).toBe(true);
    }
  });

  it('of the strongest places are said in short, and over lines, before they give way to weaker ones', () => {
    const long = ['United States', '18,157–18,569 foreign citizens', '35,590–35,602 own citizens'];
    const strong = wish('Strong', 30, 150, { lines: long, short: long.slice(0, 1), over: 5, isKept: true });
    const weak = wish('Weak', 200, 150, { over: 5 });
    const placed = placeLabels([strong, weak], { ...NOTHING, lines: everywhere }, frame);
    expect(placed.map(({ id }) => id)).toEqual(['Strong']);
    expect(placed[0]?.lines).toEqual(['United States']);
  });

  it('of what is looked at stand further off than they like before they say nothing', () => {
    const round = Array.from({ length: 20 }, (_, i): readonly [number, number] => {
      const angle = (i * Math.PI) / 10;
      return [200 + 40 * Math.cos(angle), 150 + 40 * Math.sin(angle)];
    });
    const crowd = { ...NOTHING, dots: round, passed: round, passing: 5 };
    const wide = ['Bosnia and Herzegovina', '2,259 citizens of its own, 6,943 of others'];
    const kept = wish('Focus', 200, 150, { lines: wide, off: 34, over: Infinity });
    expect(placeLabels([kept], crowd, frame)).toEqual([]);
    const [label] = placeLabels([{ ...kept, isKept: true }], crowd, frame);
    expect(label?.lines).toEqual(['Bosnia and Herzegovina']);
    expect(label?.leader).not.toBeNull();
  });

  it('over a point at the rim are pulled into the frame', () => {
    const lines = [[60, 150]] as const;
    const [label] = placeLabels(
      [wish('Name of some length', 20, 150)],
      { ...NOTHING, dots: [[40, 150]], lines },
      frame
    );
    expect(label?.anchor).toBe('middle');
  });
});
