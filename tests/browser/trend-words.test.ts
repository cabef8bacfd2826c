import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure, openPage } from './page.ts';

/** A row of words on a drawing, and the room it takes, px from the corner of its drawing. */
type Word = { readonly text: string; readonly box: readonly [number, number, number, number] };
type Drawn = { readonly width: number; readonly height: number; readonly words: readonly Word[] };

/** Every drawing of years on a page with the words on it, the far ones too, which come as a reader comes near. */
async function drawingsOn(page: Page): Promise<readonly Drawn[]> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo(0, y);
      await new Promise((next) => setTimeout(next, 40));
    }
  });
  await page.waitForLoadState('networkidle');
  return page.locator('svg.chart').evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const paper = drawing.getBoundingClientRect();
      const rows = [...drawing.querySelectorAll('tspan, text:not(:has(tspan))')];
      return {
        width: paper.width,
        height: paper.height,
        words: rows.map((row) => {
          const { left, right, top, bottom } = row.getBoundingClientRect();
          return {
            text: row.textContent.trim(),
            box: [left - paper.left, right - paper.left, top - paper.top, bottom - paper.top] as const
          };
        })
      };
    })
  );
}

/** px: the room of a row of type reaches over and under its letters, and a hair over an edge is not seen. */
const [LEAD, HAIR] = [3, 1.5];

function faultsIn({ width, height, words }: Drawn): readonly string[] {
  return words.flatMap(({ text, box: [left, right, top, bottom] }, at) => {
    const isOut = left < -HAIR || right > width + HAIR || top < -LEAD || bottom > height + LEAD;
    const under = words
      .slice(at + 1)
      .filter(
        ({ box: [a, b, c, d] }) =>
          Math.min(right, b) - Math.max(left, a) > HAIR &&
          Math.min(bottom - LEAD, d - LEAD) > Math.max(top + LEAD, c + LEAD)
      );
    return [
      ...(isOut ? [`“${text}” leaves its drawing`] : []),
      ...under.map((other) => `“${text}” lies on “${other.text}”`)
    ];
  });
}

describe('the words on the charts of years', () => {
  test.each([
    '',
    '?years=2016-2019',
    '?years=2018-2020&theme=projector',
    '?form=labour&measure=rate',
    '?place=PAK,IND,BGD,LKA,NPL,AFG',
    '?place=DEU,GBR,FRA,ITA,ESP,NLD',
    '?place=QAT',
    '?lang=ur',
    '?lang=ur&place=PAK,IND,BGD,LKA,NPL,AFG'
  ])('lie on one another nowhere, and stay on their drawing: %s', { timeout: 120_000 }, async (query) => {
    for (const width of [360, 1440]) {
      const page = await openFigure(`/trends/${query}`, { width });
      const drawings = await drawingsOn(page);
      expect(drawings.length).toBeGreaterThan(5);
      expect({ width, faults: drawings.flatMap(faultsIn) }).toEqual({ width, faults: [] });
    }
  });

  test('stand below a chart that has no room for them; each line has its name beside its number', async () => {
    const phone = await openFigure('/trends/', { width: 360 });
    const reader = phone.locator('.reader').first();
    expect(await reader.getByText('Pakistan, total given since 2019').isVisible()).toBe(true);
    expect(await reader.getByText('2017: 33 more countries report').isVisible()).toBe(true);
    const shares = await openFigure('/trends/?place=QAT');
    await drawingsOn(shares);
    const picture = shares.getByRole('slider', { name: /shares of women, girls, men and boys/ });
    for (const name of ['Women', 'Girls', 'Men', 'Boys'])
      expect(
        await picture
          .getByText(new RegExp(`^${name} \\d`))
          .filter({ visible: true })
          .count()
      ).toBe(1);
    for (const [width, names] of [
      [1440, ['Pakistan', 'United Kingdom', 'India']],
      [360, ['PAK', 'GBR', 'IND']]
    ] as const) {
      const page = await openFigure('/trends/?place=PAK,IND,BGD,NGA,ITA,GBR', { width });
      const ends = page.locator('.reader').first().locator('text[data-line]');
      const said = await ends.allTextContents();
      for (const name of names)
        expect(said).toContainEqual(expect.stringMatching(new RegExp(`^${name} \\d`)));
    }
  });
});

describe('the trends', () => {
  test.each([
    ['/trends/', 360],
    ['/trends/', 800],
    ['/trends/', 1440],
    ['/trends/', 1920],
    ['/ur/trends/', 360]
  ])('open without moving anything: %s at %i px', async (address, width) => {
    const page = await openFigure(address, {
      width,
      prepare: (opened) =>
        opened.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        })
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts') as number[])).toEqual([]);
  });

  test('say without scripts which charts are not drawn, and lead to their numbers', async () => {
    const page = await openPage('/trends/', { width: 360, javaScriptEnabled: false });
    const notes = page.locator('main noscript p:visible');
    await notes.first().scrollIntoViewIfNeeded();
    expect(await notes.first().isVisible()).toBe(true);
    expect(await notes.allInnerTexts()).toEqual([
      expect.stringContaining('What each makes of the four together'),
      expect.stringContaining('Each subregion by itself')
    ]);
    await notes.first().getByRole('link').click();
    expect(new URL(page.url()).pathname).toMatch(/\/data\/$/);
    expect(await page.getByRole('link', { name: /victims\.csv/ }).count()).toBeGreaterThan(0);
  });
});
