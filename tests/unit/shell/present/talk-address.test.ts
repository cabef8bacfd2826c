import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/i18n/language.ts';
import { readTalk, writeTalk } from '../../../../src/shell/present/talk-address.ts';
import { THEMES } from '../../../../src/state/view.ts';

const addresses = fc.record({
  deck: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
  slide: fc.integer({ min: 1, max: 9999 }),
  step: fc.integer({ min: 1, max: 9 }),
  at: fc.option(fc.string({ minLength: 1 })),
  theme: fc.constantFrom(...THEMES),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  kiosk: fc.option(fc.integer({ min: 5, max: 3600 })),
  speaker: fc.boolean()
});

describe('the address of a talk', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readTalk(writeTalk(address))).toEqual(address);
      })
    );
  });

  it('opens something whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(readTalk(`?${query}`).slide).toBeGreaterThan(0);
      })
    );
    const odd = readTalk('?deck=../x&slide=-3&step=1e9&theme=red&kiosk=0&lang=xx');
    expect(odd).toMatchObject({ slide: 1, step: 1, theme: 'projector', kiosk: null, lang: null });
  });
});
