import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/query/memory.ts';

/** Asks one thing after the other; gives which of them had to be found. */
function found(memory: Memory<object, string>, of: object, keys: readonly string[]): string[] {
  const looked: string[] = [];
  for (const key of keys) {
    const answer = memory.recall(of, key, () => {
      looked.push(key);
      return `answer to ${key}`;
    });
    expect(answer).toBe(`answer to ${key}`);
  }
  return looked;
}

describe('the last answers', () => {
  it('holds one unless told to hold more', () => {
    expect(found(new Memory(), {}, ['a', 'a', 'b', 'b', 'a'])).toEqual(['a', 'b', 'a']);
  });

  it('lets the one that was found first go, and none but it', () => {
    expect(found(new Memory(2), {}, ['a', 'b', 'a', 'b', 'c', 'b', 'c', 'a'])).toEqual(['a', 'b', 'c', 'a']);
  });

  it('keeps what was asked of different things apart', () => {
    const memory = new Memory<object, string>(2);
    const [one, other] = [{}, {}];
    expect(found(memory, one, ['a', 'b'])).toEqual(['a', 'b']);
    expect(found(memory, other, ['a'])).toEqual(['a']);
    expect(found(memory, one, ['b', 'a'])).toEqual([]);
  });
});
