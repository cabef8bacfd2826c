import type { Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure, openPage } from './page.ts';

describe('a choice', () => {
  test('moves nothing under the pointer, and points at no row that comes to lie there', async () => {
    const page = await openFigure('/routes/');
    const map = page.getByRole('application');
    const before = await map.boundingBox();
    const row = page.locator('#routes-list ol button').nth(1);
    await row.hover();
    await expect.poll(() => page.locator('.ink .route.pointed').count()).toBe(1);
    const headline = await page.locator('h1').innerText();
    await row.click();
    await expect.poll(() => page.locator('h1').innerText()).not.toBe(headline);
    await expect.poll(() => page.locator('.ink .route.pointed').count()).toBe(0);
    // The list follows, and other rows come to lie under a pointer that has not moved.
    await page.waitForTimeout(300);
    expect(await page.locator('.ink .route.pointed, .card').count()).toBe(0);
    expect(await map.boundingBox()).toEqual(before);
  });

  test.each(['', '&place=PAK', '&place=CHE', '&place=ARE', '&place=151', '&layer=documented'])(
    'leaves the headline as high as it was: %s',
    async (query) => {
      for (const lang of ['en', 'ur']) {
        const page = await openFigure(`/routes/?lang=${lang}${query}`);
        const [high, lines] = await page.locator('main h1').evaluate((h1) => {
          const root = getComputedStyle(document.documentElement);
          return [h1.clientHeight, 2 * parseFloat(root.getPropertyValue('--headline-line'))] as const;
        });
        expect(high).toBe(Math.round(lines));
      }
    }
  );
});

test('what is typed into the search before the page comes to life is found when it does', async () => {
  const held: Route[] = [];
  const page = await openPage('/routes/', {
    until: 'commit',
    prepare: (opened) => opened.route('**/assets/index-*.js', (route) => void held.push(route))
  });
  const search = page.getByRole('combobox', { name: 'Find a country' });
  await search.click();
  await page.keyboard.type('pakistan');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const route of held) await route.continue();
  await expect.poll(() => search.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('PAK');
});
