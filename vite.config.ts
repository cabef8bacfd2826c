import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

import { countryPages } from './tools/country-pages.ts';
import { boundaries } from './tools/vite-boundaries.ts';
import { licences } from './tools/vite-licences.ts';
import { pages } from './tools/vite-pages.ts';
import { contentPolicy } from './tools/vite-policy.ts';
import { preloads } from './tools/vite-preloads.ts';
import { prerendered } from './tools/vite-prerender.ts';
import { tables } from './tools/vite-tables.ts';
import { latinType } from './tools/vite-type.ts';
import { zipOnThePage } from './tools/vite-zip.ts';
import { SITE_PAGES } from './tools/site-pages.ts';

/**
 * What every page says and asks: one file, for a dozen small ones are packed worse and asked for one by one. How a link is
 * spelled out comes with the dialog that shows one.
 */
const COMMON =
  /\/src\/(?:domain\/|state\/(?!spelled))|vite\/preload-helper|\/src\/query\/(?:count|focus|memory|region|search|span)\.|\/src\/figure\/(?:controls\/|SourceLink|ViewLink|routes\/pictures|partners\/grants\/later|trends\/(?:further|later-rates)\.)|\/src\/i18n\/(?:language|words|message)\.|\/src\/chart\/linear\.|\/src\/data\/rows\.|\/src\/map\/live\.|\/src\/export\/plain\.|\/src\/shell\/(?:Broken|Citation|citation|Mark)\./;

/** What the trends and the page of a country draw and say alike, for the same reason. */
const TREND =
  /\/src\/chart\/(?:trend|reporting)\/(?!inked)|\/src\/chart\/multiples\/Multiple|\/src\/query\/(?:told|yearly|by-place|apart|contradictions|first|forms|justice|persons)\.|\/src\/figure\/(?:Measured|trends\/(?:answer|naming|change|comparable|contradictory|several|caveats|sentence|measured|line|milestones|persons|forms|justice|tiers|newcomer|within|Line|Head|Persons|Forms|Justice|Tiers|SmallCharts|Milestones|Section|Near))\./;

/** What the partners and the page of a country say alike of the response, for the same reason. */
const RESPONSE =
  /\/src\/figure\/partners\/(?:Rows|answer|caveats|empty|event|grant|phrase|sentence|sources|years)\.|\/src\/query\/(?:amounts|contributions|dates|grants|inferred|of-event|programmes|response|roles|wider)\./;

/** What every picture is made with, whatever it draws: it comes with the dialog that hands one out. */
const PICTURE = /\/src\/(?:chart\/paper\/|export\/picture\/(?!sizes)|figure\/inked|shell\/picture\/)/;

export default defineConfig({
  base: './',
  server: { watch: { ignored: ['**/.cache/**', '**/bench/**'] } },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    tables(),
    boundaries(),
    latinType(),
    pages([...SITE_PAGES, ...countryPages()]),
    preloads(),
    prerendered(),
    zipOnThePage(),
    licences(),
    contentPolicy()
  ],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'common', test: COMMON, priority: 2 },
            { name: 'trend', test: TREND, priority: 1, includeDependenciesRecursively: false },
            { name: 'picturing', test: PICTURE, priority: 1, includeDependenciesRecursively: false },
            { name: 'response', test: RESPONSE, priority: 1, includeDependenciesRecursively: false }
          ]
        }
      }
    }
  }
});
