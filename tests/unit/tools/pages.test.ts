import { describe, expect, test } from 'vitest';

import { pathsIn, sitePaths } from '../../../tools/site-pages.ts';
import { pageHtml } from '../../../tools/vite-pages.ts';

const INDEX = `<html lang="en" dir="ltr">
<link rel="icon" href="./favicon.svg" />
<script type="module" crossorigin src="./assets/main-12345678.js"></script>
<a href="https://example.org/./x">a</a>`;

describe('the HTML of a page', () => {
  test('finds its files one folder up', () => {
    const html = pageHtml(INDEX, 'trends');
    expect(html).toContain('href="../favicon.svg"');
    expect(html).toContain('src="../assets/main-12345678.js"');
    expect(html).toContain('href="https://example.org/./x"');
  });

  test('goes up once for each folder of a deeper address', () => {
    expect(pageHtml(INDEX, 'embed/routes')).toContain('src="../../assets/main-12345678.js"');
  });

  test('says the language and the direction of its folder', () => {
    expect(pageHtml(INDEX, 'trends')).toContain('<html lang="en" dir="ltr">');
    for (const path of ['ur', 'ur/country/PAK', 'embed/ur/trends'])
      expect(pageHtml(INDEX, path), path).toContain('<html lang="ur" dir="rtl">');
  });
});

test('the pages of a language stand in its folder, those in English in none, and no two share an address', () => {
  const all = sitePaths();
  expect(new Set(all).size).toBe(all.length);
  expect(pathsIn('ur').length).toBe(pathsIn('en').length);
  expect(pathsIn('en')[0]).toBe('');
  for (const path of pathsIn('ur')) expect(path).toMatch(/^(?:embed\/)?ur(?:\/|$)/);
  expect(all).toEqual(expect.arrayContaining(['country/PAK', 'ur/country/PAK', 'embed/ur/routes']));
});
