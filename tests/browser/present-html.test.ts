import { expect, test } from 'vitest';

import { openPage } from './page.ts';

test.each([
  ['/present/', 'en', 'World Day against Trafficking in Persons 2025, Islamabad'],
  ['/ur/present/', 'ur', 'عالمی دن 2025']
])(
  'the talk at %s is a list to read where no script runs, with a link to each figure',
  async (path, lang, title) => {
    const page = await openPage(path, { lang, javaScriptEnabled: false });
    expect(await page.title()).toContain(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('main ol > li').count()).toBe(14);
    expect(await page.locator('main ol a[href*="trends/"]').count()).toBeGreaterThan(3);
    const first = page.locator('main ol a').first();
    const address = new URL((await first.getAttribute('href')) ?? '', page.url()).href;
    expect((await page.request.get(address)).status()).toBe(200);
  }
);
