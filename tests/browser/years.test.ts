import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

const years = (page: Page) => new URL(page.url()).searchParams.get('years');

/** Where a year stands on the slider of the record 2007–2022, pixels of the page. */
async function pointOf(page: Page, year: number): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('slider', { name: 'First year' }).boundingBox();
  if (!box) throw new Error('there is no slider');
  return { x: box.x + 9 + ((year - 2007) / 15) * (box.width - 18), y: box.y + box.height / 2 };
}

async function drag(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [await pointOf(page, from), await pointOf(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, start.y, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

async function click(page: Page, year: number): Promise<void> {
  const { x, y } = await pointOf(page, year);
  await page.mouse.click(x, y);
}

describe('the slider of years', () => {
  test('lets the two handles of a single year apart, whichever way they are dragged', async () => {
    const page = await openFigure('/routes/?place=PAK&years=2015');
    await drag(page, 2015, 2010);
    await expect.poll(() => years(page)).toBe('2010-2015');
    await drag(page, 2010, 2015);
    await expect.poll(() => years(page)).toBe('2015');
    await drag(page, 2015, 2020);
    await expect.poll(() => years(page)).toBe('2015-2020');
  });

  test('lets the last year of the record go left, where its pair cannot go right', async () => {
    const page = await openFigure('/routes/?place=PAK&years=2022');
    await drag(page, 2022, 2018);
    await expect.poll(() => years(page)).toBe('2018-2022');
  });

  test('moves the nearer handle to a click on its line', async () => {
    const page = await openFigure('/routes/?place=PAK&years=2022');
    await click(page, 2012);
    await expect.poll(() => years(page)).toBe('2012-2022');
    await click(page, 2020);
    await expect.poll(() => years(page)).toBe('2012-2020');
    await click(page, 2014);
    await expect.poll(() => years(page)).toBe('2014-2020');
  });

  test('gives the keys to the handle that was moved', async () => {
    const page = await openFigure('/routes/?place=PAK&years=2022');
    await click(page, 2012);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => years(page)).toBe('2013-2022');
  });

  test('answers a finger that taps or draws it, and leaves one that scrolls the page alone', async () => {
    const page = await openFigure('/routes/?place=PAK&years=2022', { height: 500 });
    const finger = await page.context().newCDPSession(page);
    await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => {
      await finger.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    };
    await page.locator('.years').first().scrollIntoViewIfNeeded();
    const { x, y } = await pointOf(page, 2016);
    await touch('touchStart', { x, y });
    for (let down = 20; down <= 100; down += 20) await touch('touchMove', { x, y: y - down });
    await touch('touchEnd');
    // Longer than the address takes to be written: a change would show.
    await page.waitForTimeout(600);
    expect(years(page)).toBe('2022');
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const tapped = await pointOf(page, 2016);
    await touch('touchStart', tapped);
    await touch('touchEnd');
    await expect.poll(() => years(page)).toBe('2016-2022');
    const wanted = await pointOf(page, 2019);
    await touch('touchStart', tapped);
    for (let part = 0.25; part <= 1; part += 0.25)
      await touch('touchMove', { x: tapped.x + part * (wanted.x - tapped.x), y: tapped.y });
    await touch('touchEnd');
    await expect.poll(() => years(page)).toBe('2019-2022');
  });
});
