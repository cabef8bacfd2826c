import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

/** Lets every request for a file fail until `mend` is called. */
function failing(file: RegExp): {
  readonly prepare: (page: Page) => Promise<unknown>;
  readonly mend: (page: Page) => Promise<void>;
} {
  return {
    prepare: (page) => page.route(file, (route) => route.abort()),
    mend: (page) => page.unroute(file)
  };
}

const expected = /Failed to load resource|net::ERR_FAILED/;

describe('a table that does not load', () => {
  test.each([
    ['routes', 'routes', 'Trends'],
    ['victims', 'trends', 'Partners'],
    ['grants', 'partners', 'Routes']
  ])('%s is named on /%s/, the other pages work, and trying again mends it', async (table, name, other) => {
    const { prepare, mend } = failing(new RegExp(`/assets/${table}\\.[0-9a-f]+\\.json$`));
    const page = await openFigure(`/${name}/`, { prepare, expected });
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toContain(`“${table}”`);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|\bNaN\b|\{\w+\}/);
    const broken = await page.locator('h1').innerText();

    const nav = page.getByRole('navigation', { name: 'Views' });
    await nav.getByRole('link', { name: other }).click();
    await expect.poll(() => page.locator('h1').innerText()).not.toBe(broken);
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(15);
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(`/${name}/`);
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toBe(broken);

    await mend(page);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('h1').innerText()).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

  test('the sources themselves: the figure stands all the same', async () => {
    const { prepare } = failing(/\/assets\/sources\.[0-9a-f]+\.json$/);
    const page = await openFigure('/routes/', { prepare, expected });
    expect(await page.getByRole('alert').innerText()).toContain('“sources”');
    expect(await page.locator('#routes-list ol button').count()).toBeGreaterThan(5);
  });

  test('a table that answers with a page of a hotel portal is named, not believed', async () => {
    const page = await openFigure('/routes/', {
      prepare: (each) =>
        each.route(/\/assets\/routes\.[0-9a-f]+\.json$/, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Log in</title>' })
        )
    });
    expect(await page.getByRole('alert').innerText()).toContain('“routes”');
  });
});

test('the routes are complete without the outlines, and the page says why the land is missing', async () => {
  const { prepare } = failing(/outlines-\d+\.[0-9a-f]+\.bin$/);
  const page = await openFigure('/routes/?place=PAK&direction=from&years=2022', { prepare, expected });
  expect(await page.getByRole('alert').innerText()).toContain('outlines');
  expect(await page.locator('#routes-list ol button').count()).toBe(11);
  expect(await page.locator('.ink .route').count()).toBe(11);
});

test('a page whose code does not load says so, and the others work', async () => {
  const { prepare } = failing(/assets\/trends-[^/]+\.js$/);
  const page = await openFigure('/routes/', { prepare, expected });
  await page.getByRole('link', { name: 'Trends' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Trends');
  await page.getByRole('link', { name: 'Partners' }).click();
  await page.locator('main h1').waitFor();
});
