import { buffer } from 'node:stream/consumers';

import { describe, expect, test } from 'vitest';

import { all, openedSlides, paragraphs, there } from '../unit/export/slides-read.ts';
import { pagesPrinted } from './office.ts';
import { openFigure } from './page.ts';

/** Milliseconds: an office program starts slowly on a busy machine. */
const PATIENCE = 240_000;
const WRITER = /\/assets\/(?:presenting|slides|xlsx)-[^/]+\.js$/;
const bare = (text: string) => text.replace(/[\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '').trim();

describe('the slides of a figure', () => {
  test.each([
    ['/trends/?place=PAK&table=1', 'tip-atlas_trends_PAK_all_', 1, 0],
    ['/routes/?place=PAK&table=1&lang=ur', 'tip-atlas_routes_PAK_all_', 0, 1],
    ['/partners/?table=1', 'tip-atlas_partners_world_all_', 2, 0],
    ['/country/PAK/?table=1', 'tip-atlas_country_PAK_all_', 1, 1]
  ])(
    'of %s come with the click, and print page by page',
    async (path, name, charts, maps) => {
      const asked: string[] = [];
      const page = await openFigure(path, {
        prepare: async (each) => {
          each.on('request', (request) => asked.push(request.url()));
          await Promise.resolve();
        }
      });
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.filter((url) => WRITER.test(url))).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'PowerPoint' }).click()
      ]);
      expect(asked.some((url) => url.includes('/assets/presenting-'))).toBe(true);
      expect(download.suggestedFilename().startsWith(name)).toBe(true);
      expect(download.suggestedFilename()).toMatch(/_\d{4}-\d{2}-\d{2}(?:_ur)?\.pptx$/);
      const bytes = await buffer(await download.createReadStream());
      const { slides, charts: found } = await openedSlides(new Blob([new Uint8Array(bytes)]));
      const [title] = all(there(slides[0]), 'p:sp').filter((shape) =>
        all(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'title')
      );
      expect(paragraphs(there(title)).map(bare)).toEqual([bare(await page.locator('h1').innerText())]);
      expect(found.length).toBeGreaterThanOrEqual(charts);
      const pictures = slides.flatMap((slide) => all(slide, 'p:pic'));
      expect(pictures).toHaveLength(maps);
      for (const picture of pictures) {
        const [named] = all(picture, 'p:cNvPr');
        expect(named?.attributes['descr']?.length).toBeGreaterThan(40);
      }
      const pages = await pagesPrinted(bytes);
      if (pages === null) console.log('not printed: there is no LibreOffice here that shows presentations');
      else expect(pages).toBe(slides.length);
    },
    PATIENCE
  );
});
