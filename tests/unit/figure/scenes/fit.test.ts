import { describe, expect, it } from 'vitest';
import { heightOf, linesOf, rowsThatFit, textsThatFit } from '../../../../src/figure/scenes/fit.ts';

describe('what fits on a slide', () => {
  it('is as many whole rows as the rest leaves room for, never fewer than none', () => {
    expect(rowsThatFit(26, 6, 2)).toBe(10);
    expect(rowsThatFit(25.9, 6, 2)).toBe(9);
    expect(rowsThatFit(3, 6, 2)).toBe(0);
  });

  it('counts the lines of a text by its length, and a wider script by more', () => {
    expect(linesOf('United Kingdom', 20)).toBe(1);
    expect(linesOf('x'.repeat(100), 20)).toBe(3);
    expect(linesOf('ا'.repeat(100), 20)).toBe(3);
    expect(linesOf('x'.repeat(110), 18)).toBeGreaterThan(linesOf('ا'.repeat(110), 18));
    // However little room there is, a text has a line.
    expect(linesOf('x', 0)).toBe(1);
  });

  it('gives Urdu taller lines', () => {
    expect(heightOf({ lang: 'ur' }, 'ا', 20)).toBeGreaterThan(heightOf({ lang: 'en' }, 'x', 20));
  });

  it('is the first texts that stand below each other, and no text by half', () => {
    const texts = ['one', 'two', 'three'];
    const fitted = (room: number) => textsThatFit({ lang: 'en' }, texts, { wide: 20, room, gap: 0.65 });
    expect(fitted(5.35)).toEqual(texts);
    expect(fitted(5.3)).toEqual(['one', 'two']);
    expect(fitted(1)).toEqual([]);
  });
});
