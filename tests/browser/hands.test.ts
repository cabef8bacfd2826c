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

const PHONE = { width: 390, height: 844, isUntouched: true } as const;

describe('a page that nobody touches on a phone', () => {
  test.each(['/trends/', '/ur/routes/', '/country/PAK/', '/data/'])(
    '%s has all that its scripts need, and runs none of them',
    async (path) => {
      const page = await openPage(path, { ...PHONE, lang: path.startsWith('/ur') ? 'ur' : 'en' });
      await page.waitForLoadState('networkidle');
      expect(await fetched(page)).toBeGreaterThan(5);
      expect(await scriptsIn(page)).toBe(0);
      expect(await page.locator('#app[data-still]').count()).toBe(1);
    }
  );

  test('comes to life by itself after a while', async () => {
    const page = await openPage('/partners/', PHONE);
    await page.locator('#app:not([data-still])').waitFor({ timeout: 20_000 });
  });

  test.each([
    ['/partners/', 360],
    ['/trends/', 320],
    ['/ur/country/PAK/', 360],
    ['/routes/', 320]
  ])('%s fits a screen of %i px', async (path, width) => {
    const page = await openPage(path, {
      isUntouched: true,
      width,
      lang: path.startsWith('/ur') ? 'ur' : 'en'
    });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#app[data-still]').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test.each(['/trends/?form=forced-labour', '/present/'])('%s has a view to draw, and does', async (path) => {
    const page = await openPage(path, PHONE);
    await page.locator('#app:not([data-still])').waitFor({ state: 'attached', timeout: 8000 });
  });
});

test('on a wider screen a page comes to life when its picture is there', async () => {
  const page = await openPage('/country/PAK/', { isUntouched: true });
  await page.locator('#app:not([data-still])').waitFor({ timeout: 8000 });
});

describe('the first hand', () => {
  const hands: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['a pointer that moves', (page) => page.mouse.move(300, 200).then(() => page.mouse.move(320, 220))],
    ['a key', (page) => page.keyboard.press('Tab')],
    ['a wheel', (page) => page.mouse.wheel(0, 200)]
  ];
  test.each(hands)('%s brings the page to life', async (_name, move) => {
    const page = await openPage('/trends/', PHONE);
    await move(page);
    await page.locator('#app:not([data-still])').waitFor({ timeout: 8000 });
  });

  test.each(['/trends/', '/partners/'])(
    'that scrolls %s takes away nothing that it came to see',
    async (path) => {
      const page = await openPage(path, PHONE);
      const high = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await high();
      await page.evaluate(() => {
        const heights: number[] = [];
        Object.assign(globalThis, { heights });
        const look = () => {
          heights.push(document.documentElement.scrollHeight);
          requestAnimationFrame(look);
        };
        look();
      });
      await page.mouse.wheel(0, 3000);
      await page.locator('#app:not([data-still])').waitFor({ timeout: 8000 });
      await page.waitForTimeout(500);
      const heights = await page.evaluate(() => Reflect.get(globalThis, 'heights') as number[]);
      expect(Math.min(...heights)).toBeGreaterThan(before * 0.95);
    }
  );

  test('finds a fold open that it opened, and a choice made in a drawing for phones', async () => {
    const held: Route[] = [];
    const hold = (opened: Page) => opened.route('**/assets/index-*.js', (route) => void held.push(route));
    const letGo = async () => {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      for (const route of held.splice(0)) await route.continue();
    };
    const routes = await openPage('/routes/', { isUntouched: true, until: 'commit', prepare: hold });
    const fold = routes.locator('main details:has(select):visible').first();
    await fold.locator('summary').click();
    await letGo();
    await routes.locator('#app:not([data-still])').waitFor();
    expect(await fold.evaluate((each) => each.hasAttribute('open'))).toBe(true);
    const trends = await openPage('/trends/', {
      width: 360,
      isUntouched: true,
      until: 'commit',
      prepare: hold
    });
    const select = trends.locator('main .drawing select:visible').first();
    await select.evaluate((each) => {
      each.setAttribute('data-mine', '');
    });
    await select.selectOption({ index: 2 });
    const chosen = await select.inputValue();
    await letGo();
    await trends.locator('#app:not([data-still])').waitFor();
    expect(await trends.locator('select[data-mine]').inputValue()).toBe(chosen);
    await expect.poll(() => new URL(trends.url()).search).toContain(chosen);
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
