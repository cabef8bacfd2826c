import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/language.ts';
import { pathsIn, sitePaths } from '../../tools/site-pages.ts';
import { siteAddress } from '../../tools/site-address.ts';
import { openPage } from './page.ts';

const site = siteAddress();
const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');
const htmlOf = (path: string) => read(path === '' ? 'index.html' : `${path}/index.html`);
const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));

/** The value of an attribute in every tag of a head that holds some text. */
function values(head: string, holding: string, attribute: string): readonly string[] {
  const tags = [...head.matchAll(/<(?:link|meta)\s[^>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => tag.includes(holding))
    .map((tag) => new RegExp(`${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** The path below the root of an address of this site. */
const below = (address: string) => {
  expect(address.startsWith(site)).toBe(true);
  return address.slice(site.length).replace(/\/$/, '');
};

const pages = sitePaths().filter((path) => !path.startsWith('embed/'));

describe('the head of every page', () => {
  test('names one address of its own, which names itself', () => {
    for (const path of pages) {
      const [own = '', ...more] = values(headOf(htmlOf(path)), 'rel="canonical"', 'href').map(below);
      expect(more, path).toEqual([]);
      // The first page stands at two addresses.
      expect(own, path).toBe(path.replace(/(^|\/)routes$/, ''));
    }
  });

  test('names itself in every language, and each of those names it back', () => {
    for (const path of pages) {
      const head = headOf(htmlOf(path));
      const langs = values(head, 'hreflang=', 'hreflang');
      const hrefs = values(head, 'hreflang=', 'href').map(below);
      expect([...langs].sort(), path).toEqual([...LANGUAGES, 'x-default'].sort());
      const [own = ''] = values(head, 'rel="canonical"', 'href').map(below);
      expect(hrefs, path).toContain(own);
      for (const [at, href] of hrefs.entries()) {
        const there = headOf(htmlOf(href));
        expect(values(there, 'hreflang=', 'href').map(below), href).toContain(own);
        const lang = /<html lang="(\w+)"/.exec(there)?.[1];
        expect(lang, href).toBe(langs[at] === 'x-default' ? 'en' : langs[at]);
      }
    }
  });

  test('says its finding and its caveat where its link is shared', () => {
    for (const path of pages) {
      const html = htmlOf(path);
      const [title = ''] = values(headOf(html), 'og:title', 'content');
      expect(/<title>([^<]*) · TIP Atlas<\/title>/.exec(html)?.[1], path).toBe(title);
      const [description = ''] = values(headOf(html), 'og:description', 'content');
      if (!/(^|\/)data$/.test(path)) expect(description, path).toMatch(/how much trafficking|مقدار/);
    }
  });

  test('describes its tables and sources as schema.org has it, and every table is there', () => {
    for (const path of pages) {
      const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(htmlOf(path)) ?? [];
      const said = JSON.parse(json) as Record<string, unknown>;
      expect([said['@context'], said['@type']], path).toEqual(['https://schema.org/', 'Dataset']);
      expect(String(said['description']).length, path).toBeGreaterThan(50);
      const files = said['distribution'] as readonly { readonly contentUrl: string }[];
      expect(files.length, path).toBeGreaterThan(2);
      for (const { contentUrl } of files) expect(read(below(contentUrl)).length).toBeGreaterThan(10);
      expect(read(below(String(said['license']))), path).toContain('# Data notice');
    }
  });

  test('leads to how it is embedded within its first kilobytes', () => {
    for (const path of pages.filter((each) => !/(^|\/)data$/.test(each))) {
      const html = htmlOf(path);
      const at = html.indexOf('application/json+oembed');
      expect(at, path).toBeGreaterThan(0);
      expect(at, path).toBeLessThan(4096);
      const [href = ''] = values(headOf(html), 'json+oembed', 'href');
      const said = JSON.parse(read(below(href))) as Record<string, unknown>;
      expect([said['version'], said['type']]).toEqual(['1.0', 'rich']);
      for (const key of ['width', 'height']) expect(Number.isInteger(said[key]), `${path} ${key}`).toBe(true);
      const src = /^<iframe src="([^"]+)" title="[^"]+" [^>]*><\/iframe>$/.exec(String(said['html']))?.[1];
      const frame = below(src ?? '');
      expect(frame, path).not.toContain('?');
      expect(htmlOf(frame.replace(/\/$/, '')), path).toContain('<main class="embed');
      // A country has a frame of its own.
      const [country] = /country\/\w+$/.exec(path) ?? [''];
      expect(frame.replace(/\/$/, '').endsWith(country), path).toBe(true);
    }
  });

  test('has a picture of its finding in its language, 1,200 by 675, wherever there is something to draw', () => {
    const pictured = pages.filter((path) => headOf(htmlOf(path)).includes('og:image"'));
    expect(pictured).toEqual(pages.filter((path) => !/(^|\/)data$/.test(path)));
    const drawn = new Map<string, string>();
    for (const path of pictured) {
      const head = headOf(htmlOf(path));
      const [image = ''] = values(head, 'og:image"', 'content').map(below);
      expect(image.startsWith('og/ur/'), path).toBe(/^ur(\/|$)/.test(path));
      expect(values(head, 'og:image:alt"', 'content'), path).toEqual(values(head, 'og:title"', 'content'));
      const bytes = readFileSync(`dist/${image}`);
      expect(bytes.toString('latin1', 1, 4), path).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 675]);
      // Every page has a picture of its own.
      const digest = createHash('sha256').update(bytes).digest('hex');
      expect(drawn.get(digest) ?? image, path).toBe(image);
      drawn.set(digest, image);
    }
  });

  test('of an embed sends search engines to the page', () => {
    for (const path of sitePaths().filter((each) => each.startsWith('embed/'))) {
      const head = headOf(htmlOf(path));
      expect(values(head, 'name="robots"', 'content'), path).toEqual(['noindex']);
      const [own = ''] = values(head, 'rel="canonical"', 'href').map(below);
      expect(`embed/${own}`.replace(/\/$/, ''), path).toBe(path.replace(/(^embed(?:\/ur)?)\/routes$/, '$1'));
    }
  });
});

test('the sitemap holds every page once, with its languages, and robots are led to it', () => {
  const map = read('sitemap.xml');
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => below(address));
  const wanted = LANGUAGES.flatMap((lang) => pathsIn(lang)).filter(
    (path) => !path.startsWith('embed/') && !/(^|\/)routes$/.test(path)
  );
  expect([...listed].sort()).toEqual([...wanted].sort());
  expect(map.match(/hreflang="ur"/g)?.length).toBe(listed.length);
  expect(read('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
});

test('a page in the folder of a language is in it for whoever comes, and asks nothing of another', async () => {
  const page = await openPage('/ur/trends/', { lang: 'en' });
  await page.locator('#app:not([data-still])').waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(
    names.filter((name) => /places\.en|hanken-grotesk-latin|-wght-normal|600-normal/.test(name))
  ).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/ur/trends/');
  await page.getByRole('combobox', { name: 'زبان' }).selectOption('en');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/trends/');
});
