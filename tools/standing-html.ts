import { compactCurve, compactPath } from './compact-paths.ts';
import { EMBED_FOLLOWING, EMBED_OPENING, FACES_WAITING, FOLLOWING, OPENING } from './opening.ts';
import type { Stand } from './page-html.ts';
import { unscripted } from './unscripted.ts';

/** The root of a page before anything is drawn in it. */
export const ROOT = '<div id="app"></div>';

/** In the page of another site every link opens a window of its own, and search engines are led to the page itself. */
const EMBED_HEAD = `<base target="_blank"><meta name="robots" content="noindex"><script>${EMBED_OPENING}</script>`;

/** The HTML of a page with its first picture in it: styles before it, whatever scripts ask for after it. */
export function standing(
  html: string,
  body: string,
  fonts: string,
  stand: Pick<Stand, 'page' | 'lang' | 'up' | 'isEmbed' | 'isTalk'>
): string {
  const { lang, isEmbed, isTalk } = stand;
  const waiting = lang === 'ur' ? `<script>${FACES_WAITING}</script>` : '';
  const following = isEmbed ? EMBED_FOLLOWING : FOLLOWING;
  const later: string[] = [];
  const withoutLater = html
    .replaceAll(/<link rel="preload" as="style" crossorigin/g, '<link rel="stylesheet" crossorigin')
    .replaceAll(
      /\s*(<link rel="(?:modulepreload|preload" as="fetch)"[^>]*>|<script type="module"[^>]*><\/script>)/g,
      (_all, tag: string) => {
        later.push(tag);
        return '';
      }
    );
  // The script itself is fetched ahead too, and does not run.
  if (!isEmbed && !isTalk)
    later.push(
      ...later.flatMap((tag) => {
        const src = /^<script.* src="([^"]*)"/.exec(tag)?.[1];
        return src === undefined ? [] : [`<link rel="modulepreload" crossorigin href="${src}">`];
      })
    );
  const tags = later.sort((a, b) => Number(b.startsWith('<script')) - Number(a.startsWith('<script')));
  return withoutLater
    .replace(
      /<meta charset="utf-8" \/>/,
      (meta) => `${meta}\n    ${isEmbed ? EMBED_HEAD : `<script>${OPENING}</script>`}`
    )
    .replace(/\s*<link rel="stylesheet"/, (first) => `\n    ${fonts}${first}`)
    .replace(/\s*<noscript[^]*?<\/noscript\s*>/, () => `\n    ${unscripted(stand)}`)
    .replace(ROOT, () => waiting + rootWith(body))
    .replace(/\s*<\/body>/, () => `\n    ${followed(tags, following, isTalk ? '="talk"' : '')}\n  </body>`);
}

/** What waits until the picture is on the screen, and the script that then lets it come. */
function followed(tags: readonly string[], script: string, kind: string): string {
  return `<template data-later${kind}>\n      ${tags.join('\n      ')}\n    </template>\n    <script>${script}</script>`;
}

/** The root of a page with what was drawn in it. */
export function rootWith(body: string): string {
  return `<div id="app" data-still>${stillBody(body)}</div>`;
}

/** What was drawn, without the styles that the content policy forbids in HTML, and its land and curves in short. */
function stillBody(body: string): string {
  return body
    .replaceAll(/ style="[^"]*"/g, '')
    .replaceAll(/( d=")(M[^"Q]*)"/g, (_all, before: string, d: string) => `${before}${compactPath(d)}"`)
    .replaceAll(/( d=")(M[^"]*)"/g, (_all, before: string, d: string) => `${before}${compactCurve(d)}"`);
}
