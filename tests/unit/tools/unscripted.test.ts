import { expect, it } from 'vitest';
import { unscripted } from '../../../tools/unscripted.ts';
import { standing } from '../../../tools/standing-html.ts';

const stand = { page: 'trends', lang: 'en', up: '../', isEmbed: false, isTalk: false } as const;

it.each([
  [stand, '../data/'],
  [{ ...stand, lang: 'ur', up: '../../' }, '../../ur/data/'],
  [{ ...stand, page: 'data' }, undefined],
  [{ ...stand, isEmbed: true }, undefined]
] as const)('what %o says where scripts are off leads to the data', (where, address) => {
  const said = unscripted(where);
  expect(said).toMatch(where.lang === 'ur' ? /اسکرپٹ بند ہیں/ : /Scripts are off/);
  expect(/<a href="([^"]*)"/.exec(said)?.[1]).toBe(address);
});

it('stands above all that the page shows', () => {
  const html =
    '<head><meta charset="utf-8" /><link rel="stylesheet" href="a.css"></head>' +
    '<body><noscript>x</noscript><div id="app"></div></body>';
  const whole = standing(html, '<h1>A</h1>', '', stand);
  expect(whole.indexOf('Scripts are off')).toBeGreaterThan(0);
  expect(whole.indexOf('Scripts are off')).toBeLessThan(whole.indexOf('<h1>'));
});
