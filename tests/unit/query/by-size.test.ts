import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySize } from '../../../src/query/by-size.ts';
import { byCount } from '../../../src/query/count.ts';
import { count } from '../../arbitraries.ts';

test('the largest come first, and equals stay in their order, as a stable sort by count has it', () => {
  fc.assert(
    fc.property(fc.array(count), (list) => {
      const items = list.map((victims, at) => ({ victims, at }));
      expect(bySize(items)).toEqual(items.toSorted((a, b) => byCount(a.victims, b.victims)));
    })
  );
});

test('numbers too large for one key are sorted all the same', () => {
  const items = [3, 2 ** 50, 2 ** 51, 5].map((least, at) => ({ victims: { least, most: least + 4 * at } }));
  expect(bySize(items).map(({ victims }) => victims.least)).toEqual([2 ** 51, 2 ** 50, 5, 3]);
});
