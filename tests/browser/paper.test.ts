import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';
import { EDGE, printed } from './printed.ts';

/** Words of what can be pressed, chosen or typed into. */
const CONTROLS = /^(?:Share|Table|Language|Theme|Matrix|Add|Search|Repatriated|شیئر|جدول|میٹرکس)$/;

/** Points: how long the second word of the site's name is in the head of a sheet. */
const NAME = 22.28;

describe('on paper', () => {
  test.each([
    ['/routes/', 'A4', 1440, 2],
    ['/routes/', 'Letter', 1920, 2],
    ['/routes/?place=PAK', 'A4', 360, 2],
    ['/ur/routes/', 'A4', 1440, 2],
    ['/trends/', 'A4', 1920, 3],
    ['/trends/?place=PAK&theme=dark', 'Letter', 1440, 3],
    ['/ur/trends/', 'Letter', 1440, 3],
    ['/partners/', 'A4', 1440, 3],
    ['/ur/partners/', 'Letter', 1440, 3],
    ['/country/PAK/', 'A4', 1440, 2]
  ] as const)('%s is cut off nowhere on %s, from a window of %i px', async (path, format, width, most) => {
    const page = await openFigure(path, { width });
    const headline = (await page.locator('main h1').innerText()).split(' ').slice(0, 3);
    const { sheets, width: across, words } = await printed(page, format);
    expect(sheets).toBeLessThanOrEqual(most);
    if (words === null) return;
    const beyond = words.filter(({ left, right }) => left < EDGE - 1 || right > across - EDGE + 1);
    expect(beyond).toEqual([]);
    // A browser makes a page that is too broad smaller: then its name is smaller too.
    const name = words.find(({ text }) => text === 'Atlas');
    expect((name?.right ?? 0) - (name?.left ?? 0)).toBeCloseTo(NAME, 1);
    const said = words.map(({ text }) => text);
    expect(said.filter((text) => CONTROLS.test(text))).toEqual([]);
    expect(said).toContain(page.url());
    expect(said).toContain(String(new Date().getUTCFullYear()));
    if (!path.startsWith('/ur/')) expect(said.join(' ')).toContain(headline.join(' '));
    // The map has its labels and its legend, the lines their years: what is drawn is there to its other end.
    if (path === '/routes/') expect(said).toEqual(expect.arrayContaining(['11,671', '5,000', 'UNODC:']));
  });

  test.each([
    ['/trends/', 'Each subregion by itself', 'What each makes of the four together, per cent'],
    ['/ur/trends/', 'ہر ذیلی خطہ الگ الگ', 'چاروں کے مجموعے میں ہر ایک کا حصہ، فیصد']
  ] as const)('%s has its last charts, though nobody came to them', async (path, small, shares) => {
    const page = await openFigure(path);
    // What is drawn for paper alone is fetched once the first picture has stood for a while.
    await page.waitForTimeout(2000);
    expect(await page.getByRole('heading', { name: small }).count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const name of [small, shares]) {
      const part = page.locator('section', { has: page.getByRole('heading', { name }) }).last();
      expect(await part.locator('svg.chart').count()).toBeGreaterThan(0);
    }
    const openers = page.locator('section', { has: page.getByRole('heading', { name: small }) }).last();
    expect(await openers.locator('button svg.chart').count()).toBe(
      await openers.locator('button .says').count()
    );
  });

  test('the map is as wide as the sheet, whatever window it comes from', async () => {
    for (const width of [700, 1440, 1920]) {
      const { words, width: across } = await printed(await openFigure('/routes/', { width }), 'A4');
      if (words === null) return;
      // Thailand stands far in the east of a map of the world: a label first, a row of the list after it.
      const label = words.find(({ text }) => text === 'Thailand');
      expect((label?.left ?? 0) / across, `from ${width} px`).toBeGreaterThan(0.58);
      expect((label?.right ?? across) / across, `from ${width} px`).toBeLessThan(0.9);
    }
  });
});
