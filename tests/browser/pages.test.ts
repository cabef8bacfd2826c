import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { CONTENT_POLICY } from '../../tools/content-policy.ts';
import { serve } from '../../tools/serve.ts';
import { sitePaths } from '../../tools/site-pages.ts';
import { openPage } from './page.ts';

/** Every page but the countries', of which two stand for all. */
const paths = sitePaths().filter((path) => !/country\/(?!PAK$|TUV$)/.test(path));
const addresses = paths.map((path) => ({ address: path === '' ? '/' : `/${path}/` }));

describe('the built site', () => {
  test.each(addresses)(
    'opens $address with a title of its own and, unless it is a frame, a description',
    async ({ address }) => {
      const page = await openPage(address);
      const html = await (await page.request.get(page.url())).text();
      const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
      await page.waitForLoadState('networkidle');
      // What the script says once it is there is what stood in the HTML.
      expect(await page.title()).toBe(title?.replaceAll('&amp;', '&'));
      const [said] = await page
        .locator('meta[name="description"]')
        .evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content') ?? ''));
      // A frame shows no description, and its bytes would come before the picture.
      if (address.startsWith('/embed/')) expect(said).toBeUndefined();
      else expect(said?.length).toBeGreaterThan(60);
      expect((await page.locator('h1').first().innerText()).length).toBeGreaterThan(0);
      const isUrdu = address.includes('/ur/');
      expect(await page.locator('html').getAttribute('lang')).toBe(isUrdu ? 'ur' : 'en');
      expect(/[\u0600-\u06ff]/.test((title ?? '') + (said ?? ''))).toBe(isUrdu);
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
    for (const address of [
      '/',
      '/trends/',
      '/country/PAK/',
      '/embed/partners/',
      '/ur/',
      '/embed/ur/trends/'
    ]) {
      const page = await openPage(address, { site: `${server.url}/some/folder` });
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).pathname).toContain('/some/folder');
      expect((await page.locator('h1').first().innerText()).length).toBeGreaterThan(0);
    }
  });
});
