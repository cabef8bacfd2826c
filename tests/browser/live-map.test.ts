import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openPage } from './page.ts';

const LIVE = '**/assets/ground-leaflet-*.js';
const address = '/routes/?place=PAK&direction=from&years=2022';

/** Where every dot of the map stands on the screen, CSS pixels. */
async function dots(page: Page): Promise<readonly (readonly number[])[]> {
  return page.locator('.ink .dot').evaluateAll((circles) =>
    circles.map((circle) => {
      const { x, y } = circle.getBoundingClientRect();
      return [x, y];
    })
  );
}

describe('the map, before it can be moved', () => {
  test('is drawn, walks by keys, and is taken over without a shift', async () => {
    const held: Route[] = [];
    const page = await openPage(address, { prepare: (p) => p.route(LIVE, (route) => void held.push(route)) });
    await page.locator('.ink .route').first().waitFor({ state: 'attached' });
    const map = page.getByRole('application');
    expect(await map.getAttribute('tabindex')).toBe('0');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    const said = page.locator('[role=status]', { hasText: 'outgoing' });
    await expect.poll(() => said.innerText()).toMatch(/^Pakistan, outgoing, 1 of 11/);
    await expect.poll(() => held.length, { timeout: 10_000 }).toBe(1);
    const before = await dots(page);
    expect(await page.locator('.leaflet-pane').count()).toBe(0);
    await held[0]?.continue();
    await page.locator('.leaflet-pane .sheet').waitFor({ state: 'attached' });
    expect(await dots(page)).toEqual(before);
    expect(await page.locator('.sheet').count()).toBe(1);
  });

  test('keeps a key that wants to move it until it can', async () => {
    const held: Route[] = [];
    const page = await openPage(address, { prepare: (p) => p.route(LIVE, (route) => void held.push(route)) });
    await page.locator('.ink .dot').first().waitFor({ state: 'attached' });
    await page.getByRole('application').focus();
    await page.keyboard.press('+');
    await expect.poll(() => held.length, { timeout: 10_000 }).toBe(1);
    expect(new URL(page.url()).searchParams.has('map')).toBe(false);
    await held[0]?.continue();
    await expect.poll(() => new URL(page.url()).searchParams.has('map')).toBe(true);
  });

  test('stands whole, without zoom buttons, where the rest of it does not come', async () => {
    const page = await openPage(address, {
      prepare: (p) => p.route(LIVE, (route) => route.abort()),
      expected: /ground-leaflet|ERR_FAILED/
    });
    await page.locator('.ink .route').first().waitFor({ state: 'attached' });
    await expect.poll(() => page.getByRole('button', { name: /zoom/i }).count()).toBe(0);
    expect(await page.locator('.ink .route').count()).toBe(11);
    const route = page.locator('#routes-list ol button').first();
    await route.hover();
    await expect.poll(() => page.locator('.ink .route.pointed').count()).toBe(1);
  });
});
