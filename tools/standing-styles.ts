import type { Rolldown } from 'vite';
import { textOf } from './page-html.ts';

/** Style sheets by the name of their file. */
export type Sheets = ReadonlyMap<string, string>;

/** The class of a component, as `vite-svelte.ts` names them. */
const OWN = /^s-[a-z0-9]{1,5}$/;

/** Every style sheet of a bundle. */
export function sheetsOf(bundle: Rolldown.OutputBundle): Sheets {
  const assets = Object.values(bundle).filter((output) => output.type === 'asset');
  return new Map(
    assets
      .filter(({ fileName }) => fileName.endsWith('.css'))
      .map(({ fileName, source }) => [fileName, textOf(source)])
  );
}

/**
 * The HTML of a page with the style sheets of all that was drawn in it: what a script brings when the page has nothing else to
 * do stands in the HTML already, and so must its look. `up` leads to the root of the site.
 */
export function withStylesOf(html: string, body: string, { up, sheets }: { up: string; sheets: Sheets }) {
  const links = missingSheets(html, body, sheets)
    .map((file) => `    <link rel="stylesheet" crossorigin href="${up}${file}">\n`)
    .join('');
  return html.replace(/[ \t]*<\/head>/, (end) => `${links}${end}`);
}

/** The sheets that a page lacks: as few as style every component of its body that one of them styles. */
function missingSheets(html: string, body: string, sheets: Sheets): readonly string[] {
  const drawn = [
    ...new Set([...body.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/)))
  ];
  const styles = [...sheets].map(([file, css]) => ({ file, classes: classesIn(css) }));
  const named = styles.filter(({ file }) => html.includes(`${file}"`));
  const bare = new Set(
    drawn.filter((name) => OWN.test(name) && !named.some(({ classes }) => classes.has(name)))
  );
  const missing: string[] = [];
  for (;;) {
    const left = styles.map(({ file, classes }) => ({
      file,
      hits: [...bare].filter((name) => classes.has(name))
    }));
    const [best] = left.sort((a, b) => b.hits.length - a.hits.length || a.file.localeCompare(b.file, 'en'));
    if (best === undefined || best.hits.length === 0) return missing;
    missing.push(best.file);
    for (const name of best.hits) bare.delete(name);
  }
}

function classesIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.(s-[a-z0-9]{1,5})(?![\w-])/g)].map(([, name = '']) => name));
}
