import { describe, expect, it } from 'vitest';
import { openOf, outcomesOf, type Seen } from '../../../../src/shell/present/readiness.ts';

const seen: Seen = {
  isBrought: true,
  failures: [],
  lacking: [],
  hasType: true,
  isKept: true,
  canFill: true,
  isFull: true,
  canWake: true,
  width: 1920,
  height: 1080,
  hasWindow: true,
  pressed: [{ key: 'PageDown', does: 'next' }],
  wasBlank: true
};

describe('the check before a talk', () => {
  it('leaves nothing open where all is there and was tried', () => {
    expect(openOf(outcomesOf(seen))).toEqual([]);
  });

  it('looks at the slides where one of them asks for what is not there', () => {
    expect(outcomesOf({ ...seen, lacking: [3] }).data).toBe('look');
  });

  it('asks for a key that moves on: a letter that opens a list is no clicker', () => {
    const pressed = [
      { key: 'd', does: 'edit' },
      { key: 'PageUp', does: 'back' }
    ] as const;
    expect(openOf(outcomesOf({ ...seen, pressed }))).toEqual(['clicker']);
  });

  it('asks for the full screen where the browser can fill it and does not, and for another browser where it cannot', () => {
    expect(outcomesOf({ ...seen, isFull: false }).full).toBe('ask');
    expect(outcomesOf({ ...seen, isFull: false, canFill: false }).full).toBe('look');
  });
});
