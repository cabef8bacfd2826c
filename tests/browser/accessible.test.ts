import { describe, expect, test } from 'vitest';

import { openFigure } from './page.ts';

const ADDRESSES = [
  '/routes/',
  '/routes/?place=PAK',
  '/trends/',
  '/trends/?place=PAK',
  '/partners/',
  '/data/'
];

function withTable(address: string): string {
  if (address === '/data/') return address;
  return `${address}${address.includes('?') ? '&' : '?'}table=1`;
}

describe.each(ADDRESSES)('%s', (address) => {
  test('has one heading of the first rank, one main part, a navigation, and a language', async () => {
    const page = await openFigure(address);
    const found = await page.evaluate(() => ({
      h1: document.querySelectorAll('h1').length,
      main: document.querySelectorAll('main').length,
      nav: document.querySelectorAll('nav').length,
      lang: document.documentElement.lang,
      current: document.querySelectorAll('nav [aria-current=page]').length
    }));
    expect(found).toEqual({ h1: 1, main: 1, nav: 1, lang: 'en', current: 1 });
  });

  test('gives every control and every drawing with a role a name', async () => {
    const page = await openFigure(withTable(address));
    const tree = await page.locator('body').ariaSnapshot();
    const nameless = tree
      .split('\n')
      .filter((line) =>
        /^\s*- (button|link|combobox|slider|radio|checkbox|textbox|searchbox|img|region)(:|\s*$| \[)/.test(
          line
        )
      );
    expect(nameless).toEqual([]);
  });

  test('uses each id once, and refers to none that is not there', async () => {
    const page = await openFigure(withTable(address));
    const { twice, lost } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const refers = ['aria-labelledby', 'aria-controls', 'aria-describedby', 'for'].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap(
          (each) => each.getAttribute(name)?.split(/\s+/) ?? []
        )
      );
      return {
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        lost: refers.filter((id) => !ids.includes(id))
      };
    });
    expect({ twice, lost }).toEqual({ twice: [], lost: [] });
  });
});

test.each(['/routes/?place=PAK', '/trends/', '/country/PAK/'])(
  'every target of %s in the header, the controls, the list and what folds is 24 pixels or more',
  async (path) => {
    const page = await openFigure(path, { width: 360, height: 740 });
    const targets = 'button, select, summary, #app > header a, input:not([type=radio])';
    const small = await page.locator(targets).evaluateAll((items) =>
      items.flatMap((item) => {
        const { width, height } = item.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24)
          ? [
              `${item.tagName}.${item.getAttribute('class') ?? ''} ${item.textContent.trim().slice(0, 20)} ${width}×${height}`
            ]
          : [];
      })
    );
    expect(small).toEqual([]);
  }
);
