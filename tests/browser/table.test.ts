import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';
import { numbersIn, published } from './published.ts';

const column = (page: Page, n: number) =>
  page.locator(`main .scroll tbody tr > :nth-child(${n})`).allInnerTexts();

async function sort(page: Page, name: string): Promise<string | null> {
  const head = page.getByRole('columnheader', { name });
  await head.getByRole('button').press('Enter');
  return head.getAttribute('aria-sort');
}

describe('the table of the routes', () => {
  test('sorts by the keyboard: largest first, smallest first, and as the figure again', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&table=1');
    const own = await column(page, 2);
    expect(await sort(page, 'At most')).toBe('descending');
    const most = (await column(page, 4)).map((text) => numbersIn(text)[0] ?? NaN);
    expect(most).toEqual([...most].sort((a, b) => b - a));
    expect(await sort(page, 'At most')).toBe('ascending');
    expect(await sort(page, 'At most')).toBeNull();
    expect(await column(page, 2)).toEqual(own);
    expect(await sort(page, 'Detected in')).toBe('ascending');
    expect(await column(page, 2)).toEqual([...own].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test('follows the alphabet of Urdu in Urdu', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&table=1&lang=ur');
    const own = await column(page, 2);
    await page.locator('main thead button').nth(1).click();
    expect(await column(page, 2)).toEqual([...own].sort(new Intl.Collator('ur').compare));
  });

  test('holds every route of the record in the page, and the browser finds the last', async () => {
    const page = await openFigure('/routes/?table=1&top=all');
    const pairs = new Set(published('routes').map((row) => `${row['origin']}-${row['destination']}`));
    await expect.poll(() => page.locator('main tbody tr').count()).toBe(pairs.size);
    const last = page.locator('main tbody tr').last();
    const name = await last.locator('td').first().innerText();
    const found = await page.evaluate((text) => {
      const row = [...document.querySelectorAll('main tbody tr')].at(-1);
      getSelection()?.selectAllChildren(row ?? document.body);
      getSelection()?.collapseToStart();
      return Reflect.apply(Reflect.get(window, 'find') as (text: string) => boolean, window, [text]);
    }, name);
    expect(found).toBe(true);
  });

  test('keeps its head in sight, and its first column on a phone', async () => {
    const page = await openFigure('/routes/?place=PAK&table=1', { width: 360, height: 740 });
    const region = page.getByRole('region', { name: /^Detected victims by citizenship/ }).last();
    await region.evaluate((element) => {
      element.scrollTo(120, 400);
    });
    const [box, head, first] = await Promise.all([
      region.boundingBox(),
      region.locator('thead th').first().boundingBox(),
      region.locator('tbody th').nth(12).boundingBox()
    ]);
    expect(Math.abs((head?.y ?? NaN) - (box?.y ?? NaN))).toBeLessThan(3);
    expect(Math.abs((first?.x ?? NaN) - (box?.x ?? NaN))).toBeLessThan(3);
  });
});
