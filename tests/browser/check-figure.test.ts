import { describe, expect, inject, test } from 'vitest';

import type { FigureSeen } from '../../src/shell/check/figure.ts';
import { result } from './check-result.ts';
import { openHosted } from './host.ts';
import { openPage } from './page.ts';

const paths = (files: FigureSeen['first']) =>
  (files ?? []).map(({ address }) => new URL(address).pathname).sort();
const sum = (files: FigureSeen['first']) => (files ?? []).reduce((all, { bytes }) => all + (bytes ?? NaN), 0);

describe('the figure in the self-test', () => {
  test.each(['trends', 'partners', 'routes'])(
    '%s is really loaded, counted before and after its first touch, and told apart from the test itself',
    async (name) => {
      const { frame, page, asked } = await openHosted(`/embed/check/?lang=en&figure=${name}`);
      const { figure, checks } = await result(frame);
      expect(checks).toMatchObject({
        figure: 'good',
        figure_height: 'good',
        figure_requests: 'good',
        figure_cookies: 'good',
        figure_policy: 'good',
        figure_ancestors: 'good'
      });
      const inner = page.frames()[2];
      expect(figure?.height.told).toBe(
        await inner?.locator('#app').evaluate((app) => Math.ceil(app.getBoundingClientRect().height))
      );
      // What the browser itself asked for, as this machine saw it go out.
      const own = asked.filter((path) => !/\/check[/-]|\/embed\.js$/.test(path));
      expect(paths(figure?.touched ?? null)).toEqual([...new Set(own)].sort());
      expect(paths(figure?.first ?? null).filter((path) => path.endsWith('.js'))).toEqual([]);
      expect(paths(figure?.touched ?? null)).toEqual(
        expect.arrayContaining([expect.stringMatching(`/embed-${name}-en-.*\\.js$`)])
      );
      const [before, after] = [sum(figure?.first ?? null), sum(figure?.touched ?? null)];
      expect([before > 10_000, after > before]).toEqual([true, true]);
    }
  );

  test.each([
    ['figure=nothing', 'figure=nothing'],
    ['figure=partners&partner=nobody', 'partner=nobody'],
    ['figure=trends&form=slavery', 'form=slavery']
  ])('that does not know %s is not called what was asked for', async (query, unknown) => {
    const { frame } = await openHosted(`/embed/check/?lang=en&${query}`);
    const { figure, checks } = await result(frame);
    expect([figure?.unknown, checks['figure_view']]).toEqual([[unknown], 'look']);
    await frame.locator('li.look', { hasText: `Not known here` }).filter({ hasText: unknown }).waitFor();
  });

  test('in the closest sandbox is weighed as an open frame counts it, and nothing else is claimed', async () => {
    const open = await result((await openHosted('/embed/check/?lang=en')).frame);
    const { frame, page } = await openHosted('/embed/check/?lang=en', { sandbox: 'allow-scripts' });
    const { figure, checks } = await result(frame);
    expect(figure).toMatchObject({
      isOpen: false,
      touched: null,
      cookies: null,
      ancestors: null,
      foreign: []
    });
    expect(paths(figure?.first ?? null)).toEqual(paths(open.figure?.first ?? null));
    expect(sum(figure?.first ?? null)).toBe(sum(open.figure?.first ?? null));
    const good = Object.entries(checks).filter(([about, is]) => about.startsWith('figure') && is === 'good');
    expect(good.map(([about]) => about)).toEqual(['figure', 'figure_policy']);
    const tall = await page
      .frames()[2]
      ?.locator('#app')
      .evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
    expect(figure?.height).toEqual({ told: tall, own: null });
    await frame.getByText(`It told a height of ${tall?.toLocaleString('en')} pixels. Whether`).waitFor();
  });

  test('that tells a wrong height, sets a cookie, names another site and has no policy is not called good', async () => {
    const page = await openPage('/embed/check/?lang=en', {
      expected: /cookie: planted|tracker\.example|404/,
      prepare: async (opened) => {
        await opened.route('https://tracker.example/**', (route) => route.fulfill({ status: 404 }));
        await opened.route(/\/embed\/trends\//, (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<body style="margin:0"><div id="app" style="height:500px"><img src="https://tracker.example/x.gif"></div>
              <script>document.cookie = 'planted=1'; const tell = (height) =>
                parent.postMessage({ type: 'tip-atlas:height', v: 1, height }, '*'); tell(300); tell('500')</script>`
          })
        );
      }
    });
    // From anybody but the frame a height is not heard.
    await page.evaluate(() => {
      postMessage({ type: 'tip-atlas:height', v: 1, height: 500 }, '*');
    });
    await expect
      .poll(async () => JSON.parse(await page.locator('pre').innerText()) as unknown, { timeout: 30_000 })
      .toMatchObject({
        figure: {
          height: { told: 300, own: 500 },
          foreign: ['https://tracker.example'],
          cookies: ['planted'],
          policy: null
        },
        checks: {
          figure_height: 'look',
          figure_requests: 'look',
          figure_cookies: 'look',
          figure_policy: 'look'
        }
      });
  });

  test('that is not there is said not to be', async () => {
    const page = await openPage('/embed/check/?lang=en', {
      expected: /503/,
      prepare: (opened) => opened.route(/\/embed\/trends\//, (route) => route.fulfill({ status: 503 }))
    });
    await page.getByText('The host answered 503 for the figure').waitFor();
  });

  test('waits for its room to be on the screen, as frames are laid out late where they are not', async () => {
    const html = `<div style="height:3000px"></div><iframe title="figure" src="${inject('site')}/embed/check/?lang=en"
      width="760" height="300"></iframe>`;
    const { frame, page } = await openHosted('/embed/check/', { html });
    await frame.locator('pre').waitFor();
    expect(await frame.locator('iframe').count()).toBe(0);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    expect((await result(frame)).checks['figure_height']).toBe('good');
  });

  test.each([
    ['referrerpolicy="no-referrer"', 'nothing'],
    ['', 'http://localhost']
  ])('in a frame with [%s] is told about the page around: %s', async (attribute, told) => {
    const html = `<iframe title="figure" ${attribute} src="${inject('site')}/embed/check/?lang=en"
      width="760" height="300"></iframe>`;
    const { frame } = await openHosted('/embed/check/', { html });
    await frame.getByText(`What was told about the page around: ${told}`).waitFor();
  });
});
