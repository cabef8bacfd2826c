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
    const page = await openPage(address, {
      until: 'commit',
      prepare: (p) => p.route(LIVE, (route) => void held.push(route))
    });
    await page.locator('.ink .route').first().waitFor({ state: 'attached' });
    const map = page.getByRole('application');
    expect(await map.getAttribute('tabindex')).toBe('0');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    const said = page.locator('[role=status]', { hasText: 'outgoing' });
    await expect.poll(() => said.innerText()).toMatch(/^Pakistan, route 1 of 11, outgoing/);
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
    const page = await openPage(address, {
      until: 'commit',
      prepare: (p) => p.route(LIVE, (route) => void held.push(route))
    });
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

describe('the map, while it zooms', () => {
  /** Where the middle of every dot stands, CSS pixels. */
  const middles = (page: Page) =>
    page.locator('.ink .dot').evaluateAll((circles) =>
      circles.map((circle) => {
        const { x, y, width, height } = circle.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      })
    );
  const scale = (page: Page) =>
    page.locator('.sheet').evaluate((sheet) => new DOMMatrix(getComputedStyle(sheet).transform).a);

  /** Expects every dot of a picture to lie where the picture before it had it, to half a pixel for each way of rounding. */
  function expectSame(after: readonly number[][], before: readonly number[][]): void {
    expect(after.length).toBe(before.length);
    after.flat().forEach((at, i) => {
      expect(Math.abs(at - (before.flat()[i] ?? NaN))).toBeLessThanOrEqual(1);
    });
  }

  test('scales the picture that is there under a wheel, and draws it anew where it lay when the wheel rests', async () => {
    const page = await openPage(address);
    await page.locator('.leaflet-pane .sheet').waitFor({ state: 'attached' });
    const box = await page.getByRole('application').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 180);
    const before = await middles(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await expect.poll(() => scale(page)).toBeGreaterThan(1.1);
    const scaled = await middles(page);
    expect(scaled).not.toEqual(before);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBe(1);
    expectSame(await middles(page), scaled);
    await expect.poll(() => new URL(page.url()).searchParams.has('map')).toBe(true);
  });

  test('follows two fingers, and is drawn anew where it lay when they let go', async () => {
    const page = await openPage(address);
    await page.locator('.leaflet-pane .sheet').waitFor({ state: 'attached' });
    const box = await page.getByRole('application').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 400, (box?.y ?? 0) + 250];
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((off, id) => ({ x: x + off, y, id }))
      });
    await touch('touchStart', 60);
    for (const apart of [70, 80, 90]) await touch('touchMove', apart);
    await expect.poll(() => scale(page)).toBeCloseTo(1.5, 1);
    const scaled = await middles(page);
    await touch('touchEnd', 0);
    await expect.poll(() => scale(page)).toBe(1);
    expectSame(await middles(page), scaled);
  });
});
