import { Window } from 'happy-dom';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { NOT_FOUND } from '../../../tools/opening.ts';
import { checkHtml, missingHtml } from '../../../tools/plain-html.ts';

/** Where the links of the page lead in English, at the address of something that is not there; the first is the nearest. */
function linksAt(path: string): {
  readonly links: readonly string[];
  readonly style: string;
  readonly said: string;
} {
  const { DOMParser } = new Window();
  const document = new DOMParser().parseFromString(
    missingHtml({ styles: ['assets/check-1.css'] }),
    'text/html'
  );
  runInNewContext(NOT_FOUND, { document, location: { pathname: path } });
  const [english] = document.querySelectorAll('section');
  return {
    links: [...(english?.querySelectorAll('a') ?? [])].flatMap((link) =>
      link.hasAttribute('hidden') ? [] : [link.getAttribute('href') ?? '']
    ),
    style: document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '',
    said: english?.querySelector('code')?.textContent ?? ''
  };
}

describe('the page for what is not there', () => {
  it('leads a frame to the figures for frames, from whatever folder the site stands in', () => {
    const figures = ['routes', 'trends', 'partners', 'country'];
    expect(linksAt('/embed/xyz/').links).toEqual(figures.map((figure) => `/embed/${figure}/`));
    expect(linksAt('/sites/atlas/embed/xyz/a/').links).toEqual(
      figures.map((figure) => `/sites/atlas/embed/${figure}/`)
    );
  });

  it('puts the nearest page first', () => {
    expect(linksAt('/atlas/country/XXX/').links[0]).toBe('/atlas/country/');
    expect(linksAt('/embed/trends/nothing').links[0]).toBe('/embed/trends/');
    expect(linksAt('/partners/a/b/c').links[0]).toBe('/partners/');
  });

  it('says what was asked for as a text, and never leads to another host', () => {
    const { links, style, said } = linksAt('//evil.example/embed/<b>x');
    expect(said).toBe('//evil.example/embed/<b>x');
    for (const href of [...links, style]) expect(href).toMatch(/^\/[^/]/);
    expect(linksAt('/embed/' + 'x'.repeat(5000)).said.length).toBe(200);
  });

  it('takes the root of the host where it knows no name, and finds its style there', () => {
    expect(linksAt('/nowhere/').links[0]).toBe('/routes/');
    expect(linksAt('/nowhere/').style).toBe('/assets/check-1.css');
    expect(linksAt('/atlas/routes/x/').style).toBe('/atlas/assets/check-1.css');
  });

  it('speaks both languages, and stays out of search engines', () => {
    const html = missingHtml({ styles: [] });
    expect(html).toContain('<section lang="en" dir="ltr">');
    expect(html).toContain('<section lang="ur" dir="rtl">');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

describe('the self-test before its script', () => {
  const needs = { script: 'a.js', styles: ['a.css'], face: 'ur.css', version: '1' };

  it.each([
    ['en', 'ltr', '../../', '../../embed/ur/check/'],
    ['ur', 'rtl', '../../../', '../../../embed/check/?lang=en']
  ] as const)('stands in a folder of its language: %s', (lang, dir, up, other) => {
    const { DOMParser } = new Window();
    const page = new DOMParser().parseFromString(checkHtml(lang, needs), 'text/html');
    const { documentElement: root } = page;
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual([lang, dir]);
    expect(page.querySelector('h1')?.textContent).toBe(page.title);
    expect(page.querySelectorAll('section')).toHaveLength(1);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('script[src]')?.getAttribute('src')).toBe(`${up}a.js`);
    expect(page.querySelector('.links a')?.getAttribute('href')).toBe(other);
  });

  it('asks for the face of Urdu in Urdu alone', () => {
    expect(checkHtml('ur', needs)).toContain('<link rel="stylesheet" href="../../../ur.css">');
    expect(checkHtml('en', needs)).not.toContain('href="../../ur.css"');
    expect(checkHtml('en', needs)).toContain('data-face="../../ur.css"');
  });
});
