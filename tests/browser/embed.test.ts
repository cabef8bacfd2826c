import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { EMBEDDED } from '../../src/shell/embedding.ts';
import { openHosted, type Hosted } from './host.ts';
import { openFigure } from './page.ts';

/** The height that the page around has given the frame, and that of what stands in it, pixels. */
async function heights({ page, frame }: Hosted): Promise<readonly [given: number, own: number]> {
  const given = await page.locator('iframe').evaluate((element) => element.clientHeight);
  const own = await frame.locator('#app').evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
  return [given, own];
}

/** Waits until the frame has the height of what stands in it, and stays so. */
async function fits(hosted: Hosted): Promise<void> {
  await expect
    .poll(async () => {
      const [given, own] = await heights(hosted);
      return Math.abs(given - own);
    })
    .toBeLessThanOrEqual(1);
}

const scriptsOf = ({ asked }: Hosted) => asked.filter((path) => /^\/assets\/.*\.js$/.test(path));
/** Waits until what stands in the frame answers a hand: its drawing by itself, or the whole figure. */
const alive = ({ frame }: Hosted) => frame.locator('#app:is([data-drawn], :not([data-still]))').waitFor();
/** Waits until the whole figure does. */
const whole = ({ frame }: Hosted) => frame.locator('#app:not([data-still])').waitFor();

async function touch(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 220);
}

describe('an embedded figure', () => {
  test.each(['routes', 'trends', 'partners'])(
    '%s is whole before any script of ours is asked for, as high as it is, and comes to life without a shift',
    async (figure) => {
      const hosted = await openHosted(`/embed/${figure}/`);
      await fits(hosted);
      const [before] = await heights(hosted);
      expect((await hosted.frame.locator('h1').innerText()).length).toBeGreaterThan(40);
      expect(await hosted.frame.locator('.caveat').innerText()).toContain(
        'not how much trafficking there is'
      );
      expect(scriptsOf(hosted)).toEqual([]);
      await touch(hosted.page);
      await alive(hosted);
      await fits(hosted);
      expect((await heights(hosted))[0]).toBe(before);
      // One script, of its own.
      expect(scriptsOf(hosted)).toEqual([expect.stringMatching(`^/assets/embed-${figure}-en-`)]);
    }
  );

  test.each(['trends', 'partners', 'ur/trends', 'ur/partners'])(
    '%s says by itself word for word what its HTML does, and so does the whole figure after it',
    async (figure) => {
      const hosted = await openHosted(`/embed/${figure}/`, { width: 760 });
      await fits(hosted);
      const said = () =>
        hosted.frame.locator('#app').evaluate((app) => {
          const shown = app.cloneNode(true) as HTMLElement;
          for (const other of shown.querySelectorAll('[data-fits=phone]')) other.remove();
          const texts = shown.textContent.replaceAll(/\s+/g, ' ');
          const names = [...shown.querySelectorAll('[aria-label], [aria-valuetext]')].map((each) => [
            each.getAttribute('aria-label'),
            each.getAttribute('aria-valuetext')
          ]);
          return [texts, names];
        });
      const before = await said();
      await touch(hosted.page);
      await alive(hosted);
      await hosted.page.waitForTimeout(300);
      await hosted.page.mouse.move(2, 2);
      expect(await said()).toEqual(before);
      await hosted.frame.locator('.fold summary').focus();
      await whole(hosted);
      expect(await said()).toEqual(before);
      expect(
        await hosted.frame.locator('.fold summary').evaluate((own) => own === document.activeElement)
      ).toBe(true);
    }
  );

  test('of trends reads a year by itself, and shows the years that are drawn across, whole', async () => {
    const hosted = await openHosted('/embed/trends/');
    await touch(hosted.page);
    await alive(hosted);
    await hosted.page.mouse.move(2, 2);
    const slider = hosted.frame.getByRole('slider').first();
    await slider.focus();
    // The first key reads the last year.
    for (const key of ['ArrowLeft', 'ArrowLeft']) await hosted.page.keyboard.press(key);
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('2021');
    for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Enter']) await hosted.page.keyboard.press(key);
    await whole(hosted);
    await expect.poll(() => slider.getAttribute('aria-label')).toContain('2019');
    expect(await hosted.frame.locator('h1').innerText()).toContain('2019');
  });

  test('of routes says what a route is where it is pointed at, as the map itself does, and brings the map with a press', async () => {
    const hosted = await openHosted('/embed/routes/');
    const map = hosted.frame.getByRole('application');
    await map.hover();
    await alive(hosted);
    const box = await map.boundingBox();
    if (!box) throw new Error('no map');
    const card = hosted.frame.locator('.said, .card').filter({ visible: true });
    await hosted.page.mouse.move(box.x + 2, box.y + 2);
    await expect.poll(() => card.count()).toBe(0);
    let x = box.x + box.width * 0.3;
    const y = box.y + box.height * 0.42;
    for (; x < box.x + box.width * 0.8 && (await card.count()) === 0; x += 4)
      await hosted.page.mouse.move(x, y);
    const paragraphs = () => card.locator('p').allInnerTexts();
    const said = await paragraphs();
    expect(said[0]).toMatch(/\S → \S/);
    expect(said.at(-1)).toContain('UNODC');
    expect(scriptsOf(hosted)).toHaveLength(1);
    await hosted.page.mouse.down();
    await hosted.page.mouse.up();
    await whole(hosted);
    await hosted.page.mouse.move(box.x + 2, box.y + 2);
    await expect.poll(() => card.count()).toBe(0);
    await hosted.page.mouse.move(x - 4, y);
    await expect.poll(() => card.count()).toBe(1);
    expect(await paragraphs()).toEqual(said);
    expect(scriptsOf(hosted).some((path) => path.includes('ground-leaflet'))).toBe(false);
    expect(hosted.asked.some((path) => path.includes('outlines-50'))).toBe(false);
  });

  test.each(EMBEDDED)('%s says what the site says', async (figure) => {
    const query = '?place=PAK';
    const site = await openFigure(figure === 'country' ? '/country/PAK/' : `/${figure}/${query}`);
    const hosted = await openHosted(`/embed/${figure}/${query}`);
    await alive(hosted);
    expect(await hosted.frame.locator('h1').innerText()).toBe(await site.locator('h1').innerText());
    const whole = hosted.frame.getByRole('link', { name: 'The whole view on TIP Atlas' });
    const here = figure === 'country' ? '/country/PAK/' : `/${figure}/${query}`;
    expect((await whole.getAttribute('href'))?.endsWith(here)).toBe(true);
  });

  test('of one country is its finding and its line, as high as a frame can follow', async () => {
    const hosted = await openHosted('/embed/country/?place=PAK');
    await whole(hosted);
    await fits(hosted);
    expect((await heights(hosted))[1]).toBeLessThan(1600);
    expect(await hosted.frame.getByRole('slider').count()).toBe(1);
    await hosted.frame.locator('.fold summary').click();
    await hosted.frame.getByRole('heading', { name: 'What is missing' }).waitFor();
  });

  test('works where its frame has no origin, no storage and no downloads', async () => {
    const hosted = await openHosted('/embed/trends/?place=PAK', { sandbox: 'allow-scripts' });
    await alive(hosted);
    await fits(hosted);
    expect(await hosted.frame.locator('h1').innerText()).toContain('Pakistan');
    expect(await hosted.frame.evaluate(() => origin)).toBe('null');
  });

  test.each(['routes', 'trends', 'partners', 'ur/routes'])(
    '%s looks as it does with every style sheet of its page',
    async (figure) => {
      const { page, frame } = await openHosted(`/embed/${figure}/`, { withScript: false });
      await frame.evaluate(() => document.fonts.ready.then(() => true));
      const before = await page.screenshot();
      const sheets = await frame.evaluate(async () => {
        const template = document.querySelector<HTMLTemplateElement>('template[data-later]');
        const links = [...(template?.content.querySelectorAll('link[rel=stylesheet]') ?? [])];
        for (const link of links) {
          const copy = document.importNode(link);
          const come = new Promise((done) => {
            copy.addEventListener('load', done);
          });
          document.head.append(copy);
          await come;
        }
        return document.styleSheets.length;
      });
      expect(sheets).toBeGreaterThan(3);
      expect((await page.screenshot()).equals(before)).toBe(true);
    }
  );

  test('in the folder of a language is in it with scripts off, and without a script of ours', async () => {
    const off = await openHosted('/embed/ur/partners/', { javaScriptEnabled: false });
    await off.frame.locator('h1').waitFor();
    expect(await off.frame.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await off.frame.locator('h1').innerText()).toMatch(/[\u0600-\u06ff]/);
    const on = await openHosted('/embed/ur/trends/');
    await fits(on);
    expect(scriptsOf(on)).toEqual([]);
    await touch(on.page);
    await alive(on);
    expect(await on.frame.locator('html').getAttribute('lang')).toBe('ur');
  });

  test('is readable with scripts off', async () => {
    const { frame, asked } = await openHosted('/embed/routes/', { javaScriptEnabled: false });
    await frame.locator('h1').waitFor();
    expect(await frame.locator('.route-strand path').count()).toBeGreaterThan(50);
    expect(await frame.locator('noscript').innerText()).toContain('this is the plain figure');
    // Nothing is shown that only a script answers.
    for (const dead of ['.fold', '.switch', '.buttons'])
      expect(await frame.locator(dead).first().isVisible(), dead).toBe(false);
    expect(asked.filter((path) => path.endsWith('.js') && path !== '/embed.js')).toEqual([]);
  });

  test.each(['country/PAK', 'ur/country/PAK'])(
    '%s is that country without a script, and readable at 360 pixels: all its years at once',
    async (figure) => {
      const { frame, asked } = await openHosted(`/embed/${figure}/`, {
        javaScriptEnabled: false,
        width: 360
      });
      expect(await frame.locator('h1').innerText()).toMatch(/Pakistan|پاکستان/);
      expect(asked.filter((path) => path.endsWith('.js') && path !== '/embed.js')).toEqual([]);
      const chart = frame.locator('svg.chart:visible').first();
      const [size, start, end] = await chart.evaluate((svg) => {
        const words = [...svg.querySelectorAll('text')].map((each) => each.getBoundingClientRect());
        return [
          Math.min(...words.map(({ height }) => height)),
          Math.min(...words.map(({ left }) => left)),
          Math.max(...words.map(({ right }) => right))
        ];
      });
      expect(size).toBeGreaterThan(11);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(360);
      expect(await frame.locator('.how:visible').count()).toBe(0);
    }
  );

  test('of a country comes to life by itself, word for word, and its address without a query is not redrawn', async () => {
    for (const place of ['PAK', 'GBR', 'QAT', 'ABW']) {
      const hosted = await openHosted(`/embed/country/${place}/`, { width: 760 });
      await fits(hosted);
      const said = () =>
        hosted.frame.locator('#app').evaluate((app) => {
          const shown = app.cloneNode(true) as HTMLElement;
          for (const other of shown.querySelectorAll('[data-fits=phone]')) other.remove();
          return shown.textContent.replaceAll(/\s+/g, ' ');
        });
      const before = await said();
      expect(scriptsOf(hosted)).toEqual([]);
      await touch(hosted.page);
      await alive(hosted);
      await hosted.page.mouse.move(2, 2);
      expect(await said(), place).toBe(before);
      expect(scriptsOf(hosted), place).toEqual([expect.stringMatching('^/assets/embed-country-en-')]);
      await hosted.frame.locator('.fold summary').focus();
      await whole(hosted);
      expect(await said(), place).toBe(before);
    }
  });

  test('lists all countries in a frame on a phone, by subregion, without a script', async () => {
    const { frame } = await openHosted('/embed/country/', { javaScriptEnabled: false, width: 320 });
    const height = () => frame.locator('#app').evaluate((app) => app.getBoundingClientRect().height);
    expect(await height()).toBeLessThan(1000);
    await frame.locator('summary', { hasText: 'Southern Asia' }).click();
    const pakistan = frame.getByRole('link', { name: 'Pakistan' });
    expect(await pakistan.isVisible()).toBe(true);
    expect(await pakistan.getAttribute('href')).toMatch(/\/country\/PAK\/$/);
  });

  test('reads the year that the mouse rests on while its script comes', async () => {
    const hosted = await openHosted('/embed/trends/');
    const slider = hosted.frame.getByRole('slider').first();
    const box = await slider.boundingBox();
    if (!box) throw new Error('no chart');
    await hosted.page.mouse.move(box.x + box.width / 2, box.y + 60);
    await alive(hosted);
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toMatch(/^201\d$/);
  });

  test('of some years leaves no button that does nothing where its controls are none', async () => {
    for (const [controls, isThere] of [
      ['full', true],
      ['none', false]
    ] as const) {
      const hosted = await openHosted(`/embed/trends/?years=2015-2020&controls=${controls}`);
      await whole(hosted);
      expect(await hosted.frame.getByRole('button', { name: 'Show all years' }).isVisible()).toBe(isThere);
    }
  });

  test('holds a year below the chart on a phone, not over it', async () => {
    const hosted = await openHosted('/embed/trends/', { width: 360 });
    await touch(hosted.page);
    await alive(hosted);
    const chart = hosted.frame.getByRole('slider').first().locator('svg').first();
    await chart.scrollIntoViewIfNeeded();
    await chart.click({ position: { x: 150, y: 60 } });
    const card = hosted.frame.locator('.card.held');
    await card.waitFor();
    const top = await card.evaluate((each) => each.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(await chart.evaluate((each) => each.getBoundingClientRect().bottom));
    await fits(hosted);
  });

  test('is drawn for a narrow frame, and follows its width, its language and what is opened in it', async () => {
    const hosted = await openHosted('/embed/trends/', { width: 320 });
    await fits(hosted);
    const [before] = await heights(hosted);
    expect(scriptsOf(hosted)).toEqual([]);
    await touch(hosted.page);
    await alive(hosted);
    await fits(hosted);
    expect((await heights(hosted))[0]).toBe(before);
    expect(await hosted.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await hosted.page.locator('iframe').evaluate((frame) => {
      frame.setAttribute('width', '700');
    });
    await fits(hosted);
    await hosted.frame.locator('summary', { hasText: 'Lists, sums and filters' }).click();
    await hosted.frame.getByRole('slider').first().waitFor();
    await fits(hosted);
    // No height that answers a height: once all has come, nothing more is said.
    const saidMeanwhile = async () => {
      const before = (await hosted.messages()).length;
      await hosted.page.waitForTimeout(600);
      return (await hosted.messages()).length - before;
    };
    await expect.poll(saidMeanwhile, { timeout: 10_000 }).toBe(0);
    expect(await saidMeanwhile()).toBe(0);
    await fits(hosted);
  });

  test('speaks the language of its address, from the right', async () => {
    const hosted = await openHosted('/embed/partners/?lang=ur');
    await alive(hosted);
    await fits(hosted);
    expect(await hosted.frame.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
      'ur',
      'rtl'
    ]);
  });

  test('wears its theme without a script', async () => {
    const hosted = await openHosted('/embed/trends/?theme=dark');
    const [red = 255] = await hosted.frame.evaluate(() =>
      (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number)
    );
    expect(red).toBeLessThan(60);
    expect(scriptsOf(hosted)).toEqual([]);
  });
});

describe('what a reader of a frame may change', () => {
  test('is all but the page where its author says nothing: a country is chosen, and the frame stays a frame', async () => {
    const hosted = await openHosted('/embed/routes/');
    await touch(hosted.page);
    await alive(hosted);
    const before = await hosted.frame.locator('h1').innerText();
    await hosted.frame.locator('summary', { hasText: 'Lists, sums and filters' }).click();
    await whole(hosted);
    await hosted.frame.locator('#routes-list ol button').first().click();
    await expect.poll(() => hosted.frame.locator('h1').innerText()).not.toBe(before);
    expect(hosted.frame.url()).toMatch(/\/embed\/routes\/$/);
    expect(await hosted.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('is what its address does not set where it is "some": nothing else is offered, and nothing set is lost', async () => {
    const hosted = await openHosted('/embed/trends/?place=PAK&form=sexual&controls=some');
    await alive(hosted);
    const { frame } = hosted;
    await frame.locator('summary', { hasText: 'Lists, sums and filters' }).click();
    const fold = frame.locator('.fold');
    await fold.getByRole('radio', { name: 'Female' }).waitFor();
    for (const kept of ['[value=sexual]', '.search', '.cross']) {
      expect(await fold.locator(kept).count(), kept).toBe(1);
      expect(await fold.locator(kept).isVisible(), kept).toBe(false);
    }
    const before = await frame.locator('h1').innerText();
    await fold.getByRole('radio', { name: 'Female' }).check({ force: true });
    await expect.poll(() => frame.locator('h1').innerText()).not.toBe(before);
    await fold
      .getByRole('radio', { name: 'All', exact: true })
      .filter({ visible: true })
      .first()
      .check({ force: true });
    await expect.poll(() => frame.locator('h1').innerText()).toBe(before);
    expect(before).toContain('Pakistan');
  });

  test('shows a choice as it stands that goes along with a kept one, where it is "some"', async () => {
    // The returned victims would let go of the comparison, which the author keeps.
    const hosted = await openHosted('/embed/routes/?place=PAK&compare=2015&controls=some');
    await alive(hosted);
    const { frame } = hosted;
    const before = await frame.locator('h1').innerText();
    await frame.locator('summary', { hasText: 'Lists, sums and filters' }).click();
    const choice = (value: string) => frame.locator(`.fold input[value=${value}]`);
    await choice('repatriated').click({ force: true });
    await expect.poll(() => choice('detected').isChecked()).toBe(true);
    expect(await choice('repatriated').isChecked()).toBe(false);
    expect(await frame.locator('h1').innerText()).toBe(before);
  });

  test.each(['some', 'none'])(
    'keeps its place where it is "%s", and its list where it is none',
    async (controls) => {
      const hosted = await openHosted(`/embed/routes/?place=PAK&controls=${controls}`);
      await alive(hosted);
      const before = await hosted.frame.locator('h1').innerText();
      expect(await hosted.frame.locator('.fold').isVisible()).toBe(controls === 'some');
      expect(await hosted.frame.locator('.switch').isVisible()).toBe(controls === 'some');
      await hosted.frame.getByRole('application').focus();
      for (const key of ['ArrowRight', 'Enter']) await hosted.page.keyboard.press(key);
      await hosted.page.waitForTimeout(500);
      expect(await hosted.frame.locator('h1').innerText()).toBe(before);
    }
  );
});

describe('what a frame says to the page around it', () => {
  test('is its height alone, in the three ways that pages listen to', async () => {
    const hosted = await openHosted('/embed/trends/#?secret=a1B2c3D4e5');
    await fits(hosted);
    const said = await hosted.messages();
    const [, own] = await heights(hosted);
    expect(said.slice(-3)).toEqual([
      { type: 'tip-atlas:height', v: 1, height: own },
      { sentinel: 'amp', type: 'embed-size', height: own },
      { message: 'height', value: own, secret: 'a1B2c3D4e5' }
    ]);
    const kinds = said.map((each) => Object.keys(each).sort().join());
    expect(new Set(kinds)).toEqual(
      new Set(['height,type,v', 'height,sentinel,type', 'message,secret,value'])
    );
  });

  test('without a secret has none for WordPress', async () => {
    const hosted = await openHosted('/embed/trends/#?secret=<script>');
    await fits(hosted);
    expect((await hosted.messages()).filter((each) => 'secret' in each)).toEqual([]);
  });

  test.each(EMBEDDED)('is answered by nothing: %s listens to no message', async (figure) => {
    const hosted = await openHosted(`/embed/${figure}/?place=PAK`);
    await alive(hosted);
    await hosted.page.waitForLoadState('networkidle');
    const before = await hosted.frame.locator('body').innerText();
    await hosted.page.evaluate(() => {
      for (const data of [
        { type: 'tip-atlas:height', v: 1, height: 5 },
        { message: 'height', value: 9 },
        '{"place":"NPL"}'
      ])
        document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    });
    await hosted.page.waitForTimeout(300);
    expect(await hosted.frame.locator('body').innerText()).toBe(before);
    expect(await hosted.listens()).toEqual([false, true]);
    expect(await hosted.frame.evaluate(() => window.onmessage)).toBe(null);
  });
});

test('embed.js takes a whole number from the frame itself, within bounds, and leaves every other frame alone', async () => {
  const { page } = await openHosted('/embed/trends/');
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    other.id = 'other';
    other.height = '77';
    document.body.append(other);
  });
  const tell = (message: unknown) =>
    page.evaluate(async (data) => {
      const other = document.querySelector<HTMLIFrameElement>('#other');
      const script = other?.contentDocument?.createElement('script');
      if (!other || !script) throw new Error('no frame');
      script.textContent = `parent.postMessage(${JSON.stringify(data)}, '*')`;
      other.contentDocument?.body.append(script);
      await new Promise((done) => setTimeout(done, 50));
      return [other.height, document.querySelector('iframe')?.height === '77'];
    }, message);
  const height = (value: unknown) => ({ type: 'tip-atlas:height', v: 1, height: value });
  expect(await tell(height(333))).toEqual(['333', false]);
  expect(await tell(height(3))).toEqual(['100', false]);
  expect(await tell(height(99999))).toEqual(['4000', false]);
  for (const bad of ['500', 500.5, null, { a: 1 }]) expect(await tell(height(bad))).toEqual(['4000', false]);
  expect(await tell({ type: 'other', v: 1, height: 200 })).toEqual(['4000', false]);
});
