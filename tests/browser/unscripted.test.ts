import { describe, expect, test } from 'vitest';

import { openPage } from './page.ts';

const VIEWS = ['trends/', 'routes/', 'partners/', 'country/', 'country/PAK/'];
const PAGES = ['', ...VIEWS, 'data/'];
const WALK = ['', 'ur/'].flatMap((lang) => [
  ...PAGES.map((page) => `/${lang}${page}`),
  ...VIEWS.map((figure) => `/embed/${lang}${figure}`)
]);

describe('with scripts off, on a phone', () => {
  test.each(WALK)('%s has the look of all that stands in it, and no more width', async (path) => {
    const page = await openPage(path, { width: 360, height: 740, javaScriptEnabled: false });
    const found = await page.evaluate(() => {
      const seen = (elements: Iterable<Element>) => [...elements].filter((each) => each.checkVisibility());
      const black = seen(document.querySelectorAll('svg :is(rect, path, circle, polygon, text)')).filter(
        (shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return fill === 'rgb(0, 0, 0)' && stroke === 'none';
        }
      );
      return {
        black: black.map(
          (shape) => `${shape.tagName}.${shape.getAttribute('class') ?? ''} ${shape.textContent}`
        ),
        over: document.documentElement.scrollWidth - innerWidth
      };
    });
    expect(found).toEqual({ black: [], over: 0 });
  });

  test.each(PAGES.flatMap((page) => [`/${page}`, `/ur/${page}`]))(
    '%s offers nothing that only a script answers, says so first, and leads to the data',
    async (path) => {
      const page = await openPage(path, { width: 1200, height: 800, javaScriptEnabled: false });
      const dead = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'select, input, button.button, .plain, .buttons button, details, .field'
          )
        ]
          .filter((each) => each.checkVisibility())
          // What a table says in a button is read; a fold opens by itself where something is in it.
          .filter(
            (each) =>
              each.closest('td, th') === null && !(each.children.length > 1 && each.matches('details'))
          )
          .map((each) => each.textContent.trim())
      );
      expect(dead).toEqual([]);
      const notice = page.locator('body > noscript');
      expect((await notice.boundingBox())?.y).toBe(0);
      const link = notice.locator('a');
      if (path.endsWith('data/')) return;
      await link.click();
      await page.locator('main.data, main:has(h1)').first().waitFor();
      expect(new URL(page.url()).pathname).toBe(path.startsWith('/ur') ? '/ur/data/' : '/data/');
    }
  );

  test.each([
    ['/trends/', 360],
    ['/ur/trends/', 390],
    ['/country/PAK/', 320],
    ['/embed/trends/', 320],
    ['/embed/ur/country/PAK/', 480],
    ['/trends/', 700]
  ])('the years of %s can be read at %i px, the last ones first', async (path, width) => {
    const page = await openPage(path, { width, height: 740, javaScriptEnabled: false });
    const [size, end, start] = await page.evaluate(() => {
      const charts = [...document.querySelectorAll('.reader > svg.chart')];
      const [chart, ...others] = charts.filter((each) => each.checkVisibility());
      if (!chart) throw new Error('no chart is to be seen');
      if (others.some((each) => each.isEqualNode(chart))) throw new Error('it is there twice');
      const words = [...chart.querySelectorAll('text')].map((each) => each.getBoundingClientRect());
      return [
        Math.min(...words.map(({ height }) => height)),
        Math.max(...words.map(({ right }) => right)) - innerWidth,
        Math.min(...words.map(({ left }) => left))
      ];
    });
    expect(size).toBeGreaterThan(11);
    expect(end).toBeLessThanOrEqual(0);
    // A phone has all years before it; where a larger screen has not, they are moved.
    if (width < 600) expect(start).toBeGreaterThanOrEqual(0);
  });

  test('a figure in a frame says first that choices in its address need scripts', async () => {
    const page = await openPage('/embed/routes/?place=PAK&picture=list', { javaScriptEnabled: false });
    const [notice, figure] = await Promise.all(
      ['body > noscript', 'h1'].map((part) => page.locator(part).boundingBox())
    );
    expect(notice?.y).toBeLessThan(figure?.y ?? 0);
  });
});
