import { defineConfig } from 'vite';

import { CARRIED_PAPERS } from './src/shell/papers.ts';
import { addressNotice, siteAddress } from './tools/site-address.ts';
import { boundaries } from './tools/vite-boundaries.ts';
import { downloads } from './tools/vite-downloads.ts';
import { licences } from './tools/vite-licences.ts';
import { oneFile } from './tools/vite-one-file.ts';
import { compiled } from './tools/vite-svelte.ts';
import { tables } from './tools/vite-tables.ts';
import { cutType } from './tools/vite-type.ts';
import { zipOnThePage } from './tools/vite-zip.ts';

const site = siteAddress();

/** The whole site as one HTML file for a stick, opened without any server: `npm run build:file`. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    compiled(),
    tables(),
    downloads(),
    boundaries(),
    cutType(),
    zipOnThePage(),
    licences(),
    oneFile({
      name: 'tip-atlas.html',
      limit: 4_000_000,
      papers: CARRIED_PAPERS,
      define: {
        'import.meta.env.ONE_FILE': 'true',
        'import.meta.env.SITE': JSON.stringify(addressNotice(site) === null ? site : '')
      }
    })
  ],
  build: {
    outDir: 'dist-file',
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { output: { codeSplitting: false } }
  }
});
