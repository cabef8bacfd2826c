import type { Plugin } from 'vite';

import { ownBuild } from './own-build.ts';
import { LANGUAGES } from '../src/i18n/language.ts';
import { checkHtml, checkPath, missingHtml } from './plain-html.ts';
import { versionIn } from './vite-tables.ts';

/** The faces of Urdu. */
const URDU = /^assets\/(?:fonts-arabic|ur)[\w.-]*\.css$/;

/**
 * Adds the pages that stand apart from the site: the self-test of embeds in each language, with a small script of its own, and
 * the page for addresses where nothing stands, under the name that hosts look for.
 */
export function plainPages(folder = 'data'): Plugin {
  return {
    name: 'tip-atlas:plain-pages',
    // After whatever else rewrites the pages of the site.
    enforce: 'post',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const lang = LANGUAGES.find((each) => (request.url ?? '').startsWith(`/${checkPath(each)}`));
        if (lang === undefined) {
          next();
          return;
        }
        const html = checkHtml(lang, {
          script: 'src/check.ts',
          styles: [],
          face: null,
          version: versionIn(folder)
        });
        response.setHeader('content-type', 'text/html');
        response.end(html.replace(/<meta http-equiv[^>]*>/, ''));
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        // The script and the style of the self-test.
        const own = await ownBuild({ input: { check: 'src/check.ts' } });
        for (const { fileName, source } of own) this.emitFile({ type: 'asset', fileName, source });
        const named = (end: string) =>
          own.map(({ fileName }) => fileName).filter((name) => name.endsWith(end));
        const [script] = named('.js');
        if (script === undefined) throw new Error('the self-test has no script');
        const styles = named('.css');
        const face = Object.keys(bundle).find((name) => URDU.test(name)) ?? null;
        for (const lang of LANGUAGES) {
          const source = checkHtml(lang, { script, styles, face, version: versionIn(folder) });
          this.emitFile({ type: 'asset', fileName: `${checkPath(lang)}index.html`, source });
        }
        this.emitFile({
          type: 'asset',
          fileName: '404.html',
          source: missingHtml({ styles: [...styles, ...(face === null ? [] : [face])] })
        });
      }
    }
  };
}
