import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openPage } from './page.ts';

/** What a text on a slide is, as a hall sees it. */
type Seen = { readonly text: string; readonly size: number; readonly off: readonly number[] };

/** Texts that are smaller than a size, or lie outside the slide or the part of it that they stand in. */
function faultsOn(page: Page, least: number): Promise<readonly Seen[]> {
  return page.evaluate((smallest) => {
    const faults: Seen[] = [];
    const slide = document.querySelector('main.talk .on article');
    const row = document.querySelector('main.talk .on .row');
    if (!slide) return [{ text: 'no slide', size: 0, off: [] }];
    const walk = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (text === '' || !element || element.closest('.unseen, noscript, [hidden], title, desc')) continue;
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden' || style.display === 'none' || Number(style.opacity) === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const room = (row?.contains(element) === true ? row : slide).getBoundingClientRect();
      const off = [
        room.left - box.left,
        room.top - box.top,
        box.right - room.right,
        box.bottom - room.bottom
      ];
      const size = parseFloat(style.fontSize);
      // A label of a map may end at the edge of its frame; a pixel or two is how letters are measured.
      if (size < smallest - 0.05 || off.some((each) => each > 3))
        faults.push({ text: text.slice(0, 60), size, off: off.map(Math.round) });
    }
    return faults;
  }, least);
}

/** Every slide and build step of the deck in turn. */
async function walkDeck(page: Page, look: (name: string) => Promise<void>): Promise<number> {
  const addresses = new Set<string>();
  for (let i = 0; i < 60; i++) {
    const query = new URL(page.url()).searchParams;
    const name = `${query.get('slide') ?? '1'}.${query.get('step') ?? '1'}`;
    if (addresses.has(name)) break;
    addresses.add(name);
    await page.locator('main.talk .on article h1').waitFor();
    await page.waitForTimeout(700);
    await look(name);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(100);
  }
  return addresses.size;
}

describe.each([
  ['en', '/present/'],
  ['ur', '/ur/present/']
] as const)('the slides of the World Day in %s', (lang, path) => {
  test.each([
    [1920, 1080, 24, 'projector'],
    [1280, 720, 16, 'projector'],
    [1920, 1080, 24, 'light']
  ])(
    'show everything at %i × %i in letters of %i pixels and more, which the last row reads, in the theme %s',
    async (width, height, least, theme) => {
      const page = await openPage(`${path}?deck=world-day-2025&theme=${theme}`, { width, height, lang });
      await page.locator('main.talk').waitFor();
      await page.waitForLoadState('networkidle');
      const faults: (readonly [string, readonly Seen[]])[] = [];
      const slides = await walkDeck(page, async (name) => {
        expect(await page.locator('main.talk .on [role=alert]').count()).toBe(0);
        const found = await faultsOn(page, least);
        if (found.length > 0) faults.push([name, found]);
      });
      expect(slides).toBeGreaterThanOrEqual(14);
      expect(faults).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    },
    120_000
  );

  test('are read like pages on a phone: as wide as it is, and a few screens long', async () => {
    const page = await openPage(`${path}?deck=world-day-2025`, { width: 360, height: 740, lang });
    await page.locator('main.talk').waitFor();
    await page.waitForLoadState('networkidle');
    const sizes: (readonly [string, boolean, boolean])[] = [];
    await walkDeck(page, async (name) => {
      const { wide, tall } = await page.locator('main.talk').evaluate((talk) => ({
        wide: talk.scrollWidth,
        tall: talk.scrollHeight
      }));
      sizes.push([name, wide <= 360, tall < 3 * 740]);
    });
    expect(sizes).toEqual(sizes.map(([name]) => [name, true, true]));
  }, 60_000);
});
