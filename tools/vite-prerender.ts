import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import type { Material, Standing } from '../src/prerender.ts';
import { outlineBytes } from './boundaries.ts';
import { compactPath } from './compact-paths.ts';
import { EMBED_FOLLOWING, EMBED_OPENING, FOLLOWING, OPENING } from './opening.ts';
import { rewritePages } from './page-html.ts';
import { packedTables } from './packed-tables.ts';
import { boundaries } from './vite-boundaries.ts';
import { downloads } from './vite-downloads.ts';
import { tables } from './vite-tables.ts';
import { CUT_FACE } from './vite-type.ts';

const ROOT = '<div id="app"></div>';

/** The type that a page in English is set in. */
const FONT = new RegExp(`^assets/${CUT_FACE}-.*\\.woff2$`);

/** In the page of another site every link opens a window of its own, and search engines are led to the page itself. */
const EMBED_HEAD = `<base target="_blank"><meta name="robots" content="noindex"><script>${EMBED_OPENING}</script>`;

/** What `src/prerender.ts` gives. */
type Prerender = (standing: Standing, material: Material) => Promise<string>;

/**
 * Puts into each page's HTML what its script would draw first, so that headline, map and list stand before any script
 * has come, and where none ever comes. Style sheets then belong to the HTML, and what the script needs waits behind it.
 */
export function prerendered(cache = '.cache'): Plugin {
  return {
    name: 'tip-atlas:prerender',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        mkdirSync(cache, { recursive: true });
        // A module is read once, so each build has a folder of its own.
        const folder = mkdtempSync(join(cache, 'prerender-'));
        try {
          const prerender = await serverBuild(folder);
          const material = materialIn('data');
          await rewritePages(bundle, async (html, { page, place: [place = null], up, isEmbed }) =>
            standing(
              html,
              await prerender({ page, place, lang: 'en', up, isEmbed }, material),
              fontIn(bundle, up),
              isEmbed
            )
          );
        } finally {
          rmSync(folder, { recursive: true });
        }
      }
    }
  };
}

/** The link that fetches the type beside the style sheets: text is set once, and nothing moves when it comes. */
function fontIn(bundle: Readonly<Record<string, unknown>>, up: string): string {
  const file = Object.keys(bundle).find((name) => FONT.test(name));
  if (file === undefined) throw new Error(`the bundle has no ${FONT.source}`);
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${file}">`;
}

/** Builds the site once more, for this machine instead of a browser. */
async function serverBuild(outDir: string): Promise<Prerender> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      svelte({ configFile: false, compilerOptions: { runes: true } }),
      tables(),
      downloads(),
      boundaries()
    ],
    build: { ssr: 'src/prerender.ts', outDir, target: 'node20', copyPublicDir: false }
  });
  const built = (await import(pathToFileURL(resolve(outDir, 'prerender.js')).href)) as {
    prerender: Prerender;
  };
  return built.prerender;
}

function materialIn(folder: string): Material {
  const packed = packedTables(folder);
  return {
    read: (name, part) => {
      const table = packed.find((each) => each.name === name && each.part === part);
      return table
        ? Promise.resolve(table.text)
        : Promise.reject(new Error(`${folder} has no table ${name}`));
    },
    outlines: new Uint8Array(outlineBytes('coarse')).buffer
  };
}

/** The HTML of a page with its first picture in it: styles before it, whatever scripts ask for after it. */
export function standing(html: string, body: string, font: string, isEmbed = false): string {
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
  const tags = later.sort((a, b) => Number(b.startsWith('<script')) - Number(a.startsWith('<script')));
  return withoutLater
    .replace(
      /<meta charset="utf-8" \/>/,
      (meta) => `${meta}\n    ${isEmbed ? EMBED_HEAD : `<script>${OPENING}</script>`}`
    )
    .replace(/\s*<link rel="stylesheet"/, (first) => `\n    ${font}${first}`)
    .replace(ROOT, () => `<div id="app" data-still>${stillBody(body)}</div>`)
    .replace(/\s*<\/body>/, () => `\n    ${followed(tags, isEmbed ? EMBED_FOLLOWING : FOLLOWING)}\n  </body>`)
    .replace(isEmbed ? /\s*<noscript[^]*?<\/noscript\s*>/ : '', '');
}

/** What waits until the picture is on the screen, and the script that then lets it come. */
function followed(tags: readonly string[], script: string): string {
  return `<template data-later>\n      ${tags.join('\n      ')}\n    </template>\n    <script>${script}</script>`;
}

/** What was drawn, without the styles that the content policy forbids in HTML, and the land in short. */
function stillBody(body: string): string {
  return body
    .replaceAll(/ style="[^"]*"/g, '')
    .replaceAll(/( d=")(M[^"Q]*)"/g, (_all, before: string, d: string) => `${before}${compactPath(d)}"`);
}
