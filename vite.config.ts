import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

import { boundaries } from './tools/vite-boundaries.ts';
import { licences } from './tools/vite-licences.ts';
import { pages } from './tools/vite-pages.ts';
import { contentPolicy } from './tools/vite-policy.ts';
import { preloads } from './tools/vite-preloads.ts';
import { prerendered } from './tools/vite-prerender.ts';
import { tables } from './tools/vite-tables.ts';
import { latinType } from './tools/vite-type.ts';
import { SITE_PAGES } from './tools/site-pages.ts';

export default defineConfig({
  base: './',
  server: { watch: { ignored: ['**/.cache/**', '**/bench/**'] } },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    tables(),
    boundaries(),
    latinType(),
    pages(SITE_PAGES),
    preloads(),
    prerendered(),
    licences(),
    contentPolicy()
  ],
  build: { target: 'es2022', manifest: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 }
});
