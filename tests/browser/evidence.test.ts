import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

const headline = (page: Page) => page.locator('h1').innerText();
const search = (page: Page) => new URL(page.url()).searchParams;

/** Names of the rows under a heading of the list, up to the next heading. */
async function rowsUnder(page: Page, heading: RegExp): Promise<readonly string[]> {
  const names = await page
    .getByRole('heading', { name: heading })
    .locator('xpath=following-sibling::ol[1]')
    .locator('.name')
    .allInnerTexts();
  return names.map((name) => name.replaceAll('\u2060', ''));
}

describe('a layer of evidence', () => {
  test('brings its table when it is asked for, and is said to be documented, not counted', async () => {
    const asked: string[] = [];
    const page = await openFigure('/routes/?place=PAK', {
      prepare: (opened) => Promise.resolve(opened.on('request', (request) => asked.push(request.url())))
    });
    expect(asked.some((url) => url.includes('documented-routes'))).toBe(false);
    await page.getByRole('radio', { name: 'Documented' }).check();
    await expect.poll(() => headline(page)).toContain('documented, not counted');
    expect(asked.filter((url) => url.includes('documented-routes'))).toHaveLength(1);
    await expect.poll(() => search(page).get('layer')).toBe('documented');
    const rows = page.locator('#routes-list li');
    await expect.poll(() => rows.filter({ hasText: 'Pakistan → United Arab Emirates' }).count()).toBe(1);
    expect(await rows.filter({ hasText: 'Pakistan → United Arab Emirates' }).innerText()).toMatch(
      /26 sentences/
    );
  });

  test('is reached from the list of every country: what no count shows may be documented', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&least=5');
    const line = page.locator('p', { hasText: 'Reports may also name routes of Pakistan' });
    const list = await page.locator('#routes-list').boundingBox();
    const below = await line.boundingBox();
    expect((below?.y ?? 0) - (list?.y ?? Infinity) - (list?.height ?? 0)).toBeLessThan(100);
    await line.getByRole('button').click();
    await expect.poll(() => search(page).get('layer')).toBe('documented');
    expect(search(page).get('place')).toBe('PAK');
    expect(search(page).has('least')).toBe(false);
  });

  test('of returned victims is never added to the detected ones', async () => {
    const page = await openFigure('/routes/?place=ARE&layer=repatriated');
    expect(await headline(page)).toContain(
      'At least 966 victims are on record as returned from the United Arab Emirates'
    );
    await page.getByRole('radio', { name: 'Detected' }).check();
    await expect.poll(() => headline(page)).not.toContain('returned');
  });

  test('of reports says which of its routes are counted all the same, and leads to them', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&layer=documented');
    expect(await headline(page)).toContain('19 of these routes have counts too');
    await page.getByRole('button', { name: 'Show what is counted' }).click();
    await expect.poll(() => search(page).get('layer')).toBeNull();
    await expect.poll(() => page.locator('#routes-list').innerText()).toContain('Bahrain');
  });

  test('that does not load says so, and the others go on working', async () => {
    const page = await openFigure('/routes/?place=PAK&layer=documented', {
      prepare: (opened) => opened.route(/documented-routes\./, (route) => route.abort()),
      expected: /documented-routes|ERR_FAILED|Failed to load/
    });
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: 'Detected' }).check();
    await expect.poll(() => headline(page)).toContain('1,484 citizens of Pakistan');
  });

  test('names a place of transit on the route pointed at, and nowhere else', async () => {
    const page = await openFigure('/routes/?place=PAK&direction=from&layer=documented');
    await page.locator('.ink .route, .ink .route-strand').first().waitFor({ state: 'attached' });
    expect(await page.locator('.ink .via').count()).toBe(0);
    await page.locator('#routes-list button', { hasText: 'United Arab Emirates' }).hover();
    await expect.poll(() => page.locator('.ink .via').count()).toBeGreaterThan(0);
    expect(await page.locator('.card').innerText()).toContain('Transit named: Oman');
  });
});

describe('two years compared', () => {
  test('tell a reader which routes to Germany are new since 2015', async () => {
    const page = await openFigure('/routes/?place=DEU&direction=to&years=2022');
    await page.getByText('More choices').click();
    await page.getByRole('combobox', { name: '2022 with' }).selectOption('2015');
    await expect.poll(() => headline(page)).toContain('2015 and 2022 compared: 6');
    await expect.poll(() => search(page).get('compare')).toBe('2015');
    const added = () => rowsUnder(page, /^New, none named in the earlier year: 6 routes$/);
    await expect
      .poll(added)
      .toEqual([
        'Georgia',
        'Lithuania\nnamed in 2007, 2010–2014 already',
        'Bosnia and Herzegovina\nnamed in 2008, 2012, 2014 already',
        'Guinea\nnamed in 2010–2014 already',
        'Afghanistan\nnamed in 2013–2014 already',
        'Morocco\nnamed in 2014 already'
      ]);
    expect(await headline(page)).toContain('(5 of them named before 2015 already)');
    expect(await page.locator('main').innerText()).toContain(
      'none of this says that there was more or less trafficking'
    );
  });

  test.each(['', '/ur'])('have bars of one scale in all their groups (%s)', async (lang) => {
    const page = await openFigure(`${lang}/routes/?place=DEU&direction=to&years=2022&compare=2015`);
    const rooms = page.locator('#routes-list h3 + ol .bar');
    await rooms.first().waitFor({ state: 'attached' });
    const boxes = await rooms.evaluateAll((bars) =>
      bars.map((bar) => bar.getBoundingClientRect().toJSON() as DOMRect)
    );
    expect(boxes.length).toBeGreaterThan(20);
    for (const side of ['left', 'width'] as const)
      expect(new Set(boxes.map((box) => Math.round(box[side]))).size).toBe(1);
  });

  test('say why there is no ranked list and no matrix of them, and stand beside their list', async () => {
    const page = await openFigure('/routes/?place=DEU&direction=to&years=2022&compare=2015&picture=matrix');
    expect(await page.locator('main').innerText()).toContain('one span of years, not two years side by side');
    const [map, list] = await Promise.all(
      ['.map', '#routes-list'].map((part) => page.locator(part).first().boundingBox())
    );
    expect(list?.x).toBeGreaterThan((map?.x ?? Infinity) + (map?.width ?? 0));
  });

  test('do not call a route new where a country named only a part of those it detected [D40]', async () => {
    const page = await openFigure('/routes/?place=GBR&direction=to&compare=2017&years=2022');
    expect(await headline(page)).not.toContain('new');
    expect(await headline(page)).toMatch(/118\scannot be compared/);
  });
});

describe('the threshold, the level and the scale', () => {
  test('leave out what does not surely reach it, and say how many', async () => {
    const page = await openFigure('/routes/?place=GBR&least=100');
    expect(await page.locator('main').innerText()).toMatch(
      /119 routes below 100 are left out;\s+2 more may reach it/
    );
    const before = await headline(page);
    await page.getByRole('radio', { name: 'Any' }).check();
    await expect.poll(() => search(page).get('least')).toBeNull();
    expect(await headline(page)).toBe(before);
  });

  test('lead from a route between subregions to the routes between their countries', async () => {
    const page = await openFigure('/routes/');
    await page.getByRole('radio', { name: 'Subregions' }).check();
    await page.getByRole('button', { name: /Eastern Europe → Western Europe/ }).click();
    await expect.poll(() => search(page).get('place')).toBe('151,155');
    await expect.poll(() => page.locator('#routes-list').innerText()).toContain('Romania → Germany');
  });

  test('are said in the legend where widths are of this view only', async () => {
    const page = await openFigure('/routes/?place=PAK&years=2022&scale=adaptive');
    expect(await page.locator('.legend').innerText()).toContain('scale of this view only');
  });
});

describe('the pictures of the same routes', () => {
  test('are one switch apart, and the address keeps which', async () => {
    const page = await openFigure('/routes/?place=PAK');
    await page.getByRole('radio', { name: 'Ranked list' }).check();
    await expect.poll(() => search(page).get('picture')).toBe('list');
    await page.getByRole('radio', { name: 'Matrix' }).check();
    await expect.poll(() => page.getByRole('table').or(page.getByRole('grid')).count()).toBeGreaterThan(0);
    await page.getByRole('radio', { name: 'Map' }).check();
    await expect.poll(() => search(page).get('picture')).toBeNull();
  });
});

test('the five main countries where Nigerians were detected in 2022 stand first in the list', async () => {
  const page = await openFigure('/routes/?place=NGA&direction=from&years=2022');
  const names = await page.locator('#routes-list .name').allInnerTexts();
  expect(names.slice(0, 5)).toEqual(["Côte d'Ivoire", 'United Kingdom', 'Austria', 'Netherlands', 'France']);
});

test.each([
  ['ترکی', 'Türkiye'],
  ['UAE', 'United Arab Emirates'],
  ['Côte d’Ivoire', "Côte d'Ivoire"],
  ['德国', 'Germany']
])('a search finds %s', async (typed, name) => {
  const page = await openFigure('/routes/');
  const field = page.getByRole('combobox', { name: 'Find a country' });
  await field.focus();
  await page.waitForLoadState('networkidle');
  await field.fill(typed);
  await expect.poll(() => page.getByRole('option').first().innerText()).toContain(name);
  await page.keyboard.press('Enter');
  await expect.poll(() => headline(page)).toContain(name);
});
