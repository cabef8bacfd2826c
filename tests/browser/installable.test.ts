import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { LANGUAGES } from '../../src/i18n/language.ts';
import { sitePaths, talkPath } from '../../tools/site-pages.ts';
import { openPage } from './page.ts';

const headOf = (path: string) => {
  const html = readFileSync(`dist/${path === '' ? '' : `${path}/`}index.html`, 'utf8');
  return html.slice(0, html.indexOf('</head>'));
};
const manifestIn = (head: string) => /<link rel="manifest" href="([^"]*)"/.exec(head)?.[1];

test('a browser finds no fault in the manifest of a page, in a folder of any depth', async () => {
  for (const path of ['/', '/ur/present/', '/country/PAK/']) {
    const page = await openPage(path);
    const devtools = await page.context().newCDPSession(page);
    const { url, errors, data } = await devtools.send('Page.getAppManifest');
    expect(new URL(url).pathname).toBe('/site.webmanifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A fresh profile of a test is one that installs nothing.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    await page.close();
  }
});

test('every page names the one manifest, and what is shown in other sites names none', () => {
  const paths = [...sitePaths(), ...LANGUAGES.map(talkPath)].filter((path) => !path.startsWith('embed/'));
  for (const path of paths)
    expect(
      new URL(manifestIn(headOf(path)) ?? '', `http://site/${path === '' ? '' : `${path}/`}`).pathname,
      path
    ).toBe('/site.webmanifest');
  const embeds = sitePaths().filter((path) => path.startsWith('embed/'));
  expect(embeds.length).toBeGreaterThan(5);
  for (const path of embeds) expect(headOf(path), path).not.toMatch(/rel="(?:manifest|apple-touch-icon)"/);
});
