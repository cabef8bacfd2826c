import type { Connect, Plugin } from 'vite';
import { textOf } from './page-html.ts';

/** One address of the site below its root, and what its HTML says before any script runs. */
export type SitePage = { readonly path: string; readonly title: string; readonly description: string };

/**
 * Gives every page a real HTML file made from the one index.html: links go one folder up, title and description are
 * the page's own. The development server rewrites the addresses instead.
 */
export function pages(list: readonly SitePage[]): Plugin {
  const root = list.find((page) => page.path === '');
  return {
    name: 'tip-atlas:pages',
    configureServer: (server) => {
      server.middlewares.use(rewrite(list));
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => (root === undefined ? html : withWords(html, root))
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const html = textOf(index.source);
        for (const page of list.filter((each) => each.path !== '')) {
          this.emitFile({ type: 'asset', fileName: `${page.path}/index.html`, source: pageHtml(html, page) });
        }
      }
    }
  };
}

function rewrite(list: readonly SitePage[]): Connect.NextHandleFunction {
  const addresses = new Set(list.filter((page) => page.path !== '').map((page) => `/${page.path}/`));
  return (request, _response, next) => {
    const [path = '', query] = (request.url ?? '').split('?');
    if (addresses.has(path)) request.url = query === undefined ? '/index.html' : `/index.html?${query}`;
    next();
  };
}

/** The page's own HTML: `./assets/…` of the root becomes `../assets/…`, a folder up for each folder of its path. */
export function pageHtml(index: string, page: SitePage): string {
  const up = '../'.repeat(page.path.split('/').length);
  return withWords(
    index.replaceAll(/(\s(?:src|href)=")\.\//g, (_match, before: string) => `${before}${up}`),
    page
  );
}

function withWords(html: string, page: SitePage): string {
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(page.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_match, before: string) => before + escaped(page.description)
    );
}

/** A text that is no markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
