import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { middleOfArrow } from './arrow.ts';
import { openFigure } from './page.ts';

/** What holds the focus, in the words a reader hears; `body` where it was lost. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'body';
    return (
      element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement ? element.value : (element.textContent || element.tagName).trim())
    );
  });
}

/** Presses a key and fails where the focus is lost by it. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  const now = await focused(page);
  expect(now, `the focus after ${key}`).not.toBe('body');
  return now;
}

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let steps = 0; steps < 40; steps++) if (wanted.test(await press(page, 'Tab'))) return;
  throw new Error(`Tab did not reach ${String(wanted)}`);
}

describe('with the keyboard alone', () => {
  test('a reader skips to the figure, finds Türkiye, chooses a direction and the years', async () => {
    const page = await openFigure('/routes/');
    expect(await press(page, 'Tab')).toBe('Skip to the figure');
    const skip = page.locator('.skip');
    expect((await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await press(page, 'Tab');
    expect(await press(page, 'Tab')).toBe('Routes');
    await tabTo(page, /^Find a country$/);
    await page.keyboard.type('tur');
    const options = page.getByRole('option');
    const wanted = await options.evaluateAll((list) =>
      list.findIndex((option) => option.textContent.trim() === 'Türkiye')
    );
    expect(wanted).toBeGreaterThanOrEqual(0);
    await press(page, 'ArrowDown');
    await press(page, 'ArrowUp');
    for (let i = 0; i < wanted; i++) await press(page, 'ArrowDown');
    expect(await page.locator('[role=option][aria-selected=true]').innerText()).toBe('Türkiye');
    await press(page, 'Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?place=TUR');
    expect(await page.locator('h1').innerText()).toContain('Türkiye');

    await tabTo(page, /^all$/);
    await press(page, 'ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('direction')).toBe('from');
    await press(page, 'ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('direction')).toBe('to');

    await tabTo(page, /^First year$/);
    await press(page, 'PageUp');
    await press(page, 'ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toMatch(/^\d{4}-\d{4}$/);
    expect(await press(page, 'Tab')).toBe('Last year');
    await press(page, 'Home');
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toMatch(/^\d{4}$/);
  });

  test('a reader walks the map: a route, the other end, and back', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&years=2022');
    await tabTo(page, /^Map of routes/);
    await press(page, 'ArrowRight');
    const said = page.locator('[role=status]', { hasText: 'outgoing' });
    await expect
      .poll(() => said.innerText())
      .toMatch(/^Pakistan, route 1 of 11, outgoing: to United Kingdom, 226 /);
    expect(await page.locator('.ink .route.pointed').count()).toBe(1);
    await press(page, 'ArrowRight');
    await expect.poll(() => said.innerText()).toMatch(/^Pakistan, route 2 of 11, outgoing: to Greece, 14 /);
    await press(page, 'Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?place=GRC&years=2022');
    expect(await press(page, 'Escape')).toMatch(/^Map of routes/);
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('PAK');
    expect(new URL(page.url()).searchParams.get('direction')).toBe('from');
    await press(page, 'Shift+ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.has('map')).toBe(true);
  });

  test('the skip link leads past the header', async () => {
    const page = await openFigure('/routes/?place=PAK');
    await press(page, 'Tab');
    await press(page, 'Enter');
    const isInside = async () => {
      await press(page, 'Tab');
      return page.evaluate(() => document.activeElement?.closest('main') !== null);
    };
    expect(await isInside()).toBe(true);
  });

  test('Escape closes the list of a search and then a card that was pinned', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&years=2022');
    const { x, y } = await middleOfArrow(page);
    await page.mouse.click(x, y);
    await page.locator('.card.pinned').waitFor();
    await page.mouse.move(2, 2);
    await page.getByRole('combobox', { name: 'Find a country' }).focus();
    await page.keyboard.type('gre');
    await page.locator('[role=option]').first().waitFor();
    await press(page, 'Escape');
    await expect.poll(() => page.locator('[role=option]:visible').count()).toBe(0);
    expect(await page.locator('.card.pinned').count()).toBe(1);
    await press(page, 'Escape');
    await expect.poll(() => page.locator('.card').count()).toBe(0);
  });

  test('following a route in the list keeps the focus on the page', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&years=2022');
    await page.locator('#routes-list ol button').first().focus();
    await press(page, 'Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('GBR');
    expect(await focused(page)).not.toBe('body');
  });

  test('removing the last country keeps the focus on the page', async () => {
    const page = await openFigure('/routes/?place=PAK');
    await page.getByRole('button', { name: 'Remove Pakistan' }).focus();
    await press(page, 'Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await focused(page)).not.toBe('body');
  });

  test('the question mark lists the keys where a map or a chart has the focus, and nowhere else', async () => {
    const page = await openFigure('/ur/trends/');
    const keys = page.locator('dialog');
    await page.locator('.skip').focus();
    await page.keyboard.type('?');
    await page.getByRole('combobox').first().focus();
    await page.keyboard.type('?');
    await page.keyboard.press('Escape');
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('Shift');
    await page.getByText('? lists the keys').or(page.getByText('سے کلیدوں کی فہرست')).waitFor();
    expect(await keys.count()).toBe(0);
    await page.keyboard.type('?');
    await keys.waitFor();
    expect(await keys.innerText()).toContain('Home · End');
    await page.keyboard.press('Escape');
    await expect.poll(() => keys.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('slider');

    const map = await openFigure('/routes/?place=PAK&direction=from&years=2022');
    await map.getByRole('application').focus();
    // The list comes with the first focus; what it says of itself is there once it has come.
    await map.getByText('? lists the keys').waitFor();
    await press(map, 'ArrowRight');
    await map.keyboard.type('?');
    await map.locator('dialog').waitFor();
    expect(await map.locator('dialog dt').count()).toBe(15);
    await map.keyboard.press('Escape');
    await expect.poll(() => map.locator('dialog').count()).toBe(0);
    // Where the walk had come to, it still stands.
    expect(await map.locator('p.unseen[role=status]', { hasText: 'outgoing' }).innerText()).toContain('1 of');
  });
});
