import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { nearestLanguage } from '../../../src/i18n/language.ts';
import { OPENING } from '../../../tools/opening.ts';

/** Whether the script keeps the English page that stands in the HTML out of sight. */
function isKept(languages: readonly string[], search: string): boolean {
  const documentElement = { lang: 'en', dataset: {} as Record<string, string> };
  runInNewContext(OPENING, { document: { documentElement }, navigator: { languages }, location: { search } });
  return 'opening' in documentElement.dataset;
}

it('a bare address shows what stands in the HTML to whoever reads English there', () => {
  expect(isKept(['en-GB', 'ur'], '')).toBe(false);
  expect(isKept([], '')).toBe(false);
  expect(isKept(['fr', 'UR-pk'], '')).toBe(true);
  expect(isKept(['en'], '?place=PAK')).toBe(true);
});

it('the script chooses the language that the page will choose', () => {
  const tag = fc.oneof(fc.constantFrom('en', 'ur', 'EN-us', 'ur-PK', 'fr', 'de-AT', 'e', ''), fc.string());
  fc.assert(
    fc.property(fc.array(tag), (languages) => {
      expect(isKept(languages, '')).toBe(nearestLanguage(languages) !== 'en');
    })
  );
});
