import { describe, expect, it } from 'vitest';
import { placeEnds, placeRun } from '../../../../src/chart/timeline/geometry.ts';

/** Ten years, ten per cent each. */
const axis = { from: 2010, to: 2020 };
const bar = (start: string, end: string) =>
  placeRun({ start, end }, axis) ?? { from: 0, width: 0, open: false };

describe('the ends of a bar', () => {
  it('are not cut off where both are sure', () => {
    expect(placeEnds(bar('2012', '2014'), { start: false, end: false }, axis)).toEqual({
      sure: { from: 20, width: 30 },
      ends: []
    });
  });

  it('are a year long where they are unsure', () => {
    expect(placeEnds(bar('2012', '2014'), { start: true, end: true }, axis)).toEqual({
      sure: { from: 30, width: 10 },
      ends: [
        { from: 20, width: 10 },
        { from: 40, width: 10 }
      ]
    });
  });

  it('share a bar of one year', () => {
    expect(placeEnds(bar('2012', '2012'), { start: true, end: true }, axis).ends).toEqual([
      { from: 20, width: 5 },
      { from: 25, width: 5 }
    ]);
  });

  it('have no last year to cut where the bar is open', () => {
    expect(placeEnds(bar('2012', ''), { start: false, end: true }, axis).ends).toEqual([]);
  });
});
