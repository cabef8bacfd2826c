import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';
import { published } from './published.ts';

const reported = new Set(published('totals').map((row) => row['place']));
const silent = published('places').find(
  ({ place, region }) => place !== undefined && region !== '' && !reported.has(place)
);

const WRONG = /undefined|NaN|null|Infinity|\{\w+\}/;

describe('the trends', () => {
  test('draw the world with and without Pakistan', async () => {
    const page = await openFigure('/trends/');
    const drawing = page.locator('.drawing');
    const labels = (await drawing.locator('svg text').allTextContents()).join(' ');
    expect(labels).toMatch(/without Pakistan/i);
    expect(await drawing.locator('svg path[class*="line"]').count()).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['one country', '/trends/?place=PAK'],
    ['one sex', '/trends/?sex=female'],
    ['one form', '/trends/?form=labour'],
    ['children', '/trends/?age=child&place=PAK'],
    ['a region', '/trends/?place=034'],
    ['five countries', '/trends/?place=PAK,IND,BGD,LKA,NPL'],
    ['a country that never reported', `/trends/?place=${silent?.['place'] ?? ''}`],
    ['one year', '/trends/?years=2022'],
    ['rates of the world', '/trends/?measure=rate'],
    ['rates where victims are too few', '/trends/?place=LIE&measure=rate'],
    ['years nobody reported for', '/trends/?years=1950-1951'],
    ['the same reporters', '/trends/?reporters=same'],
    ['the world without Pakistan', '/trends/?without=PAK'],
    ['a cell of sex and age of five countries', '/trends/?place=PAK,IND,BGD,LKA,NPL&sex=male&age=child'],
    ['a place that is no place', '/trends/?place=XXX']
  ])('tell of %s in a whole sentence and a table', async (_what, address) => {
    const page = await openFigure(`${address}&table=1`);
    const headline = await page.locator('h1').innerText();
    expect(headline.length).toBeGreaterThan(15);
    expect(headline).not.toMatch(WRONG);
    expect(await page.locator('main').innerText()).not.toMatch(/undefined|\bNaN\b|\{\w+\}/);
    const d = await page
      .locator('.drawing path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
    expect(d.filter((text) => WRONG.test(text))).toEqual([]);
  });

  test('choosing rates fetches the inhabitants and names the axis; choosing victims leaves the address bare', async () => {
    const page = await openFigure('/trends/?place=PAK');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    const measure = page.getByRole('group', { name: 'Measure' });
    await measure.getByText('Per 100,000 inhabitants').click();
    await expect.poll(() => page.locator('h1').innerText()).toContain('per 100,000 inhabitants');
    expect(fetched.filter((url) => /population\.\w+\.json$/.test(url))).toHaveLength(1);
    await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK&measure=rate');
    expect(await page.locator('.drawing h2').first().innerText()).toBe(
      'Detected victims a year per 100,000 inhabitants'
    );
    await measure.getByText('Victims').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK');
    await expect.poll(() => page.locator('h1').innerText()).not.toContain('inhabitants');
  });

  test('choosing Pakistan in the search shows its numbers', async () => {
    const page = await openFigure('/trends/');
    await page.getByRole('combobox', { name: 'Find a country' }).fill('pakis');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK');
    await expect.poll(() => page.locator('h1').innerText()).toContain('Pakistan');
  });
});
