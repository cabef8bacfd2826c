import type { Rolldown } from 'vite';
import { isEmbedded, readPath, type Path } from '../src/state/url.ts';

/** Where the HTML of a page stands: `up` leads from there to the site's root (`./`, `../`, `../../`). */
export type Stand = Path & { readonly up: string; readonly isEmbed: boolean };

/** Gives the HTML of a page anew. */
type Rewrite = (html: string, stand: Stand) => string | Promise<string>;

/** Rewrites the HTML of every page in the bundle: the root, which is the first page, the views, and the countries. */
export async function rewritePages(bundle: Rolldown.OutputBundle, rewrite: Rewrite): Promise<void> {
  for (const asset of Object.values(bundle)) {
    if (asset.type !== 'asset' || !asset.fileName.endsWith('index.html')) continue;
    const depth = asset.fileName.split('/').length - 1;
    const up = depth === 0 ? './' : '../'.repeat(depth);
    const stand = { ...readPath(asset.fileName), up, isEmbed: isEmbedded(asset.fileName) };
    asset.source = await rewrite(textOf(asset.source), stand);
  }
}

/** The text of an asset, which a bundle holds as text or as bytes. */
export function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
