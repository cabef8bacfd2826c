import { expect, test, vi } from 'vitest';
import { directionOf, LANGUAGES } from '../../../src/i18n/language.ts';
import { sayNothingLoaded } from '../../../src/shell/last-resort.ts';

test('when no language loads, the page says so in each, why, and offers to try again', () => {
  const target = document.createElement('div');
  const retry = vi.fn();
  sayNothingLoaded(target, '<b>offline</b>', retry);
  expect(target.querySelector('[role=alert]')?.textContent).toContain('This page did not load.');
  const lines = [...target.querySelectorAll('p[lang]')];
  expect(lines.map((line) => [line.getAttribute('lang'), line.getAttribute('dir')])).toEqual(
    LANGUAGES.map((lang) => [lang, directionOf(lang)])
  );
  expect(target.querySelector('b')).toBeNull();
  expect(target.textContent).toContain('<b>offline</b>');
  const buttons = [...target.querySelectorAll('button')];
  for (const button of buttons) button.click();
  expect(retry).toHaveBeenCalledTimes(LANGUAGES.length);
});
