import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { openFigure, openPage } from './page.ts';

/** Holds every script back until it is let go. */
function heldScripts(): {
  readonly prepare: (page: Page) => Promise<unknown>;
  readonly letGo: () => void;
} {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((done) => (letGo = done));
  return {
    prepare: (page) =>
      page.route(/\/assets\/[^/]*\.js$/, async (route) => {
        await gone;
        await route.continue();
      }),
    letGo
  };
}

/** Adds up from the first moment how far what stands on a page is moved by itself. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shifted = (page: Page) =>
  page.evaluate(() => (Reflect.get(globalThis, 'shifts') as number[]).reduce((sum, shift) => sum + shift, 0));

/** Shows again what a page does not offer where no script runs. */
const offerAll = (page: Page) =>
  page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const [at, rule] of [...[...sheet.cssRules].entries()].reverse())
        if (rule instanceof CSSMediaRule && rule.conditionText.includes('scripting')) sheet.deleteRule(at);
  });

describe('what stands in the HTML', () => {
  test.each([
    ...['', 'routes/', 'trends/', 'partners/', 'country/', 'country/NGA/', 'data/'],
    ...['ur/', 'ur/trends/', 'ur/partners/', 'ur/country/PAK/', 'ur/data/']
  ])('of /%s is what its script draws, word for word', async (path) => {
    const still = await openPage(`/${path}`, { javaScriptEnabled: false });
    await offerAll(still);
    const live = await openFigure(`/${path}`);
    // Lines break where a frame is narrow: words are compared, not lines.
    const wordsOf = async (page: Page, part: string) =>
      (await page.locator(`${part}:not([data-fits='phone'] *)`).allInnerTexts()).map((text) =>
        text.replaceAll(/\s+/g, ' ')
      );
    expect((await wordsOf(still, 'h1')).join().length).toBeGreaterThan(3);
    // What stands far down is drawn again when the page has nothing else to do.
    for (const part of ['header', 'h1', '.panel', 'footer', '.question'])
      await expect
        .poll(() => wordsOf(live, part), { message: part, timeout: 5000 })
        .toEqual(await wordsOf(still, part));
  });

  test('is the map, its land, its routes and its list, with scripts off', async () => {
    const page = await openPage('/routes/', { javaScriptEnabled: false });
    expect(await page.locator('main .land path.area').getAttribute('d')).toMatch(/^m/);
    const lines = await page
      .locator('main .route-strand path.line')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').join(''));
    expect(lines.match(/m/gi)?.length).toBeGreaterThanOrEqual(150);
    expect(await page.locator('#routes-list li').count()).toBeGreaterThan(5);
    expect(await page.locator('main [style]').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test.each([
    ['/routes/', 1440, 900],
    ['/routes/', 360, 740],
    ['/country/GBR/', 1440, 900],
    ['/country/GBR/', 360, 740],
    ['/ur/', 1440, 900],
    ['/ur/country/GBR/', 360, 740]
  ])('of %s comes to life at %d px where it stands, and nothing moves', async (path, width, height) => {
    const held = heldScripts();
    const page = await openPage(path, {
      width,
      height,
      prepare: async (opened) => {
        await watchShifts(opened);
        setTimeout(held.letGo, 900);
        await held.prepare(opened);
      }
    });
    await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-kept', ''));
    await page.locator('#app:not([data-still])').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1[data-kept]').count()).toBe(1);
    expect(await page.locator('main .land path.area').count()).toBe(1);
    expect(await shifted(page)).toBeLessThan(0.001);
  });

  test.each([
    ['trends', 360],
    ['ur/trends', 760],
    ['partners', 360],
    ['routes', 600],
    ['country/PAK', 360],
    ['trends/?data=2019-01-01', 600]
  ])('in a frame, as %s, moves nothing at %d px while what it needs comes late', async (figure, width) => {
    const page = await openPage(`/embed/${figure}${figure.includes('?') ? '' : '/'}`, {
      width,
      height: 900,
      prepare: async (opened) => {
        await watchShifts(opened);
        // One file after the other, the smallest last.
        await opened.route(/\/assets\/.*\.(?:js|json)$/, async (route) => {
          await new Promise((done) => setTimeout(done, route.request().url().includes('Pinned') ? 900 : 200));
          await route.continue();
        });
      }
    });
    await page.waitForLoadState('networkidle');
    await page.mouse.move(200, 300);
    await page.locator('#app:is([data-drawn], :not([data-still]))').waitFor();
    await page.waitForTimeout(400);
    expect(await shifted(page)).toBeLessThan(0.001);
  });

  test.each([
    ['/ur/', 500, 'Nastaliq'],
    ['/ur/trends/', 3000, 'Naskh'],
    ['/embed/ur/country/PAK/', 500, 'Nastaliq'],
    ['/embed/ur/partners/', 3000, 'Naskh']
  ])(
    'of %s moves nothing though its type comes after %i ms: its headline is %s',
    async (path, late, face) => {
      const page = await openPage(path, {
        width: 360,
        height: 740,
        lang: 'ur',
        until: 'commit',
        prepare: async (opened) => {
          await watchShifts(opened);
          await opened.route(/noto-nastaliq[^/]*\.woff2$/, async (route) => {
            await new Promise((done) => setTimeout(done, late));
            await route.continue();
          });
        }
      });
      const headline = page.locator('h1').first();
      await headline.waitFor();
      await page.waitForTimeout(Math.max(late, 1000) + 500);
      const first = await headline.evaluate((each) => getComputedStyle(each).fontFamily.split(',')[0]);
      expect(first).toContain(face);
      expect(await shifted(page)).toBeLessThan(0.001);
    }
  );

  test.each([
    ['/routes/?place=PAK', 'en'],
    ['/routes/', 'ur']
  ])('is kept out of sight at %s for who reads %s, until the right view is drawn', async (path, lang) => {
    const held = heldScripts();
    const page = await openPage(path, {
      lang,
      prepare: async (opened) => {
        setTimeout(held.letGo, 1200);
        await opened.addInitScript(() => {
          const seen = new Set<string>();
          Object.assign(globalThis, { seen });
          const look = () => {
            const headline = document.querySelector('h1');
            if (headline?.checkVisibility({ visibilityProperty: true })) seen.add(headline.innerText);
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
        await held.prepare(opened);
      }
    });
    await page.locator('#app:not([data-still])').waitFor();
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => [...(Reflect.get(globalThis, 'seen') as Set<string>)]);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(lang === 'ur' ? /[\u0600-\u06ff]/ : /Pakistan/);
  });

  test('stays readable where the script finds nothing, under a word that says so', async () => {
    const page = await openPage('/routes/', {
      expected: /503|Failed to load|shared/,
      prepare: (opened) =>
        opened.route(/\/assets\/shared-[^/]*\.js$/, (route) => route.fulfill({ status: 503 }))
    });
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('h1').innerText()).toContain('121,058');
  });
});
