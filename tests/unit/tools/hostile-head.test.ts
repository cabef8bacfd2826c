import { Window } from 'happy-dom';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';

import type { SourceId } from '../../../src/domain/source.ts';
import { withHead, type Shown } from '../../../tools/page-head.ts';
import type { Stand } from '../../../tools/page-html.ts';
import { sharedFiles } from '../../../tools/shared-files.ts';
import { ATTACKS } from '../../hostile.ts';

const SITE = 'https://atlas.example/';
const HTML =
  '<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>x</title>' +
  '<meta name="description" content="x"></head><body><p>body</p></body></html>';
const STAND: Stand = {
  ...{ page: 'trends', place: [], path: 'trends', lang: 'en', up: '../' },
  ...{ isEmbed: false, isTalk: false }
};

const cardOf = (text: string): Shown => ({
  ...{ site: 'TIP Atlas', title: text, description: text, tables: ['victims'], years: null },
  ...{ version: '2025-04-14', picture: 'og/trends.png' },
  sources: [
    {
      ...{ id: 's' as SourceId, title: text, publisher: text, url: text, published: text, accessed: text },
      ...{ class: 'official', licence: text, note: text }
    }
  ]
});

/** The elements of a page, without the texts in them. */
function shapeOf(html: string): readonly string[] {
  const { DOMParser } = new Window();
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('*')].map((element) =>
    [element.localName, ...[...element.attributes].map(({ name }) => name)].join(' ')
  );
}

it('a hostile text in the head of a page and in its JSON-LD adds no element and no attribute', () => {
  const shape = shapeOf(withHead(HTML, STAND, cardOf('words'), SITE));
  expect(shape).toContain('script type');
  for (const text of ATTACKS) {
    const html = withHead(HTML, STAND, cardOf(text), SITE);
    expect(shapeOf(html)).toEqual(shape);
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(json).not.toContain('<');
    const data = JSON.parse(json) as { readonly description: string; readonly isBasedOn: readonly object[] };
    expect([data.description, data.isBasedOn]).toMatchObject([text, [{ name: text }]]);
  }
});

it('a hostile text is one title in what describes how a page is embedded, and leaves the sitemap as it is', () => {
  const plain = sharedFiles([[STAND, cardOf('words')]], SITE).get('sitemap.xml');
  for (const text of ATTACKS) {
    const files = sharedFiles([[STAND, cardOf(text)]], SITE);
    expect(files.get('sitemap.xml')).toBe(plain);
    const { title, html } = JSON.parse(files.get('oembed/trends.json') ?? '') as Record<string, string>;
    expect(title).toBe(text);
    expect(html?.match(/[<>]/g)).toHaveLength(4);
    expect(html?.match(/"/g)).toHaveLength(14);
  }
  const parser = new SaxesParser();
  parser.write(plain ?? '').close();
});
