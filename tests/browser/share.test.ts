import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { decoded } from '../decoded.ts';
import { openFigure } from './page.ts';

const VIEW = '/routes/?place=PAK&direction=from&years=2018-2022';

async function open(page: Page, name = 'Share'): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
}

const linkIn = (page: Page) => page.locator('dialog textarea').first().inputValue();

function version(): string {
  const described = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { readonly version: string };
  return described.version;
}

const scripts = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : []))
  );

describe('the share dialog', () => {
  test('opens and closes by the keyboard, is named, and gives the focus back', async () => {
    const page = await openFigure(VIEW);
    await open(page);
    const dialog = page.getByRole('dialog', { name: 'Share this view' });
    expect(await dialog.evaluate((it) => it.matches(':modal') && it.contains(document.activeElement))).toBe(
      true
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Share');
    await open(page);
    await dialog.getByRole('button', { name: 'Close' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Share');
  });

  test.each([VIEW, '/trends/?place=PAK', '/partners/', '/country/PAK/'])(
    'of %s gives a link that says defaults and opens the same headline for another reader',
    async (address) => {
      const page = await openFigure(address);
      await open(page);
      const link = new URL(await linkIn(page));
      expect(link.searchParams.get('lang')).toBe('en');
      expect(link.searchParams.get('table')).toBe('0');
      const other = await openFigure(link.pathname + link.search, { lang: 'ur' });
      expect(await other.locator('main h1').innerText()).toBe(await page.locator('main h1').innerText());
    }
  );

  test('cites the release of the data and the day of reading, in three forms', async () => {
    const page = await openFigure(VIEW);
    await open(page);
    const cited = page.getByRole('dialog').getByRole('textbox', { name: 'Citation' });
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    const headline = (await page.locator('main h1').innerText())
      .replace(/[\u2060\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ');
    expect(await cited.inputValue()).toContain(headline);
    expect(await cited.inputValue()).toContain(await linkIn(page));
    for (const [form, date] of [
      ['BibTeX', `urldate = {${today}}`],
      ['RIS', `Y2  - ${today}\n`]
    ] as const) {
      await page.getByRole('radio', { name: form }).check();
      expect(await cited.inputValue()).toContain(date);
      expect(await cited.inputValue()).toContain(version());
    }
  });

  test('draws a QR code that a camera reads as the link, and hands it out as a file', async () => {
    const page = await openFigure(VIEW, { theme: 'dark' });
    await open(page);
    const code = page.getByRole('img', { name: 'QR code of the link' });
    const width = Number((await code.getAttribute('viewBox'))?.split(' ').at(-1));
    const path = (await code.locator('path').last().getAttribute('d')) ?? '';
    expect(decoded(path, width)).toBe(await linkIn(page));
    const [light, dark] = await code
      .locator('path')
      .evaluateAll((paths) => paths.map((each) => getComputedStyle(each).fill));
    expect([light, dark]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the QR code' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^tip-atlas_routes_PAK_2018-2022_.*\.qr\.svg$/);
    expect(await text(await file.createReadStream())).toContain(path);
  });

  test('leads from the image to the table and the slides, whose writers come with the click', async () => {
    const page = await openFigure('/trends/?place=PAK');
    await open(page);
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: /CSV|Excel|PowerPoint/ }).count()).toBe(0);
    const part = dialog.locator('section', { has: page.getByRole('heading', { name: 'Image' }) });
    await part.getByText('As data or slides: CSV, Excel, PowerPoint').click();
    for (const [name, end] of [
      [/CSV/, '.csv'],
      [/Excel/, '.xlsx'],
      [/PowerPoint/, '.pptx']
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name }).click()
      ]);
      expect(file.suggestedFilename()).toMatch(/^tip-atlas_trends_PAK_all_/);
      expect(file.suggestedFilename().endsWith(end)).toBe(true);
      if (end === '.csv')
        expect(await text(await file.createReadStream())).toContain(
          await page.locator('main h1').innerText()
        );
    }
  });

  test('has every part near its top on a phone: nothing as tall as the screen stands before another', async () => {
    const page = await openFigure(VIEW, { width: 360, height: 740 });
    await open(page);
    await page.getByRole('dialog').locator('img').waitFor();
    const parts = await page.locator('dialog section').evaluateAll((sections) =>
      sections.map((each) => ({
        title: each.querySelector('h3')?.textContent,
        tall: each.getBoundingClientRect().height
      }))
    );
    expect(parts.map(({ title }) => title)).toEqual(['Link', 'Image', 'Embed', 'My deck', 'Citation']);
    for (const { title, tall } of parts) expect([title, tall < 740]).toEqual([title, true]);
    // The code opens below the link, and the whole of it fits on the screen.
    const drawn = page.getByRole('img', { name: 'QR code of the link' });
    expect(await drawn.count()).toBe(0);
    await page.getByText('QR code', { exact: true }).click();
    const code = await drawn.boundingBox();
    expect(code?.height).toBeGreaterThan(200);
    expect(code?.height).toBeLessThan(740 * 0.72);
  });

  test('says that it copied, and selects the text where it may not', async () => {
    const page = await openFigure(VIEW, {
      prepare: (opened) => opened.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    });
    await open(page);
    const status = page.getByRole('dialog').getByRole('status').first();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect.poll(() => status.innerText()).toBe('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkIn(page));
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect.poll(() => status.innerText()).toContain('selected');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await linkIn(page));
  });

  test('offers other apps only where there is a way to them', async () => {
    const count = async (has: boolean) => {
      const page = await openFigure(VIEW, {
        prepare: (opened) =>
          opened.addInitScript((wanted) => {
            Reflect.deleteProperty(Navigator.prototype, 'share');
            if (wanted) Object.assign(navigator, { share: () => Promise.reject(new Error('no')) });
          }, has)
      });
      await open(page);
      const send = page.getByRole('button', { name: 'Send with another app' });
      if (has) await send.click();
      return send.count();
    };
    expect([await count(true), await count(false)]).toEqual([1, 0]);
  });

  test('costs nothing before the click', async () => {
    const page = await openFigure(VIEW);
    const before = await scripts(page);
    await open(page);
    const added = (await scripts(page)).filter((name) => !before.includes(name));
    const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Readonly<
      Record<string, { readonly file: string }>
    >;
    const own = manifest['src/shell/share/sharing.ts']?.file ?? 'none';
    expect(added.some((name) => name.endsWith(own))).toBe(true);
    // what only a citation and a QR code say
    const texts = await Promise.all(
      before.map((name) => page.evaluate(async (url) => (await fetch(url)).text(), name))
    );
    expect(texts.filter((each) => /urldate|shape-rendering="crispEdges"/.test(each))).toEqual([]);
  });

  test.each([
    [320, 'light'],
    [1920, 'projector']
  ])('fits into %s pixels, %s, in Urdu from right to left', async (width, theme) => {
    const page = await openFigure(`/routes/?place=PAK&lang=ur&theme=${theme}`, { width, height: 700 });
    await open(page, 'شیئر کریں');
    const found = await page.locator('dialog').evaluate((it) => ({
      direction: getComputedStyle(it).direction,
      over: it.scrollWidth - it.clientWidth,
      page: document.documentElement.scrollWidth - innerWidth,
      small: [...it.querySelectorAll('button, label')].filter(
        (each) => each.getBoundingClientRect().height < 24
      ).length
    }));
    expect(found).toEqual({ direction: 'rtl', over: 0, page: 0, small: 0 });
  });
});
