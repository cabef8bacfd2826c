import { buffer } from 'node:stream/consumers';

import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { all, openedSlides, paragraphs, there, type Element } from '../unit/export/slides-read.ts';
import { pagesPrinted } from './office.ts';
import { openPage } from './page.ts';

/** Milliseconds: an office program starts slowly on a busy machine. */
const PATIENCE = 240_000;
const bare = (text: string) =>
  text
    .replace(/[\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a slide says on stage: its finding, and the names of what is drawn: charts, rows, columns. */
type OnStage = { readonly title: string; readonly kind: string; readonly names: readonly string[] };

/** Every slide and build step of a talk, as it stands on stage. */
async function walked(page: Page): Promise<readonly OnStage[]> {
  const seen: OnStage[] = [];
  const addresses = new Set<string>();
  for (;;) {
    const query = new URL(page.url()).searchParams;
    const name = `${query.get('slide') ?? '1'}.${query.get('step') ?? '1'}`;
    if (addresses.has(name)) return seen;
    addresses.add(name);
    await page.locator('main.talk .on article h1').waitFor();
    await page.waitForTimeout(400);
    seen.push(
      await page.evaluate(() => {
        const texts = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(`main.talk .on .row ${selector}`)].map(
            (e) => e.innerText
          );
        const [charts, programmes, partners] = [
          texts('.charts h3'),
          texts('.programmes .title'),
          texts('tbody th[scope=row]')
        ];
        const title = document.querySelector<HTMLElement>('main.talk .on article h1')?.innerText ?? '';
        if (charts.length > 0) return { title, kind: 'charts', names: charts };
        if (programmes.length > 0) return { title, kind: 'programmes', names: programmes };
        return { title, kind: partners.length > 0 ? 'partners' : 'other', names: partners };
      })
    );
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(100);
  }
}

function shape(slide: Element, name: string): Element | undefined {
  return ['p:sp', 'p:graphicFrame', 'p:pic']
    .flatMap((kind) => all(slide, kind))
    .find((each) => all(each, 'p:cNvPr')[0]?.attributes['name'] === name);
}

const said = (slide: Element, name: string) => bare(paragraphs(shape(slide, name) ?? slide).join(' '));

/** The cells of the table of a slide, row by row. */
const cells = (slide: Element) =>
  all(slide, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => bare(paragraphs(cell).join(''))));

/** How much of the legend below a map is ink, of 1: its signs are there before its words are. */
function inkOfLegend(page: Page, png: Uint8Array): Promise<number> {
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const high = Math.round(bitmap.height * 0.1);
    const pen = new OffscreenCanvas(bitmap.width, high).getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, bitmap.width, high);
    pen.drawImage(bitmap, 0, high - bitmap.height);
    const { data } = pen.getImageData(0, 0, bitmap.width, high);
    return data.filter((tone, i) => i % 4 === 1 && tone < 150).length / (data.length / 4);
  }, Buffer.from(png).toString('base64'));
}

describe.each([
  ['en', '/present/'],
  ['ur', '/ur/present/']
] as const)('the World Day as PowerPoint in %s', (lang, path) => {
  test(
    'has on each slide what the stage shows there, with its finding, what must be known and where it is from',
    async () => {
      const page = await openPage(`${path}?deck=world-day-2025`, { width: 1440, height: 900, lang });
      await page.locator('main.talk').waitFor();
      await page.waitForLoadState('networkidle');
      const stage = await walked(page);
      await page.keyboard.press('Home');
      await page.keyboard.press('e');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('section .row button').first().click()
      ]);
      expect(download.suggestedFilename()).toBe(`tip-atlas_world-day-2025_${lang}.pptx`);
      const bytes = await buffer(await download.createReadStream());
      const { slides, notes, texts, charts } = await openedSlides(new Blob([new Uint8Array(bytes)]));
      const titles = slides.map((slide) => said(slide, 'Finding'));
      /** the chart of a slide by its place, `undefined` where it has none */
      const chartOf = (i: number) => {
        const [, n] =
          /charts\/chart(\d+)\.xml/.exec(texts[`ppt/slides/_rels/slide${i + 1}.xml.rels`] ?? '') ?? [];
        return n === undefined ? undefined : charts[Number(n) - 1];
      };

      let at = 0;
      for (const { title, kind, names } of stage) {
        const found = titles.indexOf(bare(title), at);
        expect(found, `a slide for “${title}” after the ${at} before it`).toBeGreaterThanOrEqual(at);
        const slide = there(slides[found]);
        const chart = chartOf(found);
        if (kind === 'charts') {
          const heads = chart
            ? (chart.sheet[0] ?? []).slice(1).map(String)
            : (cells(slide)[0] ?? []).slice(1);
          const named = names.map(bare);
          for (const head of heads.map(bare))
            expect(
              named.some((name) => head === name || head.startsWith(`${name}:`)),
              `${head} in ${title}`
            ).toBe(true);
          for (const name of named)
            expect(
              heads.map(bare).some((head) => head.startsWith(name)),
              `${name} in ${title}`
            ).toBe(true);
        } else expect([title, chart === undefined || kind === 'other']).toEqual([title, true]);
        if (kind === 'partners' || kind === 'programmes') {
          const same = slides.filter((_, i) => titles[i] === bare(title));
          const rows = same.flatMap((each) => cells(each).slice(1)).map(([name]) => name);
          for (const name of names.map(bare)) expect(rows, title).toContain(name);
        }
        at = found + 1;
      }

      for (const [i, slide] of slides.entries()) {
        const title = titles[i] ?? '';
        expect([title, said(slide, 'Citation').length > 10]).toEqual([title, true]);
        // A slide of a figure says what its numbers are; no citation begins with a dot.
        const isFigure = all(slide, 'p:graphicFrame').length + all(slide, 'p:pic').length > 0;
        if (isFigure) expect([title, said(slide, 'Caveat').length > 20]).toEqual([title, true]);
        expect(said(slide, 'Citation')).not.toMatch(/^·/);
        expect([title, paragraphs(there(notes[i])).join('').length > 40]).toEqual([title, true]);
      }
      for (const picture of slides.flatMap((slide) => all(slide, 'p:pic')))
        expect(all(picture, 'p:cNvPr')[0]?.attributes['descr']?.length).toBeGreaterThan(40);
      const pictures = Object.entries(unzipSync(bytes)).filter(([name]) => /media\/.*\.png$/.test(name));
      expect(pictures).toHaveLength(3);
      // The first is made before any picture has read the faces.
      const [first] = pictures.map(([, png]) => png);
      expect(first && (await inkOfLegend(page, first))).toBeGreaterThan(0.03);
      const pages = await pagesPrinted(bytes);
      if (pages === null) console.log('not printed: there is no LibreOffice here that shows presentations');
      else expect(pages).toBe(slides.length);
    },
    PATIENCE
  );
});
