import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/language.ts';
import { PAGES } from '../../src/state/view.ts';
import { openFigure } from './page.ts';

/** By how many pixels a page can be scrolled sideways, and what stands out of it. */
async function overflowOf(page: Page): Promise<{ wide: number; beyond: readonly string[] }> {
  return page.evaluate(() => {
    const isScrolled = (element: Element): boolean => {
      const parent = element.parentElement;
      if (parent === null || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== 'visible' || isScrolled(parent);
    };
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1) && !isScrolled(element);
    });
    return {
      wide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      beyond: out.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)
    };
  });
}

const NOTHING = { wide: 0, beyond: [] };

const every = PAGES.flatMap((name) => LANGUAGES.map((lang) => [name, lang] as const));

describe('on a screen 320 pixels wide', () => {
  test.each(every)('/%s/ in %s shows its headline and never scrolls sideways', async (name, lang) => {
    const page = await openFigure(`/${name}/?lang=${lang}&table=1`, { width: 320, height: 640 });
    expect(await overflowOf(page)).toEqual(NOTHING);
    const headline = page.locator('h1');
    expect(await headline.isVisible()).toBe(true);
    const box = await headline.boundingBox();
    expect((box?.y ?? Infinity) < 640 && (box?.height ?? 0) > 0).toBe(true);
  });
});

describe('on a phone whose choices are open', () => {
  const addresses = ['/routes/?place=NGA&scale=adaptive', '/routes/'];
  const looks = addresses.flatMap((address) =>
    [360, 320].flatMap((width) => LANGUAGES.map((lang) => [address, width, lang] as const))
  );
  test.each(looks)('%s at %d pixels in %s has every choice whole', async (address, width, lang) => {
    const page = await openFigure(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`, { width });
    const drawer = page.locator('button[aria-expanded][aria-controls]').first();
    await drawer.click();
    expect(await overflowOf(page)).toEqual(NOTHING);
    // A frame clips what it has no room for, so the page would not scroll.
    const cut = await page
      .locator('.choice')
      .evaluateAll((choices) =>
        choices
          .filter((choice) => choice.scrollWidth > choice.clientWidth + 1)
          .map((each) => each.textContent)
      );
    expect(cut).toEqual([]);
  });

  test('its button begins as a sentence does', async () => {
    const page = await openFigure('/routes/?place=ARE', { width: 360 });
    const drawer = page.locator('button[aria-expanded][aria-controls]').first();
    expect((await drawer.innerText()).trim()).toBe('The United Arab Emirates, 2007\u2060–\u20602022');
  });
});

describe('in the header', () => {
  const sizes = [
    [3840, 2160],
    [1024, 768],
    [360, 740]
  ] as const;
  test.each(sizes.flatMap(([width, height]) => LANGUAGES.map((lang) => [width, height, lang] as const)))(
    'nothing lies on anything else at %d × %d in %s',
    async (width, height, lang) => {
      const page = await openFigure(`/routes/?place=PAK&lang=${lang}`, { width, height });
      const boxes = await page
        .locator('body > * header, header')
        .first()
        .locator('a, input, select')
        .evaluateAll((items) =>
          items.map((item) => {
            const { left, right, top, bottom } = item.getBoundingClientRect();
            return { name: item.textContent.trim().slice(0, 20) || item.tagName, left, right, top, bottom };
          })
        );
      const overlaps = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
          )
          .map((b) => `${a.name} × ${b.name}`)
      );
      expect(boxes.length).toBeGreaterThanOrEqual(6);
      expect(overlaps).toEqual([]);
    }
  );
});

describe('with reduced motion', () => {
  test.each(PAGES)('nothing on /%s/ moves by itself or fades', async (name) => {
    const page = await openFigure(`/${name}/`, { reducedMotion: true });
    const moving = await page.evaluate(() => {
      const seconds = (list: string) => Math.max(0, ...list.split(',').map((text) => parseFloat(text)));
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const style = getComputedStyle(element);
          return seconds(style.transitionDuration) > 0 || seconds(style.animationDuration) > 0;
        })
        .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
    });
    expect(moving).toEqual([]);
  });
});
