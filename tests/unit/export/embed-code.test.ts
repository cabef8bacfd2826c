import { Window } from 'happy-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCode, heightCode, linkCode, pictureCode } from '../../../src/export/embed-code.ts';
import { embedAddress, framedView, framingOf } from '../../../src/shell/share/framing.ts';
import { firstView } from '../../../src/state/view.ts';
import { HOSTILE } from './hostile.ts';

/** Texts that would leave an attribute or an element, beside those that a spreadsheet would run. */
const BREAKING: readonly string[] = [
  ...HOSTILE,
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" onload="alert(1)',
  '</iframe><script>alert(1)</script>',
  '</a><b>',
  '&quot;&gt;&lt;script&gt;',
  '&#34; onfocus=&#34;alert(1)',
  '<!-- --><svg onload=alert(1)>',
  '`${alert(1)}`',
  'javascript:alert(1)',
  '\u2028"\u2029onload=1',
  'a\n" onload="b',
  '\u2067یونیسف\u2069 "x"'
];

const ADDRESS = 'https://atlas.example/embed/partners/';

/** What a page makes of a code: its elements, each with its attributes. */
function parsed(
  code: string
): readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] {
  const { DOMParser } = new Window();
  const document = new DOMParser().parseFromString(code, 'text/html');
  return [...document.querySelectorAll('body *')].map((each) => [
    each.tagName.toLowerCase(),
    Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value ?? '']))
  ]);
}

const frame = (title: string, address = ADDRESS) => frameCode({ address, title, lang: 'en', height: 640 });
const NAMES = [
  'allow',
  'frameborder',
  'height',
  'lang',
  'loading',
  'referrerpolicy',
  'src',
  'title',
  'width'
];
/** How a text reads in one line, without the marks of direction. */
const inLine = (text: string) =>
  text
    .replace(/[\u2060\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

describe('the code of a frame', () => {
  it('is one element with what a page needs', () => {
    expect(frame('A & B')).toBe(
      `<iframe src="${ADDRESS}" title="A &amp; B" lang="en" loading="lazy" width="100%" height="640" ` +
        'frameborder="0" referrerpolicy="no-referrer" allow="fullscreen; clipboard-write; web-share"></iframe>'
    );
  });

  it.each(BREAKING)('stays one element with the same attributes where its title is %j', (text) => {
    const [[name, attributes] = ['', {}], ...others] = parsed(frame(text));
    expect([name, others]).toEqual(['iframe', []]);
    expect(Object.keys(attributes).sort()).toEqual(NAMES);
    expect(attributes['title']).toBe(inLine(text));
  });

  it.each(BREAKING)('stays so where a reader has searched for %j', (find) => {
    const view = { ...firstView('en'), page: 'partners' as const, find: find.slice(0, 60) };
    const address = embedAddress(
      framedView(view, framingOf(view), ''),
      new URL('https://atlas.example/'),
      () => true
    );
    const [[, attributes] = ['', {}], ...others] = parsed(frame('x', address));
    expect([Object.keys(attributes).sort(), others]).toEqual([NAMES, []]);
    expect(attributes['src']).toBe(address);
    expect(new URL(attributes['src'] ?? '').searchParams.get('find') ?? '').toBe(view.find);
    expect(address).not.toMatch(/["<>\s]/);
  });

  it('stays so for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = frame(text);
        // exactly the quotes and angles of its own
        expect([code.match(/"/g)?.length, code.match(/[<>]/g)?.length, code.split('\n').length]).toEqual([
          2 * NAMES.length,
          4,
          1
        ]);
      })
    );
  });
});

describe('the codes beside it', () => {
  it('keep the height by one script, whatever stands in the address', () => {
    expect(heightCode('https://a.example/embed.js')).toBe(
      '<script async src="https://a.example/embed.js" referrerpolicy="no-referrer"></script>'
    );
    expect(heightCode('https://a.example/"></script><b>').includes('<b>')).toBe(false);
  });

  it.each(BREAKING)('stay a link, and a picture in a link, where the finding is %j', (title) => {
    const given = { title, link: 'https://a.example/?a=1&b=2', lang: 'ur' as const };
    const link = parsed(linkCode(given));
    expect(link).toEqual([['a', { href: given.link, lang: 'ur', dir: 'rtl' }]]);
    const picture = parsed(pictureCode({ ...given, picture: 'https://a.example/og/trends.png' }));
    expect(picture.map(([name]) => name)).toEqual(['a', 'img']);
    expect(picture[1]?.[1]).toEqual({
      src: 'https://a.example/og/trends.png',
      alt: inLine(title),
      width: '600',
      referrerpolicy: 'no-referrer'
    });
  });
});
