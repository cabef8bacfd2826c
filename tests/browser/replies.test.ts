import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { packTable } from '../../src/data/pack.ts';
import { parseTable } from '../../src/data/parse.ts';
import { openFigure } from './page.ts';
import { published } from './published.ts';

const HEAD = 'reply,place,partner,view,start,end,date,lang,author,text,source';
const HOSTILE = '<img src=x onerror="document.title=1"><b>Not</b> & "so".';
const URDU = 'UNODC کے اعداد افراد کے ہیں، مقدمات کے نہیں۔';
/** Any source on record with an address: whose it is does not matter here. */
const SOURCE = published('sources').find((row) => row['url']?.startsWith('https://')) ?? {};

/** Lets the page read these replies instead of those on record; each is a line without its source. */
function planted(...lines: readonly string[]): (page: Page) => Promise<unknown> {
  const rows = lines.map((line) => `${line},${SOURCE['source'] ?? ''}\n`);
  const { table, issues } = parseTable('replies', `${HEAD}\n${rows.join('')}`);
  expect(issues).toEqual([]);
  return (page) =>
    page.route(/\/assets\/replies\.[0-9a-f]+\.json$/, (route) =>
      route.fulfill({ contentType: 'application/json', body: packTable(table) })
    );
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const HTML = `html,PAK,,,,,2026-03-03,en,"Office, Aland",${quoted(HOSTILE)}`;
const IN_URDU = `urdu,PAK,,,,,2026-03-04,ur,وزارتِ داخلہ,${quoted(URDU)}`;

const block = (page: Page) => page.getByRole('region', { name: 'Replies to these numbers' });

describe('a reply', () => {
  test.each(['routes', 'trends', 'partners'])(
    'stands on /%s/ below the caveats and before the sources, with author, date and source',
    async (name) => {
      const page = await openFigure(`/${name}/?place=PAK`, { prepare: planted(HTML) });
      const footer = await page.locator('article > footer .words').innerText();
      const [caveat, by, words, sources] = [
        footer.indexOf('Detected victims reflect'),
        footer.indexOf('Reply of \u2068Office, Aland\u2069, 3 March 2026:'),
        footer.indexOf(HOSTILE),
        footer.lastIndexOf('Source:')
      ];
      expect(caveat).toBeGreaterThanOrEqual(0);
      expect(by).toBeGreaterThan(caveat);
      expect(words).toBeGreaterThan(by);
      expect(sources).toBeGreaterThan(words);
      expect(await block(page).getByRole('link').getAttribute('href')).toBe(SOURCE['url']);
    }
  );

  test('stays text, whatever HTML it holds, and none of it is lost [D44]', async () => {
    const page = await openFigure('/trends/?place=PAK', { prepare: planted(HTML) });
    const quote = block(page).locator('blockquote');
    expect(await quote.evaluate((element) => element.textContent)).toBe(HOSTILE);
    expect(await quote.locator('*').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test('in Urdu runs right to left on an English page, and one in English left to right on an Urdu one', async () => {
    const prepare = planted(HTML, IN_URDU);
    const page = await openFigure('/trends/?place=PAK', { prepare });
    const quotes = block(page).locator('blockquote');
    // The newer stands first; its first letter is Latin, its language is not.
    expect(await quotes.first().textContent()).toBe(URDU);
    const looks = (index: number) =>
      quotes
        .nth(index)
        .evaluate((element) => [element.getAttribute('lang'), getComputedStyle(element).direction]);
    expect(await looks(0)).toEqual(['ur', 'rtl']);
    expect(await looks(1)).toEqual(['en', 'ltr']);

    const urdu = await openFigure('/trends/?place=PAK&lang=ur', { prepare });
    const other = urdu.locator('blockquote').last();
    expect(await other.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    expect(await urdu.locator('article > footer').innerText()).toContain('کا جواب');
  });

  test('stands only where its place and its years are shown', async () => {
    const prepare = planted('old,PAK,,trends,2018,2019,2026,en,Office,Words');
    const page = await openFigure('/trends/?place=PAK', { prepare });
    expect(await block(page).count()).toBe(1);
    for (const other of ['trends/?place=IND', 'trends/?place=PAK&years=2020-2022', 'routes/?place=PAK']) {
      const elsewhere = await openFigure(`/${other}`, { prepare });
      expect([other, await block(elsewhere).count()]).toEqual([other, 0]);
    }
  });

  test('among many folds and is not cut', async () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `r${n},PAK,,,,,2026-01-0${n},en,Office ${n},Words ${n}`);
    const page = await openFigure('/trends/?place=PAK', {
      prepare: planted(...rows),
      width: 360,
      height: 740
    });
    const quotes = block(page).locator('blockquote');
    expect(await quotes.allTextContents()).toEqual(['Words 5', 'Words 4', 'Words 3', 'Words 2', 'Words 1']);
    expect(await quotes.last().isVisible()).toBe(false);
    await block(page).getByText('and 2 more replies').click();
    expect(await quotes.last().isVisible()).toBe(true);
  });

  test('that names an unknown place is named with its line, and the others stand', async () => {
    const page = await openFigure('/trends/?place=PAK', {
      prepare: planted(HTML, 'lost,PKA,,,,,2026,en,Office,Words')
    });
    await page.locator('main > details summary').click();
    expect(await page.locator('main > details').innerText()).toContain(
      'replies.csv:3 place: expected a place of places.csv, got PKA'
    );
    expect(await block(page).locator('blockquote').count()).toBe(1);
  });

  test('goes into the file of the table, with author, date, words and source', async () => {
    const page = await openFigure('/trends/?place=PAK&table=1', { prepare: planted(HTML, IN_URDU) });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download this table (CSV)' }).click()
    ]);
    const version: unknown = Reflect.get(
      JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as object,
      'version'
    );
    expect(file.suggestedFilename()).toBe(`tip-atlas_trends_PAK_all_${String(version)}.csv`);
    const rows = Papa.parse<string[]>(await text(await file.createReadStream())).data;
    const [urdu, english] = rows.filter(([kind]) => kind === 'reply');
    expect(urdu?.slice(0, 3)).toEqual(['reply', 'Reply of وزارتِ داخلہ, 4 March 2026:', URDU]);
    expect(english?.slice(0, 4)).toEqual([
      'reply',
      'Reply of Office, Aland, 3 March 2026:',
      HOSTILE,
      'About Pakistan'
    ]);
    expect(english?.[4]).toContain(SOURCE['url'] ?? 'none');
    const years = rows.slice(
      1,
      rows.findIndex((row) => row.join('') === '')
    );
    expect(years.length).toBe(await page.locator('main .scroll tbody tr').count());
    expect(rows.find(([kind]) => kind === 'link')?.[1]).toBe(page.url());
  });
});

test('where nobody has replied nothing is drawn, and no code for replies comes', async () => {
  const asked: string[] = [];
  const page = await openFigure('/trends/?place=PAK', {
    prepare: (opened) => Promise.resolve(opened.on('request', (request) => asked.push(request.url())))
  });
  expect(published('replies')).toEqual([]);
  expect(await page.locator('blockquote').count()).toBe(0);
  expect(asked.filter((url) => /repl/i.test(url) && !url.endsWith('.json'))).toEqual([]);
});
