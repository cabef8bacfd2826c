import { Window } from 'happy-dom';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';

import { openHosted } from './host.ts';
import { openFigure, openPage } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the part of the dialog that gives the code, by the keyboard; its preview is there, whether or not it comes. */
async function openEmbed(page: Page, share = 'Share'): Promise<void> {
  await page.getByRole('button', { name: share, exact: true }).press('Enter');
  await dialog(page).waitFor();
  await dialog(page).locator('[aria-labelledby=share-embed] summary').press('Enter');
  await dialog(page).locator('iframe').waitFor({ state: 'attached' });
}

const codeIn = (page: Page) => dialog(page).getByRole('textbox', { name: 'Code to embed' }).inputValue();

/** The attributes of the first element of the code in the dialog: read apart, as our own pages build no HTML from strings. */
async function attributesIn(page: Page): Promise<Readonly<Record<string, string>>> {
  const { DOMParser } = new Window();
  const { firstElementChild: element } = new DOMParser().parseFromString(
    await codeIn(page),
    'text/html'
  ).body;
  return Object.fromEntries(
    element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? ''])
  );
}

/** The path and query of an address below the site. */
const below = (address = '') => address.replace(inject('site'), '');
const marks = /[\u2060\u2066-\u2069]/g;

describe('the code of an embed', () => {
  test.each([
    '/routes/?place=PAK&direction=from',
    '/trends/',
    '/partners/?find=%22%3E%3Cb%3E',
    '/country/PAK/'
  ])('of %s shows in a bare page what its preview shows', async (address) => {
    const page = await openFigure(address);
    const headline = (await page.locator('main h1').innerText()).replace(marks, '').replace(/\s+/g, ' ');
    const question = (await page.locator('main .question, .question').first().innerText()).replace(marks, '');
    await openEmbed(page);
    const { src, title, ...others } = await attributesIn(page);
    // Numbers would grow old in a page around a frame that always shows the newest.
    expect(title).toBe(question.replace(/\s+/g, ' '));
    expect(others).toMatchObject({
      loading: 'lazy',
      width: '100%',
      referrerpolicy: 'no-referrer',
      allow: 'fullscreen; clipboard-write; web-share'
    });
    const preview = dialog(page).frameLocator('iframe');
    await preview.locator('#app:not([data-still]) h1, #app[data-still] h1').first().waitFor();
    expect(await dialog(page).locator('iframe').getAttribute('src')).toBe(src);
    const hosted = await openHosted(below(src), { sandbox: 'allow-scripts' });
    await hosted.frame.locator('h1').waitFor();
    const said = (text: string) => text.replace(marks, '').replace(/\s+/g, ' ');
    expect(said(await hosted.frame.locator('h1').innerText())).toBe(headline);
    expect(said(await preview.locator('h1').innerText())).toBe(headline);
  });

  test('says in a line where its preview does not come, as without a network, and gives the code all the same', async () => {
    const page = await openFigure('/trends/', {
      prepare: (opened) => opened.route('**/embed/**', (route) => route.abort('internetdisconnected')),
      expected: /embed\/|ERR_INTERNET_DISCONNECTED|frame/i
    });
    await openEmbed(page);
    await dialog(page).getByText('The preview did not come').waitFor();
    expect(await dialog(page).locator('iframe').isVisible()).toBe(false);
    expect(await codeIn(page)).toContain('/embed/trends/');
  });

  test.each([
    ['/routes/', 390],
    ['/country/PAK/', 1100]
  ])(
    'waits with its preview of %s as long as it is out of sight, on a screen of %i',
    async (address, width) => {
      const page = await openFigure(address, { width, height: 500 });
      await openEmbed(page);
      // Longer than a frame takes to come.
      await page.waitForTimeout(3500);
      expect(await dialog(page).getByText('The preview did not come').count()).toBe(0);
      const frame = dialog(page).locator('iframe');
      await frame.scrollIntoViewIfNeeded();
      await dialog(page).frameLocator('iframe').locator('h1').waitFor();
      expect(await frame.isVisible()).toBe(true);
    }
  );

  test('of one country says its own height before the preview has told it, and not that of the list of all', async () => {
    const page = await openFigure('/country/PAK/', {
      prepare: (opened) => opened.route('**/embed/**', (route) => route.abort('internetdisconnected')),
      expected: /embed\/|ERR_INTERNET_DISCONNECTED|frame/i
    });
    await openEmbed(page);
    const { height, src } = await attributesIn(page);
    const hosted = await openHosted(below(src), { width: 760 });
    const own = () =>
      hosted.frame.locator('#app').evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
    await hosted.frame.locator('h1').waitFor();
    await expect.poll(async () => Math.abs((await own()) - Number(height))).toBeLessThan(60);
  });

  test('that spells only defaults, or pins the release that is here, still needs no script', async () => {
    const page = await openFigure('/trends/');
    await openEmbed(page);
    await dialog(page).getByRole('combobox', { name: 'Data', exact: true }).selectOption('pinned');
    const { src, title } = await attributesIn(page);
    // What is frozen says of when it is.
    expect(title).toMatch(/[\d,]{5}.* \(UNODC.* · Data release of 14 April 2025\)$/);
    expect(src).toMatch(/&data=\d{4}-\d\d-\d\d$/);
    const hosted = await openHosted(below(src));
    await hosted.page.waitForTimeout(500);
    expect(hosted.asked.filter((path) => /^\/assets\/.*\.js$/.test(path))).toEqual([]);
    expect(await hosted.frame.locator('h1').isVisible()).toBe(true);
  });

  test('follows what is chosen, is named in the language of the frame, and leaves no step in the history', async () => {
    const page = await openFigure('/trends/');
    await openEmbed(page);
    const before = await page.evaluate(() => history.length);
    await dialog(page)
      .getByRole('combobox', { name: 'What readers may change', exact: true })
      .selectOption('none');
    await dialog(page).getByRole('combobox', { name: 'Theme', exact: true }).selectOption('dark');
    await dialog(page).getByRole('combobox', { name: 'Language', exact: true }).selectOption('ur');
    await dialog(page).getByRole('combobox', { name: 'Digits', exact: true }).selectOption('arabext');
    await expect.poll(async () => (await attributesIn(page))['title']).toMatch(/؟$/u);
    await dialog(page).getByRole('radio', { name: 'E-mail, RSS, AMP' }).check();
    await expect.poll(() => codeIn(page)).toMatch(/[ہے۔].*[۰-۹]/u);
    await dialog(page).getByRole('radio', { name: 'Web page' }).check();
    const { src = '', lang } = await attributesIn(page);
    const keys = new URL(src).searchParams;
    const chosen = ['controls', 'theme', 'lang', 'digits'].map((key) => keys.get(key));
    expect([lang, ...chosen]).toEqual(['ur', 'none', 'dark', null, 'arabext']);
    // The folder says the language, so that the frame is in it with scripts off.
    expect(new URL(src).pathname).toBe('/embed/ur/trends/');
    expect(await dialog(page).locator('iframe').getAttribute('src')).toBe(src);
    await dialog(page).frameLocator('iframe').locator('html[data-theme=dark][lang=ur]').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test.each([
    ['/routes/?place=PAK&picture=list', 1440],
    ['/partners/?partner=ilo', 1440],
    ['/country/TUV/', 390],
    ['/ur/partners/?partner=iom', 1440]
  ])(
    'of %s says the height of that view, though nobody looks at the preview, on a screen of %i',
    async (address, width) => {
      const page = await openFigure(address, {
        width,
        height: 500,
        lang: address.startsWith('/ur') ? 'ur' : 'en'
      });
      const isUrdu = address.startsWith('/ur');
      await page.getByRole('button', { name: isUrdu ? 'شیئر کریں' : 'Share', exact: true }).press('Enter');
      await dialog(page).locator('[aria-labelledby=share-embed] summary').press('Enter');
      const field = dialog(page).locator('[aria-labelledby=share-embed] textarea');
      const [, src = ''] = /src="([^"]+)"/.exec(await field.inputValue()) ?? [];
      const hosted = await openHosted(below(src.replaceAll('&amp;', '&')), { width: 760 });
      await hosted.frame.locator('#app:not([data-still]), html:not([data-opening]) #app').first().waitFor();
      await hosted.page.waitForLoadState('networkidle');
      const own = () =>
        hosted.frame.locator('#app').evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
      await expect
        .poll(
          async () => Math.abs(Number(/height="(\d+)"/.exec(await field.inputValue())?.[1]) - (await own())),
          { timeout: 10_000 }
        )
        .toBeLessThanOrEqual(1);
      const measuring = page.locator('body > .unseen iframe').contentFrame().locator('#app');
      expect(await measuring.evaluate(() => innerWidth)).toBe(760);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('iframe').count()).toBe(0);
    }
  );

  test('takes its height from the preview, and a script line and a picture with its link on demand', async () => {
    const page = await openFigure('/trends/');
    await openEmbed(page);
    const frame = dialog(page).locator('iframe');
    // A frame that nobody sees is not laid out, and tells nothing.
    await frame.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const own = await dialog(page)
          .frameLocator('iframe')
          .locator('#app')
          .evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
        const { height } = await attributesIn(page);
        return Math.abs(Number(height) - own);
      })
      .toBeLessThanOrEqual(1);
    await dialog(page).getByRole('radio', { name: '360 pixels' }).check();
    expect(await frame.getAttribute('width')).toBe('360');
    await dialog(page).getByRole('checkbox').check();
    expect((await codeIn(page)).split('\n')[1]).toBe(
      `<script async src="${inject('site')}/embed.js" referrerpolicy="no-referrer"></script>`
    );
    await dialog(page).getByRole('radio', { name: 'E-mail, RSS, AMP' }).check();
    const link = await codeIn(page);
    expect(link).toMatch(
      /^<a href="[^"]*\/trends\/\?[^"]*" lang="en" dir="ltr"><img src="[^"]*\/og\/trends\.png" alt="[^"]{40,} \(UNODC[^"]* · Data release of 14 April 2025\)" width="600" referrerpolicy="no-referrer"><\/a>$/
    );
    const [, picture = ''] = /src="([^"]+)"/.exec(link) ?? [];
    expect((await page.request.get(picture)).headers()['content-type']).toBe('image/png');
  });

  test.each([
    [320, 'light'],
    [1440, 'projector']
  ])('fits into %s pixels, %s, in Urdu', async (width, theme) => {
    const page = await openFigure(`/trends/?lang=ur&theme=${theme}`, { width, height: 700 });
    await openEmbed(page, 'شیئر کریں');
    const found = await dialog(page).evaluate((it) => ({
      over: it.scrollWidth - it.clientWidth,
      small: [...it.querySelectorAll('button, label, select, summary')].filter(
        (each) => each.getBoundingClientRect().height < 24
      ).length,
      unnamed: [...it.querySelectorAll('select')].filter((each) => each.labels.length !== 1).length
    }));
    expect(found).toEqual({ over: 0, small: 0, unnamed: 0 });
  });
});

describe('an address that asks for what is not there', () => {
  test('names a release that was overtaken, in the frame and on the page, and nothing where it is the one here', async () => {
    const hosted = await openHosted('/embed/trends/?data=2020-01-01');
    await hosted.frame.getByText('This view was made with data of 1 January 2020; newer data of').waitFor();
    const page = await openFigure('/partners/?data=2031-01-01&lang=ur');
    await page.getByText('2031').first().waitFor();
    const bare = await openFigure('/trends/?data=2025-04-14');
    expect(await bare.getByText('This view was made with data').count()).toBe(0);
  });

  test('of an unknown figure is answered with what is there, and 404', async () => {
    const page = await openPage('/embed/xyz/', { expected: /404/ });
    const link = page.getByRole('link', { name: 'Trends' });
    await expect.poll(() => link.getAttribute('href')).toBe('/embed/trends/');
    expect(await page.locator('code').first().innerText()).toBe('/embed/xyz/');
    await link.click();
    await page.locator('h1').waitFor();
    expect(new URL(page.url()).pathname).toBe('/embed/trends/');
  });

  test('in a language that does not load names the language, and shows the figure in another', async () => {
    const page = await openPage('/embed/trends/?lang=ur', {
      expected: /Failed to load resource|net::ERR_FAILED/,
      prepare: (each) => each.route(/assets\/(?:places\.)?ur-[^/]+\.js$/, (route) => route.abort())
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('The language “اردو” did not load');
    expect(await page.locator('h1').innerText()).toContain('detected victims');
  });
});
