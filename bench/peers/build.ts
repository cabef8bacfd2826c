import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

import { outlineBytes } from '../../tools/boundaries.ts';
import { strongestFlows } from './flows.ts';
import { buildKepler } from './kepler.ts';

/** The peers, each one page: `pages/<name>.js`. */
const PEERS = ['leaflet', 'd3', 'echarts', 'flowmap'] as const;

const HERE = import.meta.dirname;
/** Where the built pages stand. */
export const PEERS_SITE = join(HERE, 'dist');
const PAGES = join(HERE, 'pages');

/** The peers whose page has been built. */
export function builtPeers(): readonly string[] {
  return readdirSync(PEERS_SITE)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''));
}

/** Builds every peer's page with the same land and flows beside it. */
export async function buildPeers(): Promise<void> {
  for (const peer of PEERS) writeFileSync(join(PAGES, `${peer}.html`), template(peer));
  rmSync(PEERS_SITE, { recursive: true, force: true });
  try {
    await build({
      root: PAGES,
      configFile: false,
      base: './',
      logLevel: 'warn',
      build: {
        outDir: PEERS_SITE,
        emptyOutDir: true,
        target: 'es2022',
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 5000,
        rolldownOptions: { input: PEERS.map((peer) => join(PAGES, `${peer}.html`)) }
      }
    });
  } finally {
    for (const peer of PEERS) rmSync(join(PAGES, `${peer}.html`));
  }
  mkdirSync(PEERS_SITE, { recursive: true });
  buildKepler(PEERS_SITE);
  writeFileSync(join(PEERS_SITE, 'outlines.bin'), outlineBytes('coarse'));
  writeFileSync(
    join(PEERS_SITE, 'flows.json'),
    JSON.stringify(
      strongestFlows(readFileSync('data/routes.csv', 'utf8'), readFileSync('data/places.csv', 'utf8'))
    )
  );
}

function template(peer: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${peer}</title>
<link rel="icon" href="data:,">
<link rel="preload" href="./outlines.bin" as="fetch" crossorigin vite-ignore>
<link rel="preload" href="./flows.json" as="fetch" crossorigin vite-ignore>
<style>body{margin:0}#map{position:relative;width:100vw;height:100vh;background:#f4f7f8;overflow:hidden}</style>
<main><div id="map" role="application" aria-label="map"></div></main>
<script type="module" src="./${peer}.js"></script>
`;
}
