import { existsSync, statSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { openedSlides } from '../unit/export/slides-read.ts';
import { openHtml, saved, stands, type FromFile } from './from-file.ts';

const FILE = 'dist-file/tip-atlas.html';

beforeAll(() => {
  if (!existsSync(FILE)) throw new Error(`${FILE} is not there: run npm run build:file first`);
});

const openFile = (query = '', look: FromFile = {}) => openHtml(FILE, query, look);

/** What follows the name of the file in the address bar. */
async function at(page: Page, query: string): Promise<void> {
  await page.waitForFunction((want) => location.href.endsWith(want), `tip-atlas.html${query}`);
}

const link = (page: Page, name: string) =>
  page.locator('header nav').getByRole('link', { name, exact: true });
/** The slide that the address names, from 1. */
const slideIn = (page: Page) => new URL(page.url()).searchParams.get('slide');
const headline = (page: Page) => page.locator('main h1').innerText();

describe('the site as one file, without a network', () => {
  test('weighs no more than fits a stick and a mail', () => {
    expect(statSync(FILE).size).toBeLessThanOrEqual(4_000_000);
  });

  test('shows every page, goes back, and keeps its view when it is loaded again', async () => {
    const page = await openFile();
    const seen = [await headline(page)];
    // The land of the map is a file of its own on the site.
    await page.waitForFunction(
      () => (document.querySelector('.land .border')?.getAttribute('d') ?? '').length > 5000
    );
    for (const [name, path] of [
      ['Trends', 'trends/'],
      ['Partners', 'partners/'],
      ['Countries', 'country/'],
      ['Data', 'data/']
    ] as const) {
      await link(page, name).click();
      await at(page, `?at=${path}`);
      await expect.poll(() => headline(page)).not.toBe(seen.at(-1));
      seen.push(await headline(page));
    }
    expect(new Set(seen).size).toBe(seen.length);
    await page.goBack();
    await at(page, '?at=country/');
    await page.goBack();
    await at(page, '?at=partners/');
    await expect.poll(() => headline(page)).toBe(seen[2]);
    await page.reload();
    await stands(page);
    await at(page, '?at=partners/');
    expect(await headline(page)).toBe(seen[2]);
    // A link leads there by itself too, as a click with a key in a window of its own.
    const href = await link(page, 'Trends').getAttribute('href');
    const other = await page.context().newPage();
    await other.goto(new URL(href ?? '', page.url()).href);
    await stands(other);
    expect(await headline(other)).toBe(seen[1]);
  });

  test('opens a country and a filter at its address, in both languages, each with its type', async () => {
    const page = await openFile('?at=country/PAK/');
    expect(await headline(page)).toContain('Pakistan');
    await page.locator('header select').selectOption('ur');
    await at(page, '?at=ur/country/PAK/');
    await expect.poll(() => headline(page)).toContain('پاکستان');
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
    );
    for (const family of ['Hanken Grotesk', 'Noto Naskh Arabic', 'Noto Nastaliq Urdu'])
      expect(faces.map((face) => face.replaceAll('"', ''))).toContain(family);
    await page.reload();
    await stands(page);
    expect(await headline(page)).toContain('پاکستان');

    const filtered = await openFile('?at=ur/trends/&place=PAK&years=2018-2022', { locale: 'ur' });
    const narrow = await headline(filtered);
    expect(narrow).toContain('2022');
    expect(await filtered.evaluate(() => document.documentElement.lang)).toBe('ur');
    const whole = await openFile('?at=ur/trends/', { locale: 'ur' });
    expect(await headline(whole)).not.toBe(narrow);
  });

  test('shows its first page before any script, and with type that nothing is fetched for', async () => {
    const still = await openFile('', { javaScriptEnabled: false });
    const said = await headline(still);
    expect(await link(still, 'Trends').getAttribute('href')).toBe('?at=trends/');
    expect((await still.locator('.land .border').getAttribute('d'))?.length).toBeGreaterThan(2000);
    const page = await openFile();
    expect(await headline(page)).toBe(said);
    // Type that is only taken where it is there at once would be there too late.
    expect(
      await page.evaluate(() => [...new Set([...document.fonts].map(({ display }) => display))])
    ).toEqual(['block']);
  });

  test('lets nothing be asked for', async () => {
    const page = await openFile('', { expected: /connect-src|Fetch API cannot load/ });
    const asked = () =>
      fetch('https://example.org/').then(
        () => 'answered',
        () => 'refused'
      );
    expect(await page.evaluate(asked)).toBe('refused');
  });

  test('speaks the language of its reader where its address names none', async () => {
    const page = await openFile('', { locale: 'ur' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ur');
    await at(page, '');
  });

  test('says in an address that it cannot read what a bare one shows', async () => {
    const page = await openFile('?at=%E0%A4%A&place=nowhere&x=1');
    expect(await headline(page)).toBe(await headline(await openFile()));
  });

  test('saves its tables as CSV, Excel and PowerPoint, which name the view', async () => {
    const page = await openFile('?at=trends/&place=PAK&table=1');
    await page.locator('[aria-busy=false] > table').waitFor();
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(5);
    const button = (name: string) => () => page.getByRole('button', { name }).click();
    const [csvName, csv] = await saved(page, button('CSV'));
    expect(csvName).toMatch(/^tip-atlas_trends_PAK_all_.*\.csv$/);
    expect(csv.toString()).toMatch(/(?:tip-atlas\.html\?at=trends\/&|\/trends\/\?)place=PAK/);
    // Whose computer this is, is nobody's business.
    expect(csv.toString()).not.toContain('file:');
    const [, xlsx] = await saved(page, button('Excel'));
    expect(xlsx.subarray(0, 2).toString()).toBe('PK');
    expect(xlsx.length).toBeGreaterThan(5_000);
    const [, pptx] = await saved(page, button('PowerPoint'));
    const { slides, charts } = await openedSlides(new Blob([new Uint8Array(pptx)]));
    expect(slides.length).toBeGreaterThan(0);
    expect(charts.length).toBeGreaterThan(0);
    expect(await page.getByRole('link', { name: /zip|everything|all tables/i }).count()).toBe(0);
  });

  test('saves a picture with a map in it, and offers nothing that wants a site', async () => {
    const page = await openFile('?at=routes/&place=PAK');
    await page.locator('footer .buttons button[aria-haspopup=dialog]').click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.preview img').waitFor();
    const [name, png] = await saved(page, () => dialog.getByRole('button', { name: /^Slide/ }).click());
    expect(name).toMatch(/\.png$/);
    const { width, colours } = await page.evaluate(async (encoded) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(bitmap, 0, 0);
      const { data } = pen.getImageData(200, 400, 800, 300);
      return { width: bitmap.width, colours: new Set(new Uint32Array(data.buffer)).size };
    }, png.toString('base64'));
    expect(width).toBe(1920);
    expect(colours).toBeGreaterThan(50);
    const link = await dialog.locator('textarea').first().inputValue();
    expect(link).toMatch(/^(?:tip-atlas\.html\?at=routes\/&|https?:\/\/.*\/routes\/\?)place=PAK/);
    expect(await dialog.locator('iframe, [aria-labelledby=share-embed]').count()).toBe(0);
  });

  test('gives a whole talk, keeps its place when it is loaded again, and has the window of the speaker in step', async () => {
    const page = await openFile('?at=ur/present/&deck=world-day-2025', { shows: 'main.talk' });
    const seen = new Set<string>();
    for (let slide = 1; slide <= 14; slide++) {
      await page.keyboard.press(slide === 1 ? 'Home' : 'PageDown');
      await page.waitForTimeout(300);
      seen.add(await page.locator('main').innerText());
    }
    expect(seen.size).toBeGreaterThanOrEqual(10);
    await page.keyboard.press('End');
    await page.waitForFunction(() => Number(new URLSearchParams(location.search).get('slide')) >= 10);
    const address = page.url();
    await page.reload();
    await page.locator('main.talk').waitFor();
    expect(page.url()).toBe(address);
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.locator('main.speaker').waitFor();
    const before = speaker.url();
    await page.keyboard.press('PageUp');
    await speaker.waitForFunction((was) => location.href !== was, before);
    expect(slideIn(speaker)).toBe(slideIn(page));
  });

  test('hands out the terms that go with every copy, and says that the tables do not lie beside it', async () => {
    const page = await openFile('?at=data/');
    expect(await page.locator('a[href$=".zip"], a[href$=".csv"]:not([href*=template])').count()).toBe(0);
    await page.getByText('This copy of the site is one file').waitFor();
    const [name, notice] = await saved(page, () => page.locator('a[href$="DATA-NOTICE.md"]').click());
    expect(name).toBe('DATA-NOTICE.md');
    expect(notice.toString()).toMatch(/^# /);
    const [licences, text] = await saved(page, () => page.locator('a[href$="licences.txt"]').click());
    expect(licences).toBe('licences.txt');
    expect(text.toString()).toContain('pptxgenjs');
  });
});
