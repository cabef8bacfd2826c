import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { leafletConstant } from '../../../src/shell/trusted.ts';

const leaflet = readFileSync('node_modules/leaflet/dist/leaflet-src.js', 'utf8');

describe('the gate for HTML strings', () => {
  test.each([
    '<svg/>',
    '<v:shape adj="1"/>',
    '<span aria-hidden="true">+</span>',
    '<span aria-hidden="true">&#215;</span>',
    ''
  ])('lets %j of Leaflet pass unchanged', (html) => {
    expect(leafletConstant(html)).toBe(html);
  });

  test.each(['<img src=x onerror=alert(1)>', '<b>Pakistan</b>', ' ', '<svg/><script>'])(
    'refuses %j',
    (html) => {
      expect(() => leafletConstant(html)).toThrow(TypeError);
    }
  );

  test('knows every constant that Leaflet 1.9.4 hands to innerHTML', () => {
    const code = leaflet.replaceAll(/^\s*(?:\/\/|\*).*$/gm, '');
    const constants = [...code.matchAll(/(?:innerHTML = |zoom(?:In|Out)Text: )'([^']*)'[;,]/g)].map(
      (match) => match[1] ?? ''
    );
    expect(constants).toHaveLength(5);
    for (const html of constants) expect(leafletConstant(html)).toBe(html);
  });
});
