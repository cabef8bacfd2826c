import { describe, expect, it } from 'vitest';
import { placeColumns, placeEnds, placeRun } from '../../../../src/chart/timeline/geometry.ts';

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

describe('columns of a year', () => {
  it('stand within their year, in proportion, hidden persons upon what was published', () => {
    const [a, b, zero] = placeColumns(
      [
        { year: 2012, number: { least: 50, most: 50 } },
        { year: 2013, number: { least: 60, most: 100 } },
        { year: 2014, number: { least: 0, most: 0 } }
      ],
      axis
    );
    expect(a).toMatchObject({ sure: 50, possible: 0 });
    expect(b).toMatchObject({ sure: 60, possible: 40 });
    expect(zero).toMatchObject({ sure: 0, possible: 0 });
    expect(a?.from).toBeCloseTo(21.4);
    expect((a?.from ?? 0) + (a?.width ?? 0)).toBeLessThan(30);
  });

  it('let no one vanish beside many', () => {
    const [one] = placeColumns(
      [
        { year: 2012, number: { least: 1, most: 5 } },
        { year: 2013, number: { least: 90_000, most: 90_000 } }
      ],
      axis
    );
    expect(one?.sure).toBeGreaterThan(0);
    expect(one?.possible).toBeGreaterThan(0);
  });
});
