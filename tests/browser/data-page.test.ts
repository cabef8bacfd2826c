import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { madeDownloads } from '../../tools/downloads.ts';
import { openFigure } from './page.ts';
import { published } from './published.ts';

/** What the build makes of the tables. */
const MADE = new Map(madeDownloads('data').map(({ path, bytes }) => [path, Buffer.from(bytes)]));

/** Where what is no table stands in the project. */
const PAPERS = new Map([
  ['DATA-NOTICE.md', 'DATA-NOTICE.md'],
  ['CITATION.cff', 'CITATION.cff'],
  ['right-of-reply.md', 'docs/right-of-reply.md'],
  ['contributing-data.md', 'docs/contributing-data.md'],
  ['contributions-template.csv', 'docs/contributions-template.csv']
]);

describe('the data page', () => {
  test('lists every source with its title, its publisher and its terms', async () => {
    const page = await openFigure('/data/');
    const rows = await page
      .locator('#data-sources ~ .scroll tbody tr')
      .evaluateAll((lines) =>
        lines.map(
          (line) => [line.id.replace('source-', ''), line.textContent.replaceAll(/\s+/g, ' ')] as const
        )
      );
    const listed = new Map(rows);
    const sources = published('sources');
    expect([...listed.keys()].toSorted()).toEqual(sources.map((row) => row['source']).toSorted());
    for (const row of sources)
      for (const part of [row['title'], row['publisher'], row['licence']])
        expect(listed.get(row['source'] ?? '')).toContain((part ?? '').replaceAll(/\s+/g, ' '));
  });

  test('gives every table, and the papers that go with them, as the very file that it is', async () => {
    const page = await openFigure('/data/');
    const links = await page
      .locator('a[download]')
      .evaluateAll((anchors) =>
        anchors.flatMap((anchor) => (anchor instanceof HTMLAnchorElement ? [anchor.href] : []))
      );
    expect(links.length).toBeGreaterThanOrEqual(25);
    for (const link of links) {
      const answer = await page.request.get(link);
      expect([link, answer.status()]).toEqual([link, 200]);
      const name = new URL(link).pathname.split('/').at(-1) ?? '';
      const file = MADE.get(name) ?? readFileSync(PAPERS.get(name) ?? `data/${name}`);
      expect((await answer.body()).equals(file), name).toBe(true);
    }
  });

  test('says how heavy a file is beside its link', async () => {
    const page = await openFigure('/data/');
    const archive = page.locator('p', { has: page.locator('a[href$=".zip"]') });
    const [name = '', bytes] = [...MADE].find(([path]) => path.endsWith('.zip')) ?? [];
    expect(await archive.locator('a').getAttribute('href')).toContain(name);
    expect(await archive.innerText()).toContain(`${Math.round((bytes?.length ?? 0) / 1000)} kB`);
    const victims = page.locator('li', { has: page.locator('a[href$="victims.csv"]') });
    expect(await victims.innerText()).toContain(
      `${(readFileSync('data/victims.csv').length / 1e6).toFixed(1)} MB`
    );
  });

  test('leads to the licences of what the site is made of', async () => {
    const page = await openFigure('/data/');
    const link = await page.locator('footer a[href*="licences"]').getAttribute('href');
    const answer = await page.request.get(link ?? '');
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('leaflet');
  });

  test('links to its sources over the web only', async () => {
    const page = await openFigure('/data/');
    const schemes = await page
      .locator('main a[rel=external]')
      .evaluateAll((anchors) => [
        ...new Set(
          anchors.flatMap((anchor) => (anchor instanceof HTMLAnchorElement ? [anchor.protocol] : []))
        )
      ]);
    expect(schemes.filter((scheme) => !/^https?:$/.test(scheme))).toEqual([]);
  });
});

test.each(['/trends/?table=1', '/country/PAK/?table=1', '/partners/?table=1&lang=ur'])(
  'the table at %s leads to all tables as one file',
  async (path) => {
    const page = await openFigure(path);
    const link = page.locator('a[download][href$=".zip"]');
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/zip');
    const [, archive] = [...MADE].find(([name]) => name.endsWith('.zip')) ?? [];
    expect((await answer.body()).equals(archive ?? Buffer.of())).toBe(true);
  }
);
