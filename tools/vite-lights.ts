import type { Plugin, Rolldown } from 'vite';
import type { Language } from '../src/i18n/language.ts';
import { linesName } from './embed-files.ts';
import { lightFiles, isLight, type LightFigure } from './light-build.ts';
import type { OwnFile } from './own-build.ts';
import { rewritePages } from './page-html.ts';
import { onceForKey } from '../src/query/once.ts';

/**
 * Gives each embedded figure whose drawing can live by itself the script of that drawing, which comes with the first touch:
 * the scripts of the site, which its HTML names too, come only with the hand that wants more than the drawing.
 */
export function lights(): Plugin {
  return {
    name: 'tip-atlas:lights',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        // Two hundred countries come to life with the same files.
        const filesOf = onceForKey((key: `${LightFigure} ${Language}`) => {
          const [figure, lang] = key.split(' ') as [LightFigure, Language];
          return lightFiles(figure, lang, linesIn(bundle, lang));
        });
        await rewritePages(bundle, async (html, { page, lang, up, isEmbed, place }) => {
          // The list of countries is HTML alone.
          const isList = page === 'country' && place.length === 0;
          if (!isEmbed || isList || !isLight(page)) return html;
          const { script, style, data } = await filesOf(`${page} ${lang}`);
          for (const { fileName, source } of [script, style, data]) {
            if (!(fileName in bundle)) this.emitFile({ type: 'asset', fileName, source });
          }
          return withLight(
            html,
            up,
            [style, script, data].map(({ fileName }) => fileName)
          );
        });
      }
    }
  };
}

/** The file of what the lines of the embedded map say in a language, which was written with its picture. */
function linesIn(bundle: Rolldown.OutputBundle, lang: Language): OwnFile | null {
  const asset = Object.values(bundle).find(({ fileName }) =>
    fileName.startsWith(`assets/${linesName(lang)}.`)
  );
  return asset?.type === 'asset' ? { fileName: asset.fileName, source: asset.source } : null;
}

/** The HTML of a frame with a template of what its figure first comes to life with, before that of the whole figure. */
export function withLight(html: string, up: string, files: readonly string[]): string {
  const [style = '', script = '', data = ''] = files.map((file) => `${up}${file}`);
  const tags = [
    `<link rel="stylesheet" crossorigin href="${style}">`,
    `<script type="module" crossorigin src="${script}"></script>`,
    `<link rel="preload" as="fetch" crossorigin href="${data}">`
  ];
  return html.replace(
    '<template data-later>',
    (later) => `<template data-light>\n      ${tags.join('\n      ')}\n    </template>\n    ${later}`
  );
}
