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
    ['years nobody reported for', '/trends/?years=1950-1951'],
    ['the same reporters', '/trends/?reporters=same'],
    ['the world without Pakistan', '/trends/?without=PAK'],
    ['a cell of sex and age of five countries', '/trends/?place=PAK,IND,BGD,LKA,NPL&sex=male&age=child'],
    ['countries one by one', '/trends/?charts=country&order=number&scale=adaptive'],
    ['a region and its countries by years', '/trends/?place=142&charts=country&order=years&sex=female'],
    ['small charts as no address names them', '/trends/?charts=worst&order=rank'],
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

  test('choosing Pakistan in the search shows its numbers', async () => {
    const page = await openFigure('/trends/');
    await page.getByRole('combobox', { name: 'Find a country' }).fill('pakis');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?place=PAK');
    await expect.poll(() => page.locator('h1').innerText()).toContain('Pakistan');
  });

  test('show each country by itself, in the order asked for, and open the one chosen by keyboard', async () => {
    const page = await openFigure('/trends/');
    const charts = page.getByRole('group', { name: 'Each country by itself' }).getByRole('button');
    await page.getByText('Countries', { exact: true }).click();
    await expect.poll(() => charts.count()).toBe(24);
    await expect.poll(() => new URL(page.url()).searchParams.get('charts')).toBe('country');
    await page.getByRole('button', { name: `Show all ${reported.size}` }).click();
    await expect.poll(() => charts.count()).toBe(reported.size);
    expect(await charts.locator('svg').count()).toBeLessThan(reported.size / 2);

    await page.getByText('By number detected').click();
    await expect.poll(() => charts.first().innerText()).toContain(latestLargest());
    await page.getByText('A scale each', { exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('scale')).toBe('adaptive');
    expect(await charts.evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length)).toBe(1);
    await charts.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const place = await page.evaluate(
      () => document.activeElement?.querySelector('.name')?.textContent.trim() ?? ''
    );
    expect(place).toBe((await charts.nth(5).locator('.name').innerText()).trim());
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toContain(place);
    await expect.poll(() => new URL(page.url()).searchParams.get('place')).toMatch(/^[A-Z]{3}$/);
  });

  test('draw the four shares with and without Pakistan, and read them at a year', async () => {
    const page = await openFigure('/trends/');
    const shares = page.getByRole('slider', { name: /shares of women, girls, men and boys/ });
    await expect.poll(() => shares.count()).toBe(2);
    await shares.first().focus();
    await page.keyboard.press('Home');
    const said = (await shares.first().getAttribute('aria-valuetext')) ?? '';
    expect(said).toMatch(/^2007; Women: .+; Girls: .+; Men: .+; Boys: .+; \d+ countries$/);
    expect(said).toContain(`${gaveAllFour('2007')} countries`);
  });

  test('say in the table what a change is made of', async () => {
    const page = await openFigure('/trends/?compare=2019&years=2019-2022&table=1');
    const rows = page.locator('table tr', { hasText: 'Reported for both years' });
    const totals = published('totals');
    const told = (year: string) =>
      new Set(totals.filter((row) => row['year'] === year).map((row) => row['place']));
    const both = [...told('2019')].filter((place) => place !== 'PAK' && told('2022').has(place));
    await expect.poll(async () => (await rows.allInnerTexts()).join(' ')).toContain(`\t${both.length}\t`);
  });
});

/** The largest latest number of any country, as the page prints it. */
function latestLargest(): string {
  const latest = new Map<string, number>();
  for (const row of [...published('totals')].sort((a, b) => Number(a['year']) - Number(b['year'])))
    latest.set(row['place'] ?? '', Number(row['victims']));
  return Math.max(...latest.values()).toLocaleString('en-GB');
}

/** How many countries published all of women, girls, men and boys for a year. */
function gaveAllFour(year: string): number {
  const given = new Map<string, number>();
  for (const row of published('victims')) {
    const isOne =
      ['female', 'male'].includes(row['sex'] ?? '') && ['adult', 'child'].includes(row['age'] ?? '');
    if (row['year'] !== year || row['form'] !== 'all' || !isOne) continue;
    given.set(row['place'] ?? '', (given.get(row['place'] ?? '') ?? 0) + 1);
  }
  return [...given.values()].filter((kinds) => kinds === 4).length;
}
