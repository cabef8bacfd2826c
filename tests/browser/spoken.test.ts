import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { openFigure } from './page.ts';

/** A text rests before it is said. */
const SOON = { timeout: 5000 };

/** Every text that a live region of the page has held since, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
        if (region?.textContent && heard.at(-1) !== region.textContent) heard.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { heard: readonly string[] }).heard]);
}

/** A headline as it is said: without the marks that steer lines and directions. */
async function headline(page: Page): Promise<string> {
  return (await page.locator('h1').innerText())
    .replaceAll(/[\u2060\u2066-\u2069]/g, '')
    .replaceAll('\n', ' ');
}

test('a country that is searched for and chosen is announced by its finding, once', async () => {
  const page = await openFigure('/routes/');
  const heard = await listen(page);
  await page.getByRole('combobox', { name: 'Find a country' }).fill('Nigeria');
  await page.keyboard.press('Enter');
  await expect.poll(heard, SOON).toHaveLength(1);
  await page.waitForTimeout(600);
  expect(await heard()).toEqual([await headline(page)]);
  expect(await headline(page)).toContain('Nigeria');
});

test('so is one that a walk on the map leads to, and the way back', async () => {
  const page = await openFigure('/routes/?place=PAK&direction=from&years=2022');
  const before = await headline(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  const heard = await listen(page);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await heard()).at(-1) ?? '', SOON).toContain('the United Kingdom');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await heard()).at(-1), SOON).toBe(before);
  expect(await heard()).toHaveLength(2);
});

test('of the years a slider runs through only the last is announced', async () => {
  const page = await openFigure('/routes/?place=PAK');
  const heard = await listen(page);
  await page.getByRole('slider', { name: 'First year' }).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(heard, SOON).toHaveLength(1);
  await page.waitForTimeout(600);
  expect(await heard()).toEqual([await headline(page)]);
  expect(await headline(page)).toContain('2012');
});

test('what stands there when the page opens, and a map that is moved, say nothing', async () => {
  const page = await openFigure('/routes/?place=PAK');
  expect(await page.locator('[role=status]').allInnerTexts()).not.toContain(await headline(page));
  const heard = await listen(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('+');
  await expect.poll(() => new URL(page.url()).searchParams.has('map')).toBe(true);
  await page.waitForTimeout(1200);
  expect(await heard()).toEqual([]);
});
