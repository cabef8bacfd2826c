import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { nearestLanguage } from '../../../src/i18n/language.ts';
import { EMBEDDED } from '../../../src/shell/embedding.ts';
import { spellView } from '../../../src/state/spelled.ts';
import { readView } from '../../../src/state/url.ts';
import { firstView } from '../../../src/state/view.ts';
import { ATTACKS } from '../../hostile.ts';
import { EMBED_OPENING, FOLLOWING, OPENING } from '../../../tools/opening.ts';

/** Whether the script keeps the page that stands in the HTML, in English or in `lang`, out of sight. */
function isKept(languages: readonly string[], search: string, lang = 'en'): boolean {
  const documentElement = { lang, dataset: {} as Record<string, string> };
  runInNewContext(OPENING, {
    document: { documentElement },
    navigator: { languages },
    location: { search },
    performance: { getEntriesByType: () => [] }
  });
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

describe('what the scripts of a page need', () => {
  type Hear = (event: object) => void;

  /** A page whose script and table wait in a template, and what it hears. */
  function page({ isOpening = false, hidden = false, innerWidth = 360, later = '' } = {}) {
    const waits: { frame?: () => void; after: Map<number, () => void> } = { after: new Map() };
    const [hands, kept] = [new Map<string, Hear>(), new Map<string, Hear>()];
    const script = { rel: 'modulepreload', href: 'a.js', cloneNode: () => 'a.js' };
    const links = [script, { ...script, rel: 'preload', href: 'b.json' }];
    const fetch = vi.fn(() => Promise.reject(new Error('no network')));
    const template = {
      isConnected: true,
      dataset: { later },
      content: { querySelectorAll: () => links },
      before: vi.fn(),
      replaceWith: vi.fn(() => (template.isConnected = false))
    };
    const app = {
      dataset: { still: '' } as Record<string, string>,
      addEventListener: (sign: string, hear: Hear) => kept.set(sign, hear)
    };
    const document = {
      hidden,
      documentElement: { dataset: isOpening ? { opening: '' } : {} },
      querySelector: () => template,
      getElementById: () => app
    };
    runInNewContext(FOLLOWING, {
      document,
      fetch,
      innerWidth,
      addEventListener: (sign: string, hear: Hear) => hands.set(sign, hear),
      requestAnimationFrame: (act: () => void) => (waits.frame = act),
      setTimeout: (act: () => void, after = 0) => waits.after.set(after, act)
    });
    const draw = () => {
      waits.frame?.();
      waits.after.get(0)?.();
    };
    return { document, app, template, fetch, waits, hands, kept, draw };
  }

  it('is fetched after the first frame, and runs with the first hand, once', () => {
    const { template, fetch, hands, waits, draw } = page();
    draw();
    waits.after.get(5000)?.();
    expect(template.before).toHaveBeenCalledExactlyOnceWith('a.js');
    expect(fetch).toHaveBeenCalledExactlyOnceWith('b.json', { priority: 'low' });
    expect(template.replaceWith).not.toHaveBeenCalled();
    hands.get('keydown')?.({});
    hands.get('wheel')?.({});
    expect(template.replaceWith).toHaveBeenCalledExactlyOnceWith(template.content);
  });

  it.each([{ innerWidth: 600 }, { later: 'talk' }])(
    'runs after the first frame, and once, with %o',
    (given) => {
      const { template, fetch, waits, draw } = page(given);
      expect(template.replaceWith).not.toHaveBeenCalled();
      draw();
      waits.after.get(5000)?.();
      expect(template.replaceWith).toHaveBeenCalledOnce();
      expect(fetch).not.toHaveBeenCalled();
    }
  );

  it('runs with a mouse that moves, not with one that lies there', () => {
    const { template, hands, draw } = page();
    draw();
    hands.get('pointermove')?.({ movementX: 0, movementY: 0 });
    expect(template.replaceWith).not.toHaveBeenCalled();
    hands.get('pointermove')?.({ movementX: 0, movementY: -1 });
    expect(template.replaceWith).toHaveBeenCalledOnce();
  });

  it('waits for the picture though the hand was there before it, and then asks for nothing ahead', () => {
    const { template, hands, draw } = page();
    hands.get('pointerdown')?.({});
    expect(template.replaceWith).not.toHaveBeenCalled();
    draw();
    expect(template.replaceWith).toHaveBeenCalledOnce();
    expect(template.before).not.toHaveBeenCalled();
  });

  it('runs after ten seconds without a hand, and at once where the picture is not the one asked for', () => {
    const { template, waits, draw } = page();
    draw();
    waits.after.get(10_000)?.();
    expect(template.replaceWith).toHaveBeenCalledOnce();
    expect(page({ isOpening: true }).template.replaceWith).toHaveBeenCalledOnce();
  });

  it('is fetched after a second in a tab that nobody looks at', () => {
    const { template, waits } = page({ hidden: true });
    waits.after.get(1000)?.();
    expect(template.before).toHaveBeenCalledOnce();
  });

  it('hears what was pressed, chosen and opened before it ran, but not what the HTML answers by itself', () => {
    const { document, app, template, kept, draw } = page();
    draw();
    const on = (selectors: string) => ({ closest: (asked: string) => (asked === selectors ? {} : null) });
    const button = { type: 'click', target: on('none') };
    const link = { type: 'click', target: on('a,summary,label,input,select') };
    const choice = { type: 'change', target: { value: 'rate', checked: true } };
    const fold = { type: 'toggle', target: { open: true } };
    for (const event of [fold, link]) kept.get(event.type)?.(event);
    expect(template.replaceWith).not.toHaveBeenCalled();
    for (const event of [button, choice]) kept.get(event.type)?.(event);
    // Who speaks to the browser presses without a hand.
    expect(template.replaceWith).toHaveBeenCalledOnce();
    const heard = () => Reflect.get(document, 'hands') as readonly (readonly unknown[])[];
    expect(heard().map(([event]) => event)).toEqual([fold, button, choice]);
    expect(heard()[0]?.[1]).toMatchObject({ open: true });
    expect(heard()[2]).toEqual([choice, { value: 'rate', checked: true }]);
    delete app.dataset['still'];
    kept.get('click')?.(button);
    expect(heard()).toHaveLength(3);
  });
});

describe('an embedded figure', () => {
  /** Whether the picture in its HTML stays out of sight, and what it is dressed in. */
  function opened(search: string, languages: readonly string[] = ['en']) {
    const documentElement = { lang: 'en', dataset: { release: '2025-04-14' } as Record<string, string> };
    const [location, navigator] = [{ search }, { languages }];
    runInNewContext(EMBED_OPENING, {
      document: { documentElement },
      navigator,
      location,
      URLSearchParams
    });
    const { opening, theme, controls } = documentElement.dataset;
    return { isKept: opening !== undefined, theme, controls };
  }

  it('shows its picture at once where the address only spells what a bare one opens', () => {
    for (const page of EMBEDDED) {
      expect(opened(spellView({ ...firstView('en'), page }), ['ur']).isKept).toBe(false);
    }
    expect(opened('?data=2025-04-14&controls=none&theme=dark')).toEqual({
      isKept: false,
      theme: 'dark',
      controls: 'none'
    });
  });

  it('dresses the page in known words alone, whatever stands behind any key', () => {
    for (const text of ATTACKS)
      for (const key of ['theme', 'controls', text]) {
        const { theme, controls } = opened(`?${new URLSearchParams([[key, text]]).toString()}`);
        expect([key, text, theme, controls]).toEqual([key, text, undefined, undefined]);
      }
  });

  it('keeps it out of sight where the address asks for anything else', () => {
    const asking = [
      'place=PAK',
      'direction=from',
      'least=5',
      'data=2024-01-01',
      'lang=ur',
      'table=1',
      'digits=arab'
    ];
    for (const key of asking) expect([key, opened(`?${key}`).isKept]).toEqual([key, true]);
  });

  it('ignores a language and controls that it does not know', () => {
    expect(opened('?lang=xx&controls=everything&theme=red')).toEqual({
      isKept: false,
      theme: undefined,
      controls: undefined
    });
    expect(readView({ page: 'routes', place: [], lang: null }, '?lang=xx&controls=everything', 'en')).toEqual(
      {
        view: firstView('en'),
        ignored: ['lang=xx', 'controls=everything']
      }
    );
  });
});
