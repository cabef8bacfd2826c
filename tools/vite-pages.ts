import type { Connect, Plugin } from 'vite';
import { directionOf } from '../src/i18n/language.ts';
import { readPath } from '../src/state/url.ts';
import { textOf } from './page-html.ts';

/**
 * Gives every address of the site, a path below its root, a real HTML file made from the one index.html: links go up to the
 * root, and the document says its language. The development server rewrites the addresses instead.
 */
export function pages(paths: readonly string[]): Plugin {
  return {
    name: 'tip-atlas:pages',
    configureServer: (server) => {
      server.middlewares.use(rewrite(paths));
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const html = textOf(index.source);
        for (const path of paths.filter((each) => each !== '')) {
          this.emitFile({ type: 'asset', fileName: `${path}/index.html`, source: pageHtml(html, path) });
        }
      }
    }
  };
}

function rewrite(paths: readonly string[]): Connect.NextHandleFunction {
  const addresses = new Set(paths.filter((path) => path !== '').map((path) => `/${path}/`));
  return (request, _response, next) => {
    const [path = '', query] = (request.url ?? '').split('?');
    if (addresses.has(path)) request.url = query === undefined ? '/index.html' : `/index.html?${query}`;
    next();
  };
}

/** The page's own HTML: `./assets/…` of the root becomes `../assets/…`, a folder up for each folder of its path. */
export function pageHtml(index: string, path: string): string {
  const up = '../'.repeat(path.split('/').length);
  const lang = readPath(path).lang ?? 'en';
  return index
    .replaceAll(/(\s(?:src|href)=")\.\//g, (_match, before: string) => `${before}${up}`)
    .replace(/<html [^>]*>/, `<html lang="${lang}" dir="${directionOf(lang)}">`);
}
