import { describe, expect, test } from 'vitest';

import { result } from './check-result.ts';
import { openHosted } from './host.ts';
import { openPage } from './page.ts';

describe('the self-test of an embed', () => {
  test('in a plain frame with embed.js finds its height kept, no cookie and no other site', async () => {
    const { frame, page, listens, asked } = await openHosted('/embed/check/?lang=en');
    await expect.poll(async () => (await result(frame)).checks['height']).toBe('good');
    expect(await result(frame)).toMatchObject({
      isFramed: true,
      hasOrigin: true,
      stored: 0,
      cookies: [],
      foreign: [],
      violations: [],
      checks: { cookies: 'good', requests: 'good', storage: 'good', policy: 'good' }
    });
    // The test listens to the figure in it; the figure listens to nobody.
    expect(await listens()).toEqual([true, true]);
    const figure = page.frames()[2];
    expect(await figure?.evaluate(() => ['listens' in window, window.onmessage])).toEqual([false, null]);
    expect(asked.some((path) => /\/assets\/check-.*\.js$/.test(path))).toBe(true);
    expect((await page.locator('iframe').getAttribute('height')) === '300').toBe(false);
  });

  test('says that the frame scrolls where the page around does not listen', async () => {
    const { frame } = await openHosted('/embed/check/?lang=en', { withScript: false });
    const { height, checks } = await result(frame);
    expect(height).toMatchObject({ given: 300 });
    expect(checks).toMatchObject({ height: 'look' });
    await frame.getByText('The frame is 300 pixels high').waitFor();
  });

  test('in the closest sandbox finds storage and cookies closed, and works', async () => {
    const { frame, page } = await openHosted('/embed/check/?lang=en', { sandbox: 'allow-scripts' });
    expect(await result(frame)).toMatchObject({ hasOrigin: false, stored: null, cookies: null, foreign: [] });
    await frame.getByText('The frame is a closed box').waitFor();
    expect(await page.frames()[2]?.evaluate(() => 'listens' in window)).toBe(false);
  });

  test('with scripts off says what it would test, that they are off, and what figures then show', async () => {
    const { frame, asked } = await openHosted('/embed/check/', { javaScriptEnabled: false });
    // Playwright finds no text in such an element.
    const said = frame.locator('section[lang=en] noscript');
    expect(await said.evaluate((element) => element.textContent)).toContain('Scripts are off here');
    expect(await said.locator('p').isVisible()).toBe(true);
    expect(await frame.locator('.links a[lang=ur]').getAttribute('href')).toBe('../../embed/ur/check/');
    expect(asked.filter((path) => /assets\/.*\.js$/.test(path))).toEqual([]);
  });

  test('keeps the focus on the button that a hand is on, and tells what became of a window', async () => {
    const page = await openPage('/embed/check/?lang=en');
    const button = page.getByRole('button', { name: 'Test a new window' });
    await button.press('Enter');
    await page.getByText('New windows are allowed').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Test a new window');
    await page.getByRole('button', { name: 'Copy the result' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/copied|selected/);
  });

  test.each([
    ['/embed/check/?lang=ur&theme=projector', 'Urdu asked for'],
    ['/embed/ur/check/?theme=projector', 'the folder of Urdu']
  ])(
    '%s speaks Urdu from the right, fits into 320 pixels and stays out of search engines: %s',
    async (path) => {
      const page = await openPage(path, { width: 320 });
      await result(page);
      expect(
        await page.evaluate(() => [
          document.documentElement.lang,
          document.dir,
          document.documentElement.scrollWidth - innerWidth,
          document.querySelector('meta[name=robots]')?.getAttribute('content')
        ])
      ).toEqual(['ur', 'rtl', 0, 'noindex']);
      expect(page.frames()[1]?.url()).toContain('/embed/ur/trends/?theme=projector');
      await page.locator('.links a', { hasText: 'English' }).click();
      await page.waitForURL(/\/embed\/check\/\?theme=projector&lang=en$/);
      await page.locator('h1', { hasText: 'self-test' }).waitFor();
    }
  );
});
