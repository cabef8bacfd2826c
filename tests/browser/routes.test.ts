import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { middleOfArrow } from './arrow.ts';
import { openFigure, theTable } from './page.ts';
import { detectedAbroad, numbersIn, placeNames } from './published.ts';

const names = placeNames();

async function list(page: Page): Promise<readonly (readonly [name: string, number: string])[]> {
  const rows = page.locator('#routes-list ol button');
  return rows.evaluateAll((buttons) =>
    buttons.map((button) => [
      button.querySelector('.name')?.textContent.trim() ?? '',
      button.querySelector('.number')?.textContent.replaceAll('\u2060', '').trim() ?? ''
    ])
  );
}

function said(least: number, most: number): string {
  if (least === most) return least.toLocaleString('en');
  if (least === 0) return most === 4 ? '<5' : `${most / 4} × <5`;
  return `${least.toLocaleString('en')}–${most.toLocaleString('en')}`;
}

describe('the routes from Pakistan in 2022', () => {
  const address = '/routes/?place=PAK&direction=from&years=2022';
  const routes = detectedAbroad('PAK', 2022, 2022);
  const least = routes.reduce((sum, route) => sum + route.least, 0);
  const most = routes.reduce((sum, route) => sum + route.most, 0);

  test('stand in the headline with the number of the file, the country and the year', async () => {
    const page = await openFigure(address);
    const headline = await page.locator('h1').innerText();
    expect(headline).toContain(`at least ${least.toLocaleString('en')} citizens of Pakistan`);
    expect(headline).toContain('2022');
    expect(headline).toContain('the United Kingdom');
    const published = routes.filter((route) => route.least > 0).length;
    expect(numbersIn(headline).slice(0, 2)).toEqual([published, routes.length]);
  });

  test('are listed with the numbers of the file, the United Kingdom first with 226', async () => {
    const page = await openFigure(address);
    const rows = await list(page);
    expect(rows[0]).toEqual(['United Kingdom', '226']);
    const expected = routes.map((route) => [names.get(route.other), said(route.least, route.most)]);
    expect(rows.toSorted()).toEqual(expected.toSorted());
    expect(rows.map(([, number]) => number)).toEqual(expected.map(([, number]) => number));
  });

  test('are as many arrows on the map as lines in the list', async () => {
    const page = await openFigure(address);
    await page.locator('.ink .route').first().waitFor({ state: 'attached' });
    expect(await page.locator('.ink .route').count()).toBe(routes.length);
    expect(await list(page)).toHaveLength(routes.length);
  });

  test('add up to the headline in the table, which names origin and years', async () => {
    const page = await openFigure(address);
    await page.getByRole('button', { name: 'Table' }).click();
    await theTable(page);
    const rows = await page
      .locator('table tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent.trim())));
    const abroad = rows.filter(([origin, destination]) => origin !== destination);
    expect(abroad.every(([origin, , , , years]) => origin === 'Pakistan' && years === '2022')).toBe(true);
    const total = (column: number) =>
      abroad.reduce((sum, row) => sum + (numbersIn(row[column] ?? '')[0] ?? NaN), 0);
    expect([total(2), total(3)]).toEqual([least, most]);
    const headline = await page.locator('h1').innerText();
    expect(headline).toContain(`at least ${total(2).toLocaleString('en')} `);
    await expect.poll(() => new URL(page.url()).searchParams.get('table')).toBe('1');
    expect(await page.locator('caption').innerText()).toContain('2022');
  });

  test('end in dots that open their country, though a line ends there too', async () => {
    const page = await openFigure(address);
    const name = names.get(routes[0]?.other ?? '') ?? '';
    const dot = page.locator('.ink .dot:not(.focus)');
    await dot.first().waitFor({ state: 'attached' });
    const text = page.locator('.ink text', { hasText: name });
    const near = await text.boundingBox();
    const boxes = await Promise.all((await dot.all()).map((one) => one.boundingBox()));
    const away = (box: (typeof boxes)[number]) =>
      box && near ? Math.hypot(box.x - near.x - near.width / 2, box.y - near.y - near.height / 2) : Infinity;
    const [closest] = boxes.toSorted((a, b) => away(a) - away(b));
    if (!closest) throw new Error('the map has no dot');
    await page.mouse.click(closest.x + closest.width / 2, closest.y + closest.height / 2);
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe(routes[0]?.other);
  });

  test('have names that open their country, wherever the names had room', async () => {
    const page = await openFigure(address);
    await page.locator('.ink text').first().waitFor({ state: 'attached' });
    const first = routes[0]?.other ?? '';
    await page.locator('.ink text', { hasText: names.get(first) ?? '' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toBe(first);
  });

  test('are marked on the map while the list points at them', async () => {
    const page = await openFigure(address);
    await page.locator('#routes-list ol button').first().hover();
    await expect.poll(() => page.locator('.ink .route.pointed').count()).toBe(1);
    expect(await page.locator('.card').innerText()).toContain('Pakistan → United Kingdom');
    await page.locator('h1').hover();
    await expect.poll(() => page.locator('.ink .route.pointed').count()).toBe(0);
  });

  test('keep their card after a click on the arrow, until Escape', async () => {
    const page = await openFigure(address);
    const { x, y } = await middleOfArrow(page);
    await page.mouse.click(x, y);
    await page.locator('.card.pinned').waitFor();
    await page.mouse.move(2, 2);
    expect(await page.locator('.card.pinned').innerText()).toContain('226 detected victims');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.card').count()).toBe(0);
  });
});

test('a span of years adds the years of the file', async () => {
  const page = await openFigure('/routes/?place=PAK&direction=from&years=2018-2022');
  const routes = detectedAbroad('PAK', 2018, 2022);
  const least = routes.reduce((sum, route) => sum + route.least, 0);
  expect(await page.locator('h1').innerText()).toContain(`at least ${least.toLocaleString('en')} `);
  const more = page.locator('#routes-list .more');
  await more.click();
  expect(await list(page)).toHaveLength(routes.length);
});

test('the world view says how many routes it does not draw, and the list holds them all', async () => {
  const page = await openFigure('/routes/');
  await page.locator('.ink .route-strand').first().waitFor({ state: 'attached' });
  const drawn = numbersIn(await page.locator('p:has(a[href="#routes-list"])').innerText());
  await page.locator('#routes-list .more').click();
  const all = await page.locator('#routes-list ol button').count();
  // The 150 strongest, each with 135 or more victims; and so many with 135 or fewer.
  const [strongest = NaN, least, others = NaN, most] = drawn;
  expect(strongest + others).toBe(all);
  expect(most).toBe(least);
});
