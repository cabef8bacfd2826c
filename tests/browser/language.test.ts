import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { en } from '../../src/i18n/en.ts';
import { ur } from '../../src/i18n/ur.ts';
import { PAGES } from '../../src/state/view.ts';
import { openFigure } from './page.ts';
import { published } from './published.ts';

const KEYS = new Set<string>(Object.keys(en));

/** Everything a reader sees or hears: visible text and the names of controls. */
async function told(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '')
    );
    return [document.title, ...document.body.innerText.split('\n'), ...named].filter((text) => text !== '');
  });
}

/** A text without what is said as the source says it: the titles of events and their cities. */
function namesLeftOut(text: string): string {
  const names = published('events').flatMap(({ title = '', city = '' }) => [
    title,
    title.replace(/,? [A-Z]\w+$/, ''),
    city
  ]);
  return names
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ''), text);
}

describe('in Urdu', () => {
  test.each(PAGES)('/%s/ runs right to left and says so', async (name) => {
    const page = await openFigure(`/${name}/?lang=ur`);
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe('ur');
    expect(await html.getAttribute('dir')).toBe('rtl');
    expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).direction)).toBe('rtl');
  });

  test.each([
    '/routes/',
    '/routes/?place=PAK&direction=from',
    '/trends/',
    '/trends/?place=PAK',
    '/partners/',
    '/data/'
  ])('%s has a headline without an English word', async (address) => {
    const page = await openFigure(`${address}${address.includes('?') ? '&' : '?'}lang=ur`);
    const headline = namesLeftOut(await page.locator('h1').innerText());
    expect(headline).toMatch(/[\u0600-\u06ff]/);
    expect(headline.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  });

  test('a list of names and numbers runs from the right, each number beside its own name', async () => {
    const page = await openFigure('/trends/?place=PAK,IND,NGA&lang=ur', { width: 1920, height: 1080 });
    const places = await page.locator('h1').evaluate((h1) => {
      const text = h1.textContent;
      const walker = document.createTreeWalker(h1, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode();
      if (!node) return [];
      return ['پاکستان', '26,539', 'بھارت', '6,693'].map((part) => {
        const range = document.createRange();
        range.setStart(node, text.indexOf(part));
        range.setEnd(node, text.indexOf(part) + part.length);
        const { left, top } = range.getBoundingClientRect();
        return { left, top };
      });
    });
    expect(places).toHaveLength(4);
    for (const [at, place] of places.entries()) {
      const before = places[at - 1];
      // Further to the left, or on a line of its own below.
      if (before) expect(place.left < before.left || place.top > before.top + 20, `part ${at}`).toBe(true);
    }
  });

  test.each(PAGES)('/%s/ leaves no hole unfilled, no bare key and no English message', async (name) => {
    const page = await openFigure(`/${name}/?lang=ur&place=PAK&table=1`);
    const texts = await told(page);
    expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
    expect(texts.filter((text) => KEYS.has(text.trim()))).toEqual([]);
    expect(texts.filter((text) => /\b(undefined|NaN|null|Infinity)\b/.test(text))).toEqual([]);
    const english = new Set<string>(
      Object.entries(en).flatMap(([key, message]) => {
        const other: unknown = Reflect.get(ur, key);
        return typeof message === 'string' && message.length > 12 && message !== other ? [message] : [];
      })
    );
    expect(texts.filter((text) => english.has(text.trim()))).toEqual([]);
  });

  test('a map keeps its places and time its direction: 2007 stands left of 2022', async () => {
    const page = await openFigure('/routes/?lang=ur&place=PAK');
    const [first, last] = await page
      .locator('input[type=range]')
      .evaluateAll((inputs) => inputs.map((input) => getComputedStyle(input).direction));
    expect([first, last]).toEqual(['ltr', 'ltr']);
  });
});

test('a reader can turn the page to Urdu and back without losing the view', async () => {
  const page = await openFigure('/routes/?place=PAK&years=2022');
  const english = await page.locator('h1').innerText();
  const choice = page.locator('header select');
  await choice.selectOption('ur');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ur');
  await expect.poll(() => page.locator('h1').innerText()).toMatch(/[\u0600-\u06ff]/);
  await choice.selectOption('en');
  await expect.poll(() => page.locator('h1').innerText()).toBe(english);
  await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK&years=2022');
});
