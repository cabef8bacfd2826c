import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

import { composed, type Carried } from './one-file.ts';
import { FILE_OPENING } from './opening.ts';
import { textOf } from './page-html.ts';
import { ROOT, rootWith } from './standing-html.ts';
import { materialIn, serverBuild } from './vite-prerender.ts';
import { versionIn } from './vite-tables.ts';

/**
 * What one file is called, how many bytes it may have, which of the papers that stand beside the tables it carries, and the
 * constants that its script is built with.
 */
export type OneFile = {
  readonly name: string;
  readonly limit: number;
  readonly papers: readonly string[];
  readonly define: Readonly<Record<string, string>>;
};

/** Puts the whole site into one HTML file that asks for nothing; more bytes than its limit are an error. */
export function oneFile({ name, limit, papers, define }: OneFile): Plugin {
  return {
    name: 'tip-atlas:one-file',
    enforce: 'post',
    apply: 'build',
    config: () => ({ define: { ...define } }),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const whole = composed({
          html: opened(pageOf(bundle), await firstPage(define)),
          script: scriptOf(bundle),
          styles: stylesOf(bundle),
          carried: carriedIn(bundle, papers),
          inline: [FILE_OPENING],
          version: versionIn('data')
        });
        const bytes = Buffer.byteLength(whole);
        if (bytes > limit) this.error(`${name}: expected at most ${limit} bytes, got ${bytes}`);
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
        this.emitFile({ type: 'asset', fileName: name, source: whole });
      }
    }
  };
}

/** What the script draws first where the address asks for nothing: it stands in the HTML before the script has been read. */
async function firstPage(define: OneFile['define'], cache = '.cache'): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'prerender-'));
  try {
    const { prerender } = await serverBuild(folder, define);
    const first = { page: 'routes', place: null, lang: 'en', up: '' } as const;
    const { body } = await prerender(
      { ...first, isEmbed: false, address: '', isPictured: false },
      materialIn('data')
    );
    return body;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The HTML without links to other files, with its first page, and without a word of what does not lie beside it. */
function opened(html: string, body: string): string {
  return html
    .replaceAll(
      /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g,
      ''
    )
    .replace(/<title>/, (title) => `<script>${FILE_OPENING}</script>\n    ${title}`)
    .replace(/\s*The data are in the\s+folder data\/ as plain tables\./, '')
    .replace(ROOT, () => rootWith(body));
}

function pageOf(bundle: Rolldown.OutputBundle): string {
  const page = bundle['index.html'];
  if (page?.type !== 'asset') throw new Error('the bundle has no index.html');
  return textOf(page.source);
}

/** The one script: a second would be asked for, which a file cannot do. */
function scriptOf(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1)
    throw new Error(`expected one script, got ${chunks.map(({ fileName }) => fileName).join(', ')}`);
  return chunk.code;
}

/** All styles. Type that lies in the file is there in a moment and waited for: a browser does not count it as there at once. */
function stylesOf(bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle)
    .filter((output) => output.type === 'asset' && output.fileName.endsWith('.css'))
    .map((output) => (output.type === 'asset' ? textOf(output.source) : ''))
    .join('\n')
    .replaceAll(/font-display:\s*(?:optional|swap)/g, 'font-display:block');
}

/** What the page of the site fetches while it is read, which is all that lies among its assets beside scripts, styles and type, and the papers. */
function carriedIn(bundle: Rolldown.OutputBundle, papers: readonly string[]): readonly Carried[] {
  const fetched = /^assets\/.*\.(?!js$|css$|woff2$)\w+$/;
  const missing = papers.filter((paper) => bundle[paper]?.type !== 'asset');
  if (missing.length > 0) throw new Error(`the bundle has no ${missing.join(', ')}`);
  return Object.values(bundle).flatMap((output) =>
    output.type === 'asset' && (fetched.test(output.fileName) || papers.includes(output.fileName))
      ? [{ path: output.fileName, source: output.source }]
      : []
  );
}
