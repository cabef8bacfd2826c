import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openPage } from './page.ts';

/** How many module scripts have run, or are running, on the page. */
const scriptsIn = (page: Page) => page.locator('script[type=module]').count();

/** The files of scripts and tables that have come. */
const fetched = (page: Page) =>
  page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => /\.(js|json)$/.test(name)).length
  );

describe('a page that nobody touches', () => {
  test.each(['/trends/', '/ur/routes/', '/country/PAK/', '/data/'])(
    '%s has all that its scripts need, and runs none of them',
    async (path) => {
      const page = await openPage(path, { isUntouched: true, lang: path.startsWith('/ur') ? 'ur' : 'en' });
      await page.waitForLoadState('networkidle');
      expect(await fetched(page)).toBeGreaterThan(5);
      expect(await scriptsIn(page)).toBe(0);
      expect(await page.locator('#app[data-still]').count()).toBe(1);
    }
  );

  test('comes to life by itself after a while', async () => {
    const page = await openPage('/partners/', { isUntouched: true });
    await page.locator('#app:not([data-still])').waitFor({ timeout: 20_000 });
  });

  test.each(['/trends/?form=forced-labour', '/present/'])('%s has a view to draw, and does', async (path) => {
    const page = await openPage(path, { isUntouched: true });
    await page.locator('#app:not([data-still])').waitFor({ state: 'attached', timeout: 8000 });
  });
});

describe('the first hand', () => {
  const hands: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['a pointer that moves', (page) => page.mouse.move(300, 200).then(() => page.mouse.move(320, 220))],
    ['a key', (page) => page.keyboard.press('Tab')],
    ['a wheel', (page) => page.mouse.wheel(0, 200)]
  ];
  test.each(hands)('%s brings the page to life', async (_name, move) => {
    const page = await openPage('/trends/', { isUntouched: true });
    await move(page);
    await page.locator('#app:not([data-still])').waitFor({ timeout: 8000 });
  });

  test.each([360, 1440])('is heard at %i px though the script comes later', async (width) => {
    const held: Route[] = [];
    const page = await openPage('/trends/', {
      width,
      isUntouched: true,
      until: 'commit',
      prepare: (opened) => opened.route('**/assets/index-*.js', (route) => void held.push(route))
    });
    const share = page.getByRole('button', { name: 'Share', exact: true });
    const fold = page.locator('main details:has(> summary)').first();
    const rate = page.getByRole('radio', { name: /100,000/ });
    const hasRoom = width > 600;
    if (hasRoom) await rate.check({ force: true });
    await fold.locator('summary').click();
    await share.click();
    expect(await page.locator('#app[data-still]').count()).toBe(1);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    for (const route of held) await route.continue();
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('measure')).toBe(hasRoom ? 'rate' : null);
    expect(await fold.evaluate((each) => each.hasAttribute('open'))).toBe(true);
  });
});
