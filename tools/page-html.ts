import type { Rolldown } from 'vite';
import type { Language } from '../src/i18n/language.ts';
import { isEmbedded, isTalk, readPath, type Path } from '../src/state/url.ts';

/** Where the HTML of a page stands: `path` below the root, as `site-pages.ts` writes it; `up` leads back (`./`, `../`, `../../`). */
export type Stand = Path & {
  readonly path: string;
  readonly lang: Language;
  readonly up: string;
  readonly isEmbed: boolean;
  /** the page of the talks, which shows no view of its own */
  readonly isTalk: boolean;
};

/** Gives the HTML of a page anew. */
type Rewrite = (html: string, stand: Stand) => string | Promise<string>;

/** Rewrites the HTML of every page in the bundle: the root, which is the first page, the views, and the countries. */
export async function rewritePages(bundle: Rolldown.OutputBundle, rewrite: Rewrite): Promise<void> {
  for (const asset of Object.values(bundle)) {
    if (asset.type !== 'asset' || !asset.fileName.endsWith('index.html')) continue;
    const stand = standOf(asset.fileName);
    // The page of the talks shows no view.
    if (!stand.isTalk) asset.source = await rewrite(textOf(asset.source), stand);
  }
}

/** Rewrites the HTML of the talks, which stand beside the pages. */
export async function rewriteTalks(bundle: Rolldown.OutputBundle, rewrite: Rewrite): Promise<void> {
  for (const asset of Object.values(bundle)) {
    if (asset.type !== 'asset' || !asset.fileName.endsWith('index.html')) continue;
    const stand = standOf(asset.fileName);
    if (stand.isTalk) asset.source = await rewrite(textOf(asset.source), stand);
  }
}

function standOf(file: string): Stand {
  const depth = file.split('/').length - 1;
  const read = readPath(file);
  return {
    ...read,
    path: file.replace(/\/?index\.html$/, ''),
    lang: read.lang ?? 'en',
    up: depth === 0 ? './' : '../'.repeat(depth),
    isEmbed: isEmbedded(file),
    isTalk: isTalk(file)
  };
}

/** The text of an asset, which a bundle holds as text or as bytes. */
export function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/** A text as it may stand between tags and in quotes; some who read a tag take any `>` for its end. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
