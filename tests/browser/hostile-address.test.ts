import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { readPath, readView } from '../../src/state/url.ts';
import { firstView } from '../../src/state/view.ts';
import { ATTACKS, carried } from '../hostile.ts';
import { openAttacked, RUN, taken } from './attacked.ts';

const PAGES = ['routes', 'trends', 'partners', 'country/PAK', 'data', 'country', 'ur/partners'];
const EMBEDS = ['embed/partners', 'embed/check', 'embed/trends', 'embed/routes', 'embed/ur/country'];
const KEYS = Object.keys(firstView('en')).filter((key) => key !== 'page');
/** bytes: a server takes no longer address */
const LONGEST = 12_000;
/** a page that its script has drawn */
const DRAWN = 'html:not([data-opening]) #app:not([data-still]) h1';
/** milliseconds */
const PATIENCE = 240_000;

const carrying = (text: string) =>
  KEYS.map((key) => `${key}=${encodeURIComponent(carried(text))}`)
    .join('&')
    .slice(0, LONGEST)
    // No letter is cut in half.
    .replace(/%.?$/, '');

/** Query strings that hold every text in every key, as many texts in one as a server takes, with the last of each. */
function addresses(): readonly string[] {
  const queries: string[] = [];
  for (const text of ATTACKS) {
    const more = carrying(text);
    const [last = ''] = queries.slice(-1);
    if (last !== '' && last.length + more.length < LONGEST) queries.splice(-1, 1, `${last}&${more}`);
    else queries.push(`?${more}`);
  }
  return queries;
}

/** Opens every address, in one folder of the site after another, and waits until the script of its page has drawn it. */
async function visits(page: Page, folders: readonly string[]): Promise<readonly string[]> {
  const odd: string[] = [];
  for (const [turn, query] of addresses().entries()) {
    const path = folders[turn % folders.length] ?? '';
    const secret = encodeURIComponent(carried(ATTACKS[turn] ?? ''));
    await page.goto(`${inject('site')}/${path}/${query}#?secret=${secret}`, { waitUntil: 'commit' });
    await page.locator(path.endsWith('check') ? 'pre' : DRAWN).waitFor();
    odd.push(...(await taken(page)));
  }
  return odd;
}

describe('a hostile text in every key of an address', () => {
  test('would be noticed if it ran', async () => {
    const page = await openAttacked('/trends/', { expected: new RegExp(RUN) });
    const said = page.waitForEvent('console');
    await page.evaluate(() => Reflect.set(globalThis, 'hit', 1));
    expect((await said).text()).toContain(RUN);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('a'), { href: 'javascript:hit=1' }));
    });
    expect(await taken(page)).toHaveLength(1);
  });

  test(
    'opens a page and an embed, runs nothing, and asks nobody else for anything',
    async () => {
      expect(addresses().length).toBeGreaterThan(3 * PAGES.length);
      const [pages, embeds] = await Promise.all([openAttacked('/routes/'), openAttacked('/embed/routes/')]);
      expect(await Promise.all([visits(pages, PAGES), visits(embeds, EMBEDS)])).toEqual([[], []]);
    },
    PATIENCE
  );

  test.each(['partners/', 'embed/partners/'])(
    'is the address that a reader goes back to on /%s, and is drawn without loading anew',
    async (path) => {
      const page = await openAttacked(`/${path}?find=a`);
      await page.locator(DRAWN).waitFor();
      const queries = ATTACKS.map(
        (text) => `?${new URLSearchParams(KEYS.map((key) => [key, text])).toString()}`
      );
      const seen = await page.evaluate(async (all) => {
        const said: (readonly [headline: string, words: string | undefined])[] = [];
        for (const query of all) {
          history.replaceState(null, '', query);
          dispatchEvent(new PopStateEvent('popstate'));
          await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
          const headline = document.querySelector('h1')?.textContent ?? '';
          said.push([headline, document.querySelector<HTMLInputElement>('.list input[type=search]')?.value]);
        }
        return said;
      }, queries);
      expect(seen.filter(([headline]) => headline.length < 20)).toEqual([]);
      // The words to look for are what was typed, and the field shows them as they are.
      const looked = queries.map((query) => readView(readPath(path), query, 'en').view.find);
      expect(seen.filter(([, words]) => words !== undefined).length >= 300).toBe(path === 'partners/');
      expect(seen.map(([, words], at) => words ?? looked[at])).toEqual(looked);
      expect(await taken(page)).toEqual([]);
    },
    PATIENCE
  );
});
