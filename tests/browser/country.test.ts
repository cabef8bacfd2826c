import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure, openPage } from './page.ts';
import { printed, smallestPrinted } from './printed.ts';
import { published } from './published.ts';

/** Every place that the index of countries offers, with its name, from its table. */
async function allPlaces(lang: string): Promise<readonly (readonly [code: string, name: string])[]> {
  const page = await openFigure(`/country/?lang=${lang}&table=1`);
  await page.locator('tbody tr').nth(200).waitFor();
  const [names, codes] = await Promise.all([
    page.locator('tbody tr th').allInnerTexts(),
    page.locator('tbody tr td:nth-child(2)').allInnerTexts()
  ]);
  return codes.map((code, at) => [code, names[at] ?? '']);
}

/** What stands on the page of a country by now. */
function whatItSays(page: Page) {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    return {
      headline: main?.querySelector('h1')?.textContent ?? '',
      title: document.title,
      parts: main?.querySelectorAll('section[aria-label]').length ?? 0,
      drawings: main?.querySelectorAll('section svg').length ?? 0,
      missing: main?.querySelectorAll('.panel li').length ?? 0,
      text: main?.textContent ?? '',
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth
    };
  });
}

/** All that a reader sees of a figure. */
async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
}

/** What is wrong with the page of the country of this name, whoever drew it. */
function faultsIn(said: Awaited<ReturnType<typeof whatItSays>>, name: string): readonly string[] {
  return [
    said.headline.includes(name) ? '' : `a headline without ${name}: ${said.headline}`,
    said.parts < 7 ? `${said.parts} parts` : '',
    said.missing < 1 ? 'nothing said to be missing' : '',
    /undefined|NaN|\{\w+\}/.test(said.text) ? 'an unfilled text' : '',
    said.over > 0 ? `${said.over} px too wide` : ''
  ].filter((fault) => fault !== '');
}

describe.each([
  { lang: 'en', width: 360 },
  { lang: 'ur', width: 1440 }
])('every country page, in $lang at $width', ({ lang, width }) => {
  test('opens with its name, its parts, and nothing beyond the edge', { timeout: 600_000 }, async () => {
    const places = await allPlaces(lang);
    expect(places.length).toBeGreaterThan(200);
    const page = await openFigure(`/country/?lang=${lang}&place=PAK`, { width });
    const wrong: string[] = [];
    for (const [place, name] of places) {
      await page.evaluate(async (address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        for (let frame = 0; frame < 8; frame++) await new Promise(requestAnimationFrame);
      }, `?lang=${lang}&place=${place}`);
      const said = await whatItSays(page);
      const headline = said.headline.replaceAll(/[\u2060\u2066-\u2069]/g, '');
      const faults = [...faultsIn(said, name), ...(said.title.startsWith(headline) ? [] : ['another title'])];
      if (faults.length > 0) wrong.push(`${place}: ${faults.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('every country page, before any script', () => {
  test('stands in its HTML with its name, its parts and its drawings', { timeout: 600_000 }, async () => {
    const places = await allPlaces('en');
    const page = await openPage('/country/', { width: 360, javaScriptEnabled: false });
    const root = page.url();
    const wrong: string[] = [];
    for (const [place, name] of places) {
      const response = await page.goto(`${root}${place}/`);
      const said = await whatItSays(page);
      const faults = [
        ...faultsIn(said, name),
        ...(response?.status() === 200 ? [] : [`status ${response?.status() ?? 'none'}`]),
        ...(said.drawings < 2 ? [`${said.drawings} drawings`] : [])
      ];
      if (faults.length > 0) wrong.push(`${place}: ${faults.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the country page', () => {
  test('is the same at its own address and at the one with a query, which works for ever', async () => {
    const [own, asked] = await Promise.all([openFigure('/country/PAK/'), openFigure('/country/?place=PAK')]);
    expect(await textOf(own)).toBe(await textOf(asked));
    expect(await own.title()).toBe(await asked.title());
    const links = (page: Page) =>
      page
        .locator('a[href]:not(.skip)')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(await links(own)).toEqual(await links(asked));
  });

  test('says of a country one came to from another what its own page says', async () => {
    const page = await openFigure('/country/PAK/');
    for (const place of ['AFG', 'IND', 'PAK']) {
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `../${place}/`);
      const own = await openFigure(`/country/${place}/`);
      const said = await textOf(own);
      await own.close();
      await expect.poll(() => textOf(page)).toBe(said);
    }
  });

  test('opens a neighbour at its beginning, with the focus on it', async () => {
    const page = await openFigure('/country/PAK/');
    const link = page.getByRole('link', { name: 'India', exact: true });
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^India /);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('figure');
  });

  test('leads on from its own address and back, whatever folder a page stands in', async () => {
    const page = await openFigure('/country/PAK/?theme=dark');
    await page.getByRole('link', { name: 'Compare and filter these years' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/trends/');
    await page.getByRole('link', { name: 'Pakistan on one page' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/country/PAK/');
    expect(new URL(page.url()).search).toBe('?theme=dark');
    await page.getByRole('link', { name: 'India', exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/country/IND/');
    await page.goBack();
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Pakistan /);
    const data = await page.getByRole('link', { name: 'Data', exact: true }).getAttribute('href');
    const found = new URL(data ?? '', page.url());
    expect(found.pathname).toBe('/data/');
    expect((await page.request.get(found.href)).status()).toBe(200);
    await page.reload();
    await expect.poll(() => page.locator('h1').innerText()).toMatch(/^Pakistan /);
  });

  test('without a country lists all that have data, and a click opens one', async () => {
    const page = await openFigure('/country/');
    const main = page.locator('main');
    await main.getByRole('link', { name: 'Pakistan', exact: true }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/country/PAK/');
    await expect
      .poll(() => main.locator('h1').innerText())
      .toMatch(/^Pakistan reported [\d,]+ detected victims/);
    await page.goBack();
    await expect
      .poll(() => main.locator('h1').innerText())
      .toMatch(/countries and territories have data here/);
  });

  test('is a step from a view that looks at one country, and leads back to it', async () => {
    const page = await openFigure('/trends/?place=NGA');
    await page.getByRole('link', { name: 'Nigeria on one page' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/country/NGA/');
    await page.getByRole('link', { name: 'Compare and filter these routes' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/routes/');
    expect(new URL(page.url()).search).toBe('?place=NGA');
  });

  test('shows a route on the map while a row points at it, and a row leads to its other end', async () => {
    const page = await openFigure('/country/?place=PAK');
    const row = page.getByRole('button', { name: /^Italy/ });
    await row.hover();
    await page.locator('.map .card').or(page.locator('.map aside')).first().waitFor();
    await row.click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/country/ITA/');
  });

  test('shows the routes that reports name when asked for', async () => {
    const page = await openFigure('/country/?place=PAK');
    await page.getByText('Documented', { exact: true }).click();
    await page.getByRole('heading', { name: 'From Pakistan, as reports name it' }).waitFor();
    await page.getByRole('button', { name: /^United Arab Emirates/ }).waitFor();
  });

  test('says of returned people which way each list goes', async () => {
    const page = await openFigure('/country/?place=MDA&layer=repatriated');
    const own = (end: 'origin' | 'destination') =>
      new Set(
        published('repatriations')
          .filter((row) => row[end] === 'MDA')
          .map((row) => row[end === 'origin' ? 'destination' : 'origin'])
      );
    const list = (title: string) =>
      page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) }).last();
    await list('Returned to Moldova').getByRole('button').first().waitFor();
    const came = [...own('destination')].filter((id) => id !== 'MDA' && id !== 'ZZZ').length;
    const more = await list('Returned to Moldova').locator('.more').allInnerTexts();
    const shown = await list('Returned to Moldova').locator('li').count();
    expect(shown + Number(more[0]?.match(/\d+/)?.[0] ?? 0)).toBe(came);
  });

  test('narrows every part to the years chosen', async () => {
    const page = await openFigure('/country/?place=PAK&years=2019-2020');
    const record = page.locator('table', { hasText: 'A total of detected victims' });
    await expect
      .poll(() => record.locator('thead th').allInnerTexts())
      .toEqual(['Part', '2019', '2020', 'Years']);
    await page
      .getByRole('heading', { name: /Pakistan reported 20,\d{3} detected victims for 2020/ })
      .waitFor();
  });
});

describe('on paper', () => {
  test.each([
    ['PAK', 'en', 'A4', 1440],
    ['PAK', 'ur', 'A4', 1440],
    ['PAK', 'en', 'Letter', 1440],
    ['GBR', 'en', 'A4', 1440],
    ['GBR', 'en', 'Letter', 1920],
    ['DEU', 'en', 'A4', 360],
    ['USA', 'ur', 'Letter', 1440],
    ['PAK', 'ur', 'Letter', 1920],
    ['CRI', 'ur', 'Letter', 1440],
    ['SLE', 'en', 'Letter', 1440],
    ['NGA', 'en', 'A4', 1920],
    ['TUV', 'en', 'A4', 1440]
  ] as const)(
    '%s in %s is two sheets of %s that a person can read, printed from a window of %i px',
    async (place, lang, format, width) => {
      const page = await openFigure(`/country/?place=${place}&lang=${lang}`, { width });
      const { sheets } = await printed(page, format);
      expect(sheets).toBe(2);
      const { points, text } = await smallestPrinted(page);
      expect(points, text).toBeGreaterThanOrEqual(7.5);
    }
  );

  test.each([
    ['en', 'more are on the page'],
    ['ur', 'ویب صفحے پر ہیں']
  ] as const)('what is left out is counted, in %s', async (lang, rest) => {
    const page = await openFigure(`/country/?place=PAK&lang=${lang}`);
    const all = await page.locator('.rows li').count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('.rows li:visible').count();
    const said = page.locator('.apart', { hasText: rest });
    expect(/\d+/.exec(await said.innerText())?.[0]).toBe(String(all - shown));
    await expect.poll(() => said.innerText()).toContain(page.url());
    const rows = await page.locator('#routes-list li button:visible').count();
    const routes = await page.locator('#routes-list p', { hasText: rest }).innerText();
    // Every country that named a citizen of Pakistan.
    const ends = new Set(
      published('routes')
        .filter(({ origin, destination }) => origin === 'PAK' && destination !== 'PAK')
        .map(({ destination }) => destination)
    );
    expect(rows + Number(/\d+/.exec(routes)?.[0])).toBe(ends.size);
    expect(await page.locator('main button:visible, main summary:visible').allInnerTexts()).toHaveLength(
      rows
    );
  });

  test('to print a page moves nothing in it and leaves its address alone', async () => {
    const page = await openFigure('/country/PAK/');
    await page.locator('.map').first().hover();
    const before = page.url();
    await printed(page, 'A4');
    // Longer than a map rests before it tells where it looks.
    await page.waitForTimeout(900);
    expect(page.url()).toBe(before);
  });
});
