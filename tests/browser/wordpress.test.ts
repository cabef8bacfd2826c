import { describe, expect, inject, test } from 'vitest';

import { frameCode } from '../../src/export/embed-code.ts';
import { openHosted } from './host.ts';
import type {} from './site.ts';
import { inFeed, inPost, RECEIVER } from './wordpress.ts';

const SECRET = 'a1B2c3D4e5';

/** The code that a partner copies, as it stands in an oEmbed answer. */
const code = (path: string, site = inject('site')) =>
  `<iframe src="${site}${path.replaceAll('&', '&amp;')}" title="Detected victims: trends" width="640" height="480" ` +
  'loading="lazy" allow="fullscreen; clipboard-write; web-share" frameborder="0"></iframe>';

const rich = (html: string) => ({ type: 'rich', html, title: 'A title' });

/** The attributes of the first frame of a text, as a browser reads them. */
function frameOf(html: string | null): Readonly<Record<string, string>> {
  const tag = /<iframe[^>]*>/.exec(html ?? '')?.[0] ?? '';
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&')
    ])
  );
}

describe('what WordPress leaves of a frame of ours', () => {
  test('is its address, its title and its size, in a sandbox that runs scripts, with a secret', () => {
    const path = '/embed/trends/?place=PAK&theme=light';
    expect(frameOf(inPost(rich(code(path)), SECRET))).toEqual({
      class: 'wp-embedded-content',
      sandbox: 'allow-scripts',
      security: 'restricted',
      src: `${inject('site')}${path}#?secret=${SECRET}`,
      title: 'Detected victims: trends',
      width: '640',
      height: '480',
      frameborder: '0',
      'data-secret': SECRET
    });
  });

  test('is the same of the code that is copied, whose other attributes go without harm', () => {
    const copied = frameCode({
      address: `${inject('site')}/embed/trends/`,
      title: 'Detected victims: trends',
      lang: 'en',
      height: 480
    });
    expect(frameOf(copied)['referrerpolicy']).toBe('no-referrer');
    const { src, width, height, title, ...others } = frameOf(inPost(rich(copied), SECRET));
    expect([src, width, height, title]).toEqual([
      `${inject('site')}/embed/trends/#?secret=${SECRET}`,
      '100%',
      '480',
      'Detected victims: trends'
    ]);
    expect(Object.keys(others).sort()).toEqual([
      'class',
      'data-secret',
      'frameborder',
      'sandbox',
      'security'
    ]);
  });

  test('is never hidden, in a post or in a feed, as it stands without a quotation', () => {
    const shown = inPost(rich(code('/embed/routes/')), SECRET) ?? '';
    expect(frameOf(shown)).not.toHaveProperty('style');
    expect(inFeed(shown)).toBe(shown);
  });
});

describe('our version of the filter, for the tests', () => {
  test.each([
    [
      'a script and what it holds no place for',
      '<iframe src="https://a.example"></iframe><script src="https://b.example"></script>',
      /script src/
    ],
    [
      'an attribute that is not allowed',
      '<iframe src="https://a.example" onload="x()" srcdoc="x"></iframe>',
      /onload|srcdoc/
    ],
    ['an address that runs', '<iframe src="javascript:x()"></iframe>', /javascript:/]
  ])('takes away %s', (_what, html, gone) => {
    const left = inPost(rich(html), SECRET);
    expect(left).toContain('<iframe class="wp-embedded-content"');
    expect(left).not.toMatch(gone);
  });

  test('wants a frame, and an answer that may hold one', () => {
    expect(inPost(rich('<p>A text</p>'), SECRET)).toBe(null);
    expect(inPost({ type: 'photo', html: code('/embed/routes/', 'https://a.example') }, SECRET)).toBe(null);
  });

  test('hides a frame beside a quotation, but not in a feed, and titles one that has no title', () => {
    const html =
      inPost(rich('<blockquote><b>x</b></blockquote><iframe src="https://a.example"></iframe>'), SECRET) ??
      '';
    expect(html).toMatch(/^<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5">x<\/blockquote>/);
    expect(frameOf(html)['style']).toContain('hidden');
    expect(frameOf(html)['title']).toBe('A title');
    expect(inFeed(html)).not.toContain('style=');
  });
});

describe('a figure in a post of WordPress', () => {
  test.each([
    ['/embed/trends/', 'none'],
    ['/embed/routes/?place=PAK', 'Pakistan'],
    ['/embed/partners/?lang=ur', 'none']
  ])('%s is shown at its height', async (path, word) => {
    const html = inPost(rich(code(path)), SECRET) ?? '';
    const { page, frame } = await openHosted(path, { html, receiver: RECEIVER, withScript: false });
    if (word !== 'none') await expect.poll(() => frame.locator('h1').innerText()).toContain(word);
    else await frame.locator('h1').waitFor();
    if (path.includes('?')) await frame.locator('#app:not([data-still])').waitFor();
    expect(await frame.evaluate(() => origin)).toBe('null');
    expect(await frame.locator('.drawing, .embed svg').count()).toBeGreaterThan(0);
    await expect
      .poll(async () => {
        const own = await frame
          .locator('#app')
          .evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
        const given = await page.locator('iframe').evaluate((element) => element.clientHeight);
        return given - Math.min(1000, own);
      })
      .toBe(0);
    expect(await page.locator('iframe').getAttribute('height')).not.toBe('480');
  });

  test('a page that is longer than WordPress lets a frame be has its whole height to scroll in', async () => {
    const path = '/embed/country/?place=PAK';
    const html = inPost(rich(code(path)), SECRET) ?? '';
    const { page, frame } = await openHosted(path, { html, receiver: RECEIVER, withScript: false });
    await frame.locator('#app:not([data-still])').waitFor();
    await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe('1000');
    const [scrolls, own] = await frame.evaluate(() => [
      document.documentElement.scrollHeight > innerHeight &&
        getComputedStyle(document.body).overflowY !== 'hidden',
      document.documentElement.scrollHeight
    ]);
    expect(scrolls).toBe(true);
    expect(own).toBeGreaterThan(1000);
  });

  test('its height is heard by nobody who does not know its secret', async () => {
    const html = (inPost(rich(code('/embed/trends/')), SECRET) ?? '').replace(
      `data-secret="${SECRET}"`,
      'data-secret="another000"'
    );
    const { page, messages } = await openHosted('/embed/trends/', {
      html,
      receiver: RECEIVER,
      withScript: false
    });
    await expect.poll(async () => (await messages()).some((each) => each['secret'] === SECRET)).toBe(true);
    expect(await page.locator('iframe').getAttribute('height')).toBe('480');
  });
});
