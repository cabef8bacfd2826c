import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';
import { published } from './published.ts';

const contributions = published('contributions');
const EVENT = 'world-day-2025-islamabad';

describe('the partners', () => {
  test('of the World Day 2025 are all there: seven hosts and six supporters', async () => {
    const page = await openFigure('/partners/');
    const text = await page.locator('main').innerText();
    const names = new Map(published('partners').map(({ partner, short }) => [partner, short]));
    const at = contributions.filter(({ event }) => event === EVENT);
    const kind = (wanted: string) => [
      ...new Set(at.filter((row) => row['kind'] === wanted).map((row) => row['partner'] ?? ''))
    ];
    expect([kind('hosting').length, kind('financial').length]).toEqual([7, 6]);
    for (const partner of [...kind('hosting'), ...kind('financial')])
      expect(text).toContain(names.get(partner) ?? partner);
    expect(await page.locator('h1').innerText()).toMatch(/^Seven .* six /);
  });

  test('of an event stand on a page of their own, which leads to the other years and back to all', async () => {
    const page = await openFigure('/partners/');
    await page.getByRole('link', { name: /2025: its hosts and supporters/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?event=${EVENT}`);
    const rows = page.locator('main table').first().locator('tbody th[scope=row]');
    await expect.poll(() => rows.count()).toBe(13);
    expect(await page.locator('main').innerText()).toContain('End the Exploitation');
    await page.getByRole('link', { name: 'World Day seminar 2023, Islamabad' }).click();
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Four organisations hosted/);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(13);
    await page.getByRole('button', { name: 'Show every contribution' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('say where an amount was not published', async () => {
    const page = await openFigure('/partners/');
    expect(await page.locator('main').innerText()).toMatch(/not published/i);
  });

  test('show the grants with the break of 2011', async () => {
    const page = await openFigure('/partners/');
    expect(await page.locator('main').innerText()).toContain('2011');
    const sides = await page.locator('main svg text.side').allTextContents();
    expect(sides.filter((text) => text.trim() !== '').length).toBeGreaterThanOrEqual(2);
  });

  test('can be seen for Pakistan alone', async () => {
    const page = await openFigure('/partners/?place=PAK&table=1');
    const headline = await page.locator('h1').innerText();
    expect(await page.getByRole('button', { name: 'Remove Pakistan' }).count()).toBe(1);
    expect(headline).not.toMatch(/undefined|NaN|null|\{\w+\}/);
  });

  test.each(['XXX', 'TUV', '034', 'PAK,IND'])('tell something of the place %s', async (place) => {
    const page = await openFigure(`/partners/?place=${place}&table=1`);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|\bNaN\b|\{\w+\}/);
  });
});
