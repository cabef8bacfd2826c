import type { Rolldown } from 'vite';
import { PAGES, type Page } from '../src/state/view.ts';

/** Gives the HTML of a page anew; `up` leads from where it stands to the site's root: `./` or `../`. */
type Rewrite = (html: string, page: Page, up: string) => string | Promise<string>;

/** Rewrites the HTML of every page in the bundle, and that of the root, which is the first page. */
export async function rewritePages(bundle: Rolldown.OutputBundle, rewrite: Rewrite): Promise<void> {
  for (const [file, page, up] of [
    ['index.html', PAGES[0], './'] as const,
    ...PAGES.map((each) => [`${each}/index.html`, each, '../'] as const)
  ]) {
    const asset = bundle[file];
    if (asset?.type === 'asset') asset.source = await rewrite(textOf(asset.source), page, up);
  }
}

/** The text of an asset, which a bundle holds as text or as bytes. */
export function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
