import type { Plugin, Rolldown } from 'vite';

import { composed, type Carried } from './one-file.ts';
import { textOf } from './page-html.ts';

/** What one file is called, how many bytes it may have, and which of the papers that stand beside the tables it carries. */
export type OneFile = { readonly name: string; readonly limit: number; readonly papers: readonly string[] };

/** Puts the whole site into one HTML file that asks for nothing; more bytes than its limit are an error. */
export function oneFile({ name, limit, papers }: OneFile): Plugin {
  return {
    name: 'tip-atlas:one-file',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const html = pageOf(bundle);
        const whole = composed({
          html: html.replaceAll(
            /\s*<(?:script type="module"[^>]*><\/script>|link rel="(?:stylesheet|modulepreload)"[^>]*>)/g,
            ''
          ),
          script: scriptOf(bundle),
          styles: stylesOf(bundle),
          carried: carriedIn(bundle, papers),
          inline: []
        });
        const bytes = Buffer.byteLength(whole);
        if (bytes > limit) this.error(`${name}: expected at most ${limit} bytes, got ${bytes}`);
        for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
        this.emitFile({ type: 'asset', fileName: name, source: whole });
      }
    }
  };
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

function stylesOf(bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle)
    .filter((output) => output.type === 'asset' && output.fileName.endsWith('.css'))
    .map((output) => (output.type === 'asset' ? textOf(output.source) : ''))
    .join('\n');
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
