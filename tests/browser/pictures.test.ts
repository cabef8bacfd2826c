import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

const said = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replaceAll('\u2060', '') ?? '');

describe('the matrix of routes', () => {
  test('is one tab stop, is walked by arrow keys, and opens a pair on the map', async () => {
    const page = await openFigure('/routes/?picture=matrix');
    const cells = page.getByRole('gridcell');
    expect(await page.locator('[role=gridcell][tabindex="0"]').count()).toBe(1);
    await cells.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toMatch(/^From .+, detected in .+: .+, 2007–2022$/);
    await page.keyboard.press('End');
    expect(await said(page)).toContain('their own country');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('direction')).toBe('between');
    expect(new URL(page.url()).searchParams.get('place')).toMatch(/^\d{3}(,\d{3})?$/);
    expect(new URL(page.url()).searchParams.has('picture')).toBe(false);
  });

  test.each([
    [1440, 900, 'light'],
    [1920, 1080, 'projector']
  ] as const)('fits a screen of %d × %d in the theme %s', async (width, height, theme) => {
    const page = await openFigure(`/routes/?picture=matrix&theme=${theme}`, { width, height });
    const { beyond, size, tall } = await page.getByRole('grid').evaluate((grid) => ({
      beyond: (grid.parentElement?.scrollWidth ?? NaN) - (grid.parentElement?.clientWidth ?? 0),
      size: parseFloat(getComputedStyle(grid).fontSize),
      tall: grid.getBoundingClientRect().height
    }));
    expect(beyond).toBeLessThanOrEqual(0);
    expect(tall).toBeLessThan(height * 0.68);
    expect(size).toBeGreaterThanOrEqual(theme === 'projector' ? 18 : 9.9);
  });

  test('scrolls in its own region on a phone, the names of the rows in sight', async () => {
    const page = await openFigure('/routes/?picture=matrix', { width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
    const grid = page.getByRole('grid');
    await grid.getByRole('gridcell').first().focus();
    await page.keyboard.press('End');
    const [name, cell] = await Promise.all([
      grid.getByRole('rowheader').first().boundingBox(),
      page.locator(':focus').boundingBox()
    ]);
    expect(name?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect(cell?.x ?? -1).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0) - 2);
  });
});

describe('the ranking of routes', () => {
  test('has one heading a kind, 24 cells between countries, and a true number of the rest', async () => {
    const page = await openFigure('/routes/?picture=list');
    const section = page.getByRole('region', { name: 'Between two countries' });
    expect(await section.getByRole('listitem').count()).toBe(24);
    const rest = Number(/\d+/.exec((await section.locator('.rest').innerText()).replaceAll(',', ''))?.[0]);
    await section.getByRole('button', { name: 'Show 24 more' }).click();
    expect(await section.getByRole('listitem').count()).toBe(48);
    expect(await section.locator('.rest').innerText()).toContain((rest - 24).toLocaleString('en'));
  });

  test('leads to the other end of a route', async () => {
    const page = await openFigure('/routes/?picture=list&place=PAK&direction=from&years=2022');
    await page
      .getByRole('button', { name: /United Kingdom/ })
      .first()
      .press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe('GBR');
  });
});
