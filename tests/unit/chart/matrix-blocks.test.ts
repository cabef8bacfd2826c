import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillBlocks, linesFor } from '../../../src/chart/matrix/blocks.ts';

const row = { lines: 1, mayEnd: true };
const tall = { lines: 2, mayEnd: true };
const head = { lines: 1, mayEnd: false };

describe('blocks side by side', () => {
  it('leave no heading at their end and tear nothing', () => {
    expect(fillBlocks([row, row, head, row], 2, 3).map(({ block }) => block)).toEqual([0, 0, 1, 1]);
    expect(fillBlocks([row, row, tall], 2, 3).map(({ block }) => block)).toEqual([0, 0, 1]);
  });

  it('give no place to what they do not hold', () => {
    expect(fillBlocks([row, row, row, row, row], 2, 2)).toHaveLength(4);
  });

  it('are as low as they can be', () => {
    expect(linesFor([head, row, row, row], 2, 9)).toBe(2);
    expect(linesFor([row, row, head, row], 2, 9)).toBe(2);
    expect(linesFor([row, head, row, row], 2, 9)).toBe(3);
  });

  it('put nothing where something stands already', () => {
    const things = fc.array(fc.constantFrom(row, tall, head), { maxLength: 30 });
    fc.assert(
      fc.property(
        things,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 3, max: 9 }),
        (all, blocks, lines) => {
          const taken = fillBlocks(all, blocks, lines).flatMap(({ block, line }, i) =>
            Array.from({ length: all[i]?.lines ?? 0 }, (_, at) => `${block}:${line + at}`)
          );
          expect(new Set(taken).size).toBe(taken.length);
          expect(taken.every((spot) => Number(spot.split(':')[1]) < lines)).toBe(true);
        }
      )
    );
  });
});
