import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { CONTENT_POLICY } from '../../tools/content-policy.ts';
import { countryPages } from '../../tools/country-pages.ts';
import { serve } from '../../tools/serve.ts';
import { SITE_PAGES } from '../../tools/site-pages.ts';
import { openPage } from './page.ts';

const ONE = countryPages().filter(({ path }) => /PAK|TUV/.test(path));
const addresses = [...SITE_PAGES, ...ONE].map((page) => ({
  ...page,
  address: page.path === '' ? '/' : `/${page.path}/`
}));

describe('the built site', () => {
  test.each(addresses)(
    'opens $address with its own title and description',
    async ({ address, title, description }) => {
      const page = await openPage(address);
      await page.waitForLoadState('networkidle');
      const said = await page.locator('meta[name="description"]').getAttribute('content');
      expect(said).toBe(description);
      const html = await (await page.request.get(page.url())).text();
      expect(html).toContain(`<title>${title}</title>`);
      expect((await page.locator('h1').first().innerText()).length).toBeGreaterThan(0);
    }
  );

  test.each(addresses)(
    'states its content policy first thing in the head of $address',
    async ({ address }) => {
      const page = await openPage(address, { javaScriptEnabled: false });
      const first = page.locator('head > :first-child');
      expect(await first.getAttribute('http-equiv')).toBe('Content-Security-Policy');
      expect(await first.getAttribute('content')).toBe(CONTENT_POLICY);
    }
  );

  test('runs in a sub-folder', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tip-atlas-folder-'));
    cpSync('dist', join(root, 'some/folder'), { recursive: true });
    const server = await serve(root, 0);
    onTestFinished(() => server.close());
    for (const { address } of addresses) {
      const page = await openPage(address, { site: `${server.url}/some/folder` });
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).pathname).toContain('/some/folder');
      expect((await page.locator('h1').first().innerText()).length).toBeGreaterThan(0);
    }
  });
});
