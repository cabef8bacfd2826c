import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { nearestLanguage } from '../../../src/i18n/language.ts';
import { FOLLOWING, OPENING } from '../../../tools/opening.ts';

/** Whether the script keeps the page that stands in the HTML, in English or in `lang`, out of sight. */
function isKept(languages: readonly string[], search: string, lang = 'en'): boolean {
  const documentElement = { lang, dataset: {} as Record<string, string> };
  runInNewContext(OPENING, { document: { documentElement }, navigator: { languages }, location: { search } });
  return 'opening' in documentElement.dataset;
}

it('a bare address shows what stands in the HTML to whoever reads English there', () => {
  expect(isKept(['en-GB', 'ur'], '')).toBe(false);
  expect(isKept([], '')).toBe(false);
  expect(isKept(['fr', 'UR-pk'], '')).toBe(true);
  expect(isKept(['en'], '?place=PAK')).toBe(true);
});

it('a page in the folder of its language is for whoever comes there', () => {
  expect(isKept(['en-GB'], '', 'ur')).toBe(false);
  expect(isKept([], '', 'ur')).toBe(false);
  expect(isKept(['ur'], '?lang=en', 'ur')).toBe(true);
});

it('the script chooses the language that the page will choose', () => {
  const tag = fc.oneof(fc.constantFrom('en', 'ur', 'EN-us', 'ur-PK', 'fr', 'de-AT', 'e', ''), fc.string());
  fc.assert(
    fc.property(fc.array(tag), (languages) => {
      expect(isKept(languages, '')).toBe(nearestLanguage(languages) !== 'en');
    })
  );
});

describe('what scripts need', () => {
  /** A page with what comes later in a template, and what it waits for. */
  function page({ isOpening = false, hidden = false }) {
    const waits: { frame?: () => void; after: Map<number, () => void> } = { after: new Map() };
    const template = {
      isConnected: true,
      content: 'tags',
      replaceWith: vi.fn(() => (template.isConnected = false))
    };
    runInNewContext(FOLLOWING, {
      document: {
        hidden,
        documentElement: { dataset: isOpening ? { opening: '' } : {} },
        querySelector: (selector: string) => (selector === 'template[data-later]' ? template : null)
      },
      requestAnimationFrame: (act: () => void) => (waits.frame = act),
      setTimeout: (act: () => void, after = 0) => waits.after.set(after, act)
    });
    return { template, waits };
  }

  it('comes in the task after the first frame, and once', () => {
    const { template, waits } = page({});
    expect(template.replaceWith).not.toHaveBeenCalled();
    waits.frame?.();
    expect(template.replaceWith).not.toHaveBeenCalled();
    waits.after.get(0)?.();
    expect(template.replaceWith).toHaveBeenCalledExactlyOnceWith('tags');
    waits.after.get(5000)?.();
    expect(template.replaceWith).toHaveBeenCalledOnce();
  });

  it('comes at once where the picture is not what the address asks for', () => {
    expect(page({ isOpening: true }).template.replaceWith).toHaveBeenCalledExactlyOnceWith('tags');
  });

  it('comes after a second in a tab that nobody looks at', () => {
    const { template, waits } = page({ hidden: true });
    waits.after.get(1000)?.();
    expect(template.replaceWith).toHaveBeenCalledExactlyOnceWith('tags');
  });
});
