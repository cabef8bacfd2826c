import { describe, expect, test } from 'vitest';

import { en } from '../../../src/i18n/en.ts';
import { Words } from '../../../src/i18n/words.ts';
import { ur } from '../../../src/i18n/ur.ts';
import { momentText, whyText } from '../../../src/shell/offline/said.ts';
import { firstView } from '../../../src/state/view.ts';

const english = new Words('en', { messages: en, places: {} });
const urdu = new Words('ur', { messages: ur, places: {} });
const now = new Date(2025, 6, 30, 18, 0);

describe('when a copy was checked', () => {
  const told = (words: Words, moment: Date, digits: 'latn' | 'arabext' | null = null) =>
    momentText(words, { view: { ...firstView('en'), digits } }, moment, now);

  test('is a time where that was today, and has its date where it was not', () => {
    expect(told(english, new Date(2025, 6, 30, 9, 5))).toBe('09:05');
    expect(told(english, new Date(2025, 6, 30, 0, 0))).toBe('00:00');
    expect(told(english, new Date(2025, 6, 29, 14, 2))).toBe('29 July 2025, 14:02');
    expect(told(english, new Date(2024, 6, 30, 14, 2))).toBe('30 July 2024, 14:02');
  });

  test('has the digits of the page', () => {
    expect(told(urdu, new Date(2025, 6, 30, 9, 5), 'arabext')).toBe('۰۹:۰۵');
    expect(told(urdu, new Date(2025, 6, 30, 9, 5))).toBe('09:05');
  });
});

test('every reason for which there is no copy is said in both languages', () => {
  const reasons = [
    ...(['unable', 'saving', 'refused', 'space', 'off'] as const).map((is) => ({ is })),
    { is: 'file', file: 'assets/a.js' } as const,
    { is: 'changed', n: 3 } as const
  ];
  const texts = [english, urdu].flatMap((words) => reasons.map((why) => whyText(words, why)));
  expect(new Set(texts).size).toBe(2 * reasons.length);
  expect(texts.every((text) => text.length > 5)).toBe(true);
  expect(whyText(english, { is: 'file', file: 'assets/a.js' })).toBe('“assets/a.js” did not come whole');
  expect(whyText(english, { is: 'changed', n: 1 })).toBe('1 file is missing or changed');
});
