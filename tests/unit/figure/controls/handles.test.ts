import { describe, expect, it } from 'vitest';
import {
  missOf,
  movedTo,
  nearerHandle,
  partedHandle,
  pointOf,
  yearAt
} from '../../../../src/figure/controls/handles.ts';

const line = { left: 100, width: 168, all: { from: 2007, to: 2022 } }; // ten pixels a year

describe('the handles of a slider', () => {
  it('stand where their year is, and a point beyond the line is its end', () => {
    expect(pointOf(2010, line)).toBe(139);
    expect(yearAt(139, line)).toBe(2010);
    expect(yearAt(0, line)).toBe(2007);
    expect(yearAt(999, line)).toBe(2022);
  });

  it('are taken by the nearer press; on one year the way of the drag decides', () => {
    expect(nearerHandle(2011.4, { from: 2010, to: 2013 })).toBe('from');
    expect(nearerHandle(2011.6, { from: 2010, to: 2013 })).toBe('to');
    expect(nearerHandle(2015, { from: 2022, to: 2022 })).toBeNull();
    expect(partedHandle(2021, { from: 2022, to: 2022 })).toBe('from');
    expect(partedHandle(2022, { from: 2022, to: 2022 })).toBeNull();
    expect(partedHandle(2008, { from: 2007, to: 2007 })).toBe('to');
  });

  it('do not jump to a press on them, and come to one beside them', () => {
    expect(missOf(144, 2010, line)).toBe(-5);
    expect(missOf(160, 2010, line)).toBe(0);
  });

  it('never pass one another', () => {
    expect(movedTo(2020, 'from', { from: 2010, to: 2013 })).toEqual({ from: 2013, to: 2013 });
    expect(movedTo(2008, 'to', { from: 2010, to: 2013 })).toEqual({ from: 2010, to: 2010 });
  });
});
