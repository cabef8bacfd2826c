import type { Language } from '../i18n/language.ts';
import { directionOf } from '../i18n/language.ts';
import { plain } from './plain.ts';

/** What an embedded figure is called in the page of another site, and in which language. */
export type Named = { readonly title: string; readonly lang: Language };

/** A figure in a frame: its whole address, and its height in CSS pixels. */
export type Framed = Named & { readonly address: string; readonly height: number };

/** A figure where no frame may stand: the whole address of its view. */
export type Linked = Named & { readonly link: string };

/** Whose page a figure stands in is nobody else's business, so its host does not learn of it. */
export const UNTOLD = ['referrerpolicy', 'no-referrer'] as const;

/** The code of a frame for the page of another site: one element, complete without any script. */
export function frameCode({ address, title, lang, height }: Framed): string {
  return element('iframe', [
    ['src', address],
    ['title', title],
    ['lang', lang],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(height)],
    ['frameborder', '0'],
    UNTOLD,
    ['allow', 'fullscreen; clipboard-write; web-share']
  ]);
}

/** The line beside it that gives every frame of the page the height that it says it has; `address` is the script's. */
export function heightCode(address: string): string {
  return `<script async ${attributes([['src', address], UNTOLD])}></script>`;
}

/** A link in words, for mail, feeds and pages that take no frame. */
export function linkCode({ link, title, lang }: Linked): string {
  return element('a', [['href', link], ...spoken(lang)], escaped(title));
}

/** The picture of a view with a link behind it, `picture` its whole address; the finding is its text. */
export function pictureCode({ link, title, lang, picture }: Linked & { readonly picture: string }): string {
  const image = `<img ${attributes([['src', picture], ['alt', title], ['width', '600'], UNTOLD])}>`;
  return element('a', [['href', link], ...spoken(lang)], image);
}

type Attributes = readonly (readonly [name: string, value: string])[];

function spoken(lang: Language): Attributes {
  return [
    ['lang', lang],
    ['dir', directionOf(lang)]
  ];
}

function element(name: string, given: Attributes, content = ''): string {
  return `<${name} ${attributes(given)}>${content}</${name}>`;
}

function attributes(given: Attributes): string {
  return given.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** A text in one line that ends neither an attribute nor an element, whatever it holds. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[&<>"']/g, (letter) => NAMED[letter] ?? letter);
}
