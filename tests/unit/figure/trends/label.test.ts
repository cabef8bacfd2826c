import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../../src/figure/trends/naming.ts';
import { inUrdu, session } from './session-fixture.ts';

describe('the number at the end of a line', () => {
  const { words } = session();

  it('shows that hidden cells stand in it, as the headline says "at least" [D2]', () => {
    expect(labelOf(words, { least: 91_888, most: 92_500 })).toBe('91,888+');
    expect(labelOf(inUrdu().words, { least: 840, most: 844 })).toMatch(/840\W*\+\u2069$/);
  });

  it('is bare where nothing is hidden, and has both ends where over a tenth of it may be', () => {
    expect(labelOf(words, { least: 84, most: 84 })).toBe('84');
    expect(labelOf(words, { least: 8, most: 12 }).replaceAll('\u2060', '')).toBe('8–12');
    expect(labelOf(words, { least: 0, most: 4 })).toBe('<5');
  });
});
