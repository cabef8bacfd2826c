import type { Plugin } from 'vite';
import { rewritePages } from './page-html.ts';
import { versionIn } from './vite-tables.ts';

/**
 * Says in the HTML of every embedded figure which release of the data its picture was drawn from, so that an address pinned
 * to that release needs no script to show it.
 */
export function release(folder = 'data'): Plugin {
  return {
    name: 'tip-atlas:release',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) =>
        rewritePages(bundle, (html, { isEmbed }) => (isEmbed ? withRelease(html, versionIn(folder)) : html))
    }
  };
}

/** The HTML of a page with the release of its data on its root element. */
export function withRelease(html: string, version: string): string {
  return html.replace('<html', () => `<html data-release="${version.replace(/[^\w.-]/g, '')}"`);
}
