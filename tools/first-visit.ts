import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinersOn } from '../src/shell/joiners.ts';
import { SPOKEN_WITH } from '../src/shell/spoken-with.ts';
import { TABLES_OF } from '../src/shell/tables.ts';
import { brotlied, hashedFile, plain, readManifest, scriptsOf } from './weights.ts';

/** The pages that have a budget, and what their first visit may weigh, in kB of 1,000 bytes. */
export const PAGE_BUDGETS = [
  { page: 'routes', scripts: 115, data: 30 },
  { page: 'trends', scripts: 85, data: 50 },
  { page: 'partners', scripts: 85, data: 30 },
  { page: 'country', scripts: 140, data: 100 }
] as const;

/**
 * The embeds that have a budget, in kB of 1,000 bytes: what their whole picture may weigh before any script, and with what the
 * first touch brings.
 */
export const EMBED_BUDGETS = [
  { figure: 'trends', limit: 30, touched: 75 },
  { figure: 'partners', limit: 30, touched: 75 },
  { figure: 'routes', limit: 40, touched: 80 },
  { figure: 'country/PAK', limit: 30, touched: 75 }
] as const;

/** A page that has a budget. */
export type BudgetedPage = (typeof PAGE_BUDGETS)[number]['page'];

/** What keeps a copy for offline, on every page. */
const OFFLINE = 'src/shell/offline/Offline.svelte';

/** What says a route in words where one is pointed at. */
const CARD = 'src/figure/routes/Card.svelte';

/** What a page loads once it stands there, when nothing else wants the processor. */
const AFTERWARDS: Readonly<Record<BudgetedPage, readonly string[]>> = {
  routes: ['src/map/ground-leaflet.ts', CARD, OFFLINE],
  trends: ['src/figure/trends/further-charts.ts', OFFLINE],
  partners: ['src/figure/partners/grants/Below.svelte', OFFLINE],
  country: ['src/map/ground-leaflet.ts', CARD, OFFLINE]
};

/** What every page loads before it can speak English, the language of the budgets. */
const EVERYWHERE = [
  'index.html',
  'src/i18n/en/shared.ts',
  'src/i18n/places.en.json',
  'src/i18n/regions.en.json'
];

/** The files of the built site that a first visit to a page loads, below `dist`. */
export function firstVisit(
  dist: string,
  page: BudgetedPage
): {
  readonly scripts: readonly string[];
  /** scripts that come when the page stands there already */
  readonly afterwards: readonly string[];
  readonly data: readonly string[];
} {
  const manifest = readManifest(dist);
  const messages = SPOKEN_WITH[page].map((each) => `src/i18n/en/${each}.ts`);
  const scripts = scriptsOf(manifest, [
    ...EVERYWHERE,
    ...messages,
    ...joinersOn(page),
    `src/figure/${page}.ts`
  ]);
  return {
    scripts,
    afterwards: scriptsOf(manifest, AFTERWARDS[page]).filter((file) => !scripts.includes(file)),
    data: TABLES_OF[page].map((table) => hashedFile(dist, 'assets', `${table}.`, '.json')).sort()
  };
}

/** Bytes that a page below `dist` is drawn with before any script: its HTML, the style sheets in its head, and the type. */
export function drawnBytes(dist: string, path: string): number {
  const file = `${path}/index.html`;
  const html = readFileSync(join(dist, file), 'utf8');
  const head = html.slice(0, html.indexOf('</head>'));
  const named = (tag: RegExp) => [...head.matchAll(tag)].map(([, href = '']) => join(path, href));
  return (
    brotlied(dist, [file, ...named(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)]) +
    plain(dist, named(/<link rel="preload" as="font"[^>]* href="([^"]+)"/g))
  );
}

/** Bytes that the first touch of an embedded figure below `dist` brings: all that its first template names. */
export function touchedBytes(dist: string, path: string): number {
  const html = readFileSync(join(dist, `${path}/index.html`), 'utf8');
  const template = /<template data-light>([^]*?)<\/template>/.exec(html)?.[1];
  if (template === undefined) throw new Error(`${path} names nothing that a touch brings`);
  const named = [...template.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, href = '']) => join(path, href));
  return brotlied(dist, named);
}
