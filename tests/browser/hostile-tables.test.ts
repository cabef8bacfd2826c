import { text } from 'node:stream/consumers';

import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { mightRun } from '../../src/export/inert.ts';
import { ATTACKS, carried } from '../hostile.ts';
import { openAttacked, taken } from './attacked.ts';
import { withAttackedTables } from './hostile-tables.ts';

const PATIENCE = 240_000;
const DRAWN = 'html:not([data-opening]) #app:not([data-still]) h1';

/** An embed of the routes says its one source, and no reply. */
const LEAST: Readonly<Record<string, number>> = { '/embed/routes/?place=PAK': -1 };

async function open(path: string): Promise<Page> {
  const page = await openAttacked(path, { prepare: withAttackedTables });
  await page.locator(DRAWN).waitFor();
  return page;
}

/** Opens everything that is folded, and waits until nothing more comes. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.waitForLoadState('networkidle');
}

describe('hostile texts in every column of every table that somebody wrote', () => {
  test.each([
    '/partners/?table=1&find=hit',
    '/partners/?place=PAK&lang=ur',
    '/country/PAK/?table=1',
    '/trends/?place=PAK&table=1',
    '/routes/?place=PAK&picture=list',
    '/data/?theme=dark',
    '/embed/partners/?place=PAK',
    '/embed/trends/?place=PAK',
    '/embed/routes/?place=PAK',
    '/embed/country/?place=PAK'
  ])(
    'are texts on %s and nothing else',
    async (path) => {
      const page = await open(path);
      await unfold(page);
      const shown = await page.evaluate(() => document.body.textContent);
      const found = ATTACKS.filter((each) => each.includes('hit=1') && shown.includes(each));
      expect(found.length).toBeGreaterThan(LEAST[path] ?? 20);
      expect(await taken(page)).toEqual([]);
      // Whatever is under the pointer answers it.
      for (const target of await page
        .locator('main :is(a, button, summary, td)')
        .all()
        .then((all) => all.slice(0, 12)))
        await target.hover({ timeout: 500 }).catch(() => undefined);
    },
    PATIENCE
  );

  test(
    'are what the card of a partner, of a programme and of an event says, one after another',
    async () => {
      const page = await open('/partners/?partner=p0');
      const said = await page.evaluate(async (many) => {
        const frame = () => new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
        const show = (key: string) => {
          history.replaceState(null, '', `?${key}`);
          dispatchEvent(new PopStateEvent('popstate'));
        };
        const card = () => document.querySelector('section:has(> #partners-one)')?.textContent ?? '';
        const cards: string[] = [];
        for (let at = 0; at < many; at++) {
          if (at % 5 === 0) {
            show(`programme=g${at}&event=e${at}`);
            await frame();
          }
          const before = card();
          show(`partner=p${at}`);
          // A card is drawn some frames after the headline.
          for (let wait = 0; wait < 40 && (wait < 1 || card() === before); wait++) await frame();
          cards.push(card());
        }
        return cards;
      }, ATTACKS.length);
      expect(await taken(page)).toEqual([]);
      const silent = ATTACKS.filter(
        (each, at) => each.trim() !== '' && !carried(said[at] ?? '').includes(carried(each))
      );
      expect(silent).toEqual([]);
    },
    PATIENCE
  );

  test(
    'are inert in every file that a page gives, and in the code, the citation and the link of its dialog',
    async () => {
      const page = await open('/partners/?partner=p10&table=1');
      const files: Download[] = [];
      page.on('download', (file) => files.push(file));
      for (const name of ['Download this table (CSV)', 'Excel', 'PowerPoint']) {
        const came = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        await came;
      }
      const [csv] = files;
      if (!csv) throw new Error('no file came');
      const cells = Papa.parse<string[]>(await text(await csv.createReadStream())).data.flat();
      expect(cells.length).toBeGreaterThan(20);
      expect(cells.filter(mightRun)).toEqual([]);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('.preview img').waitFor();
      for (const form of ['BibTeX', 'RIS']) await dialog.getByRole('radio', { name: form }).check();
      await dialog.locator('[aria-labelledby=share-embed] summary').press('Enter');
      await dialog.locator('iframe').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await taken(page)).toEqual([]);
      expect(files.map((file) => /^[\w.-]+$/.test(file.suggestedFilename()))).toEqual([true, true, true]);
    },
    PATIENCE
  );
});
