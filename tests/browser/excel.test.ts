import { buffer } from 'node:stream/consumers';

import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

const WRITER = /\/assets\/booking-[^/]+\.js$/;

/** The file that the button gives: its name, and its sheets as something else than the writer reads them. */
async function excelOf(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel' }).click()
  ]);
  const bytes = await buffer(await download.createReadStream());
  return {
    name: download.suggestedFilename(),
    sheets: await readWorkbook(new Uint8Array(bytes).buffer, { trim: false })
  };
}

const bare = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '').trim();

/** The table on the screen, each cell as its text; not reported is said in words there and is empty in a file. */
async function tableOf(page: Page, unreported: string): Promise<readonly (readonly string[])[]> {
  const rows = await page
    .locator('main .scroll table tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell.querySelector('.paper') ?? cell).textContent)
      )
    );
  return rows.map((row) => row.map(bare).map((text) => (text === unreported ? '' : text)));
}

/** A cell of a file as the page would write it. */
function written(cell: unknown): string {
  if (typeof cell === 'number') return new Intl.NumberFormat('en-GB').format(cell);
  return typeof cell === 'string' ? bare(cell) : '';
}

describe('the table as an Excel file', () => {
  test.each([
    ['/routes/?table=1', 'not reported', 'tip-atlas_routes_world_all_'],
    ['/trends/?place=PAK&table=1&lang=ur', 'رپورٹ نہیں ہوا', 'tip-atlas_trends_PAK_all_'],
    ['/partners/?partner=unodc&table=1', 'not reported', 'tip-atlas_partners_world_partner-unodc_all_']
  ])('of %s is the one on the screen, and its writer comes with the click', async (path, none, name) => {
    const asked: string[] = [];
    const page = await openFigure(path, {
      prepare: async (each) => {
        each.on('request', (request) => asked.push(request.url()));
        await Promise.resolve();
      }
    });
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => WRITER.test(url))).toEqual([]);
    const file = await excelOf(page);
    expect(asked.filter((url) => WRITER.test(url))).toHaveLength(1);
    expect(file.name.startsWith(name)).toBe(true);
    expect(file.name).toMatch(/_\d{4}-\d{2}-\d{2}(?:_ur)?\.xlsx$/);
    expect(file.sheets).toHaveLength(3);
    const table = await tableOf(page, none);
    expect(table.length).toBeGreaterThan(5);
    expect(file.sheets[0]?.data.map((row) => row.map(written))).toEqual(table);
    expect(file.sheets[1]?.data.flat().map(written)).toContain(bare(await page.locator('h1').innerText()));
  });

  test('that could not be made is said, loses nothing, and is made when tried again', async () => {
    const page = await openFigure('/trends/?place=PAK&table=1', {
      prepare: (each) => each.route(WRITER, (route) => route.abort()),
      expected: /Failed to load resource|net::ERR_FAILED/
    });
    await page.getByRole('button', { name: 'Excel' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/could not be made \(.+\)/);
    expect(await page.locator('main tbody tr').count()).toBeGreaterThan(5);
    await page.unroute(WRITER);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      alert.getByRole('button', { name: 'Try again' }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await expect.poll(() => alert.count()).toBe(0);
  });
});
