import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';
import { placeNames, published } from './published.ts';

const reported = new Set(published('totals').map((row) => row['place']));
const silent = published('places').find(
  ({ place, region }) => place !== undefined && region !== '' && !reported.has(place)
);

const WRONG = /undefined|NaN|null|Infinity|\{\w+\}/;

/** Scrolls down until a section of the page is there, as what lies far below comes when a reader comes near. */
async function comeTo(page: Page, title: string): Promise<void> {
  const section = page.getByRole('region', { name: title });
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 700);
      return section.count();
    })
    .toBe(1);
  await section.scrollIntoViewIfNeeded();
}

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

  test('show each country by itself, in the order asked for, and open the one chosen by keyboard', async () => {
    const page = await openFigure('/trends/');
    const charts = page.getByRole('group', { name: 'Each country by itself' }).getByRole('button');
    await comeTo(page, 'Each subregion by itself');
    await page.locator('main').getByText('Countries', { exact: true }).click();
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
    await comeTo(page, 'Women, girls, men and boys');
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

/** What the totals of the file say of a country for a year, or nothing. */
const totalOf = (place: string, year: number) =>
  published('totals').find((row) => row['place'] === place && row['year'] === `${year}`);

describe('the chart of the trends', () => {
  test('is read by the keyboard alone: in, along the years, held, let go, out', async () => {
    const page = await openFigure('/trends/?place=PAK,IND');
    const chart = page.getByRole('slider', { name: /^Chart of/ });
    const card = page.locator('.reader .card');
    await chart.focus();
    expect(await card.count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => card.innerText()).toContain('2022');
    await page.keyboard.press('ArrowLeft');
    const total = Number(totalOf('PAK', 2021)?.['victims']).toLocaleString('en-GB');
    await expect
      .poll(() => chart.getAttribute('aria-valuetext'))
      .toContain(`2021; Pakistan: ${total}; India: `);
    await page.keyboard.press('PageDown');
    expect(totalOf('PAK', 2016)).toBeUndefined();
    await expect.poll(() => card.innerText()).toContain('Pakistan: not reported');
    await page.keyboard.press('Home');
    await expect.poll(() => chart.getAttribute('aria-valuenow')).toBe('2007');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.card.held').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.card.held').count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
  });

  test('shows the years marked with Shift and the arrows, and one button goes back', async () => {
    const page = await openFigure('/trends/');
    await page.getByRole('slider', { name: /^Chart of/ }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toBe('2020-2022');
    await page.getByRole('button', { name: 'Show all years' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.getByRole('button', { name: 'Show all years' }).count()).toBe(0);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toBe('2020-2022');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('shows the years a pointer is drawn across, and holds the year of a click', async () => {
    const page = await openFigure('/trends/?place=IND&years=2013-2022');
    const box = await page.locator('.reader').first().boundingBox();
    const [left, top] = [box?.x ?? 0, (box?.y ?? 0) + 120];
    // Ten years between the room for the numbers, 4.1 em, and that for the names, 9.6 em.
    const em = (await page.locator('.ruler').evaluate((ruler) => ruler.clientWidth)) / 10;
    const step = ((box?.width ?? 0) - 13.7 * em) / 10;
    const x = (year: number) => left + 4.1 * em + (year - 2013 + 0.5) * step;
    await page.mouse.click(x(2019), top);
    await page.mouse.move(x(2015), top);
    expect(await page.locator('.card.held').innerText()).toContain('2019');
    await page.keyboard.press('Escape');
    await page.mouse.move(x(2015), top);
    await page.mouse.down();
    await page.mouse.move(x(2018), top, { steps: 4 });
    expect(await page.locator('.marked').count()).toBe(1);
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toBe('2015-2018');
    expect(await page.locator('.card').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toBe('2013-2022');
    await expect
      .poll(() =>
        page
          .getByRole('slider', { name: /^Chart of/ })
          .first()
          .getAttribute('aria-valuemin')
      )
      .toBe('2013');
    await page.goForward();
    await expect.poll(() => new URL(page.url()).searchParams.get('years')).toBe('2015-2018');
  });

  test.each(['', '&theme=projector', '&lang=ur', '&lang=ur&theme=projector'])(
    'keeps its numbered notes apart and the page within 360 px%s',
    async (query) => {
      for (const place of ['', 'PAK,IND,BGD,LKA,NPL,AFG']) {
        const page = await openFigure(`/trends/?place=${place}${query}`, { width: 360 });
        const boxes = await page
          .locator('.reader [data-note] circle')
          .evaluateAll((circles) =>
            circles.map((circle) => circle.getBoundingClientRect().toJSON() as DOMRect)
          );
        expect(boxes.length).toBe(await page.locator('[id^=trends-note-]').count());
        expect(boxes.length).toBeGreaterThan(2);
        for (const [i, { left, right }] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(i === 0 ? 0 : (boxes[i - 1]?.right ?? 0));
          expect(right).toBeLessThanOrEqual(360);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
    }
  );

  test('a tap holds a year within a phone’s width', async () => {
    const page = await openFigure('/trends/?place=PAK,IND,BGD,LKA,NPL,AFG', { width: 360 });
    const box = await page.locator('.reader').first().boundingBox();
    for (const share of [0.2, 0.45, 0.6]) {
      await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * share, (box?.y ?? 0) + 100);
      const card = await page.locator('.card.held').boundingBox();
      expect(card?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((card?.x ?? 0) + (card?.width ?? 999)).toBeLessThanOrEqual(360);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('points at a note from its entry in the list, whose source stands on the data page', async () => {
    const page = await openFigure('/trends/?place=BRA');
    const entries = page.locator('[id^=trends-note-]');
    const titles = published('milestones').flatMap(({ place, title = '' }) => (place === '' ? [title] : []));
    expect((await entries.locator('a[rel=external]').allInnerTexts()).toSorted()).toEqual(titles.toSorted());
    await entries.nth(1).getByRole('link').first().focus();
    expect(await page.locator('[data-note="2"].noted').count()).toBe(1);
    const entry = entries.nth(1).getByRole('link', { name: /entry on the data page/ });
    const id = ((await entry.getAttribute('href')) ?? '').split('#')[1] ?? '';
    await entry.click();
    await page.locator('main h1').waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/data\/$/);
    const row = page.locator(`#${id}`);
    await row.waitFor();
    await expect.poll(() => row.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    expect(await row.evaluate((element) => element.getBoundingClientRect().bottom)).toBeGreaterThan(0);
  });
});

describe('the countries to set beside one', () => {
  test('are at most six buttons by name, and go on until six places are drawn', async () => {
    const page = await openFigure('/trends/?place=PAK');
    const peers = page.getByRole('group', { name: 'To set beside Pakistan' });
    const names = await peers.getByRole('button').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    expect(names.length).toBeLessThanOrEqual(6);
    expect(await peers.getByText('In the same subregion').count()).toBe(1);
    for (const list of await peers.locator('ul').all()) {
      const shown = await list.locator('button').allInnerTexts();
      expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, 'en')));
    }
    const known = new Set(placeNames().values());
    for (let drawn = 1; drawn < 6; drawn++) {
      const button = peers.getByRole('button').first();
      expect(known).toContain((await button.innerText()).replace('+', '').trim());
      await button.focus();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => new URL(page.url()).searchParams.get('place')?.split(',').length)
        .toBe(drawn + 1);
      await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
    }
    expect(await peers.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Six places are the most'
    );
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
