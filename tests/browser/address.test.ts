import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

const headlineOf = (page: Awaited<ReturnType<typeof openFigure>>) => page.locator('h1').innerText();

describe('the address', () => {
  test('leaves out what is as a bare address would show it', async () => {
    const page = await openFigure('/routes/');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('combobox', { name: 'Find a country' }).fill('pakistan');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK');
    await page.getByRole('radio', { name: 'From' }).check();
    await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK&direction=from');
    await page.getByRole('radio', { name: 'All' }).check();
    await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK');
  });

  test('opens the same headline again after a reload', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&years=2018-2022&theme=dark');
    const before = await headlineOf(page);
    await page.reload();
    await page.locator('main h1').waitFor();
    expect(await headlineOf(page)).toBe(before);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  test('goes back and forward with the view: country, direction, page and language', async () => {
    const page = await openFigure('/routes/?place=PAK');
    const steps: string[] = [await headlineOf(page)];
    const act = async (step: () => Promise<unknown>) => {
      await step();
      await expect.poll(() => headlineOf(page)).not.toBe(steps.at(-1));
      await page.waitForLoadState('networkidle');
      steps.push(await headlineOf(page));
    };
    await act(() => page.getByRole('radio', { name: 'From' }).check());
    await act(() => page.getByRole('link', { name: 'Trends' }).click());
    await act(() => page.getByRole('combobox', { name: 'Language' }).selectOption('ur'));
    for (const headline of steps.slice(0, -1).toReversed()) {
      await page.goBack();
      await expect.poll(() => headlineOf(page)).toBe(headline);
    }
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const headline of steps.slice(1)) {
      await page.goForward();
      await expect.poll(() => headlineOf(page)).toBe(headline);
    }
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('puts no step into the history for a move of the years', async () => {
    const page = await openFigure('/routes/?place=PAK');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('slider', { name: 'First year' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.has('years')).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('the name of the site leads to the world on the first page, by click as by its link', async () => {
    const page = await openFigure('/trends/?place=PAK');
    const name = page.getByRole('link', { name: 'TIP Atlas' });
    const leads = (await name.getAttribute('href')) ?? '';
    await name.click();
    await expect.poll(() => page.url()).toBe(leads);
    expect(new URL(leads).searchParams.has('place')).toBe(false);
  });

  const hostile = [
    '/routes/?place=<script>&years=9999-1&__proto__=1&theme=url(x)&top=-1',
    '/routes/?place=%00&place=PAK%0a&map=1e9,1,1&lang=../../en&digits=x&constructor=1',
    '/trends/?form=__proto__&sex=toString&age=%E0%A4%A&without=PAK,PAK&reporters=',
    '/partners/?place=ZZZ&table=2&years=0000-9999&theme=javascript:alert(1)',
    '/data/?lang=%3Cimg%20src=x%20onerror=alert(1)%3E'
  ];
  test.each(hostile)('opens something for %s', async (address) => {
    const page = await openFigure(address);
    const headline = await headlineOf(page);
    expect(headline.length).toBeGreaterThan(10);
    expect(headline).not.toMatch(/undefined|NaN|null|Infinity|\{\w+\}/);
    const isPolluted = await page.evaluate(() => Reflect.has({}, '1'));
    expect(isPolluted).toBe(false);
  });
});
