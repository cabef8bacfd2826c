import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/chart/matrix/walk.ts';

const open = [
  [true, true, false, true],
  [true, false, false, false],
  [true, false, true, true]
];

describe('the walk through a matrix', () => {
  it('goes along a row over what is empty, as the eye sees it', () => {
    expect(walk('ArrowRight', { row: 0, column: 1 }, open, false)).toEqual({ row: 0, column: 3 });
    expect(walk('ArrowLeft', { row: 0, column: 3 }, open, false)).toEqual({ row: 0, column: 1 });
    expect(walk('ArrowLeft', { row: 0, column: 1 }, open, true)).toEqual({ row: 0, column: 3 });
    expect(walk('ArrowRight', { row: 0, column: 3 }, open, false)).toEqual({ row: 0, column: 3 });
  });

  it('enters a row without the mark by what stands before it', () => {
    expect(walk('ArrowDown', { row: 0, column: 3 }, open, false)).toEqual({ row: 1, column: 0 });
    expect(walk('End', { row: 0, column: 3 }, open, false)).toEqual({ row: 2, column: 3 });
    expect(walk('ArrowUp', { row: 2, column: 2 }, open, false)).toEqual({ row: 1, column: 0 });
  });

  it('leaves other keys alone', () => {
    for (const key of ['Enter', ' ', 'a', 'Tab'])
      expect(walk(key, { row: 0, column: 0 }, open, false)).toBeNull();
  });

  it('never stands on a cell that opens nothing', () => {
    const grid = fc.array(
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }).map((marks) => [true, ...marks]),
      { minLength: 1, maxLength: 6 }
    );
    const key = fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End');
    fc.assert(
      fc.property(grid, fc.array(key, { maxLength: 30 }), fc.boolean(), (cells, keys, isRtl) => {
        let at = { row: 0, column: 0 };
        for (const each of keys) {
          at = walk(each, at, cells, isRtl) ?? at;
          expect(cells[at.row]?.[at.column]).toBe(true);
        }
      })
    );
  });
});
