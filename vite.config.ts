import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

import { boundaries } from './tools/vite-boundaries.ts';
import { downloads } from './tools/vite-downloads.ts';
import { licences } from './tools/vite-licences.ts';
import { offline } from './tools/vite-offline.ts';
import { pages } from './tools/vite-pages.ts';
import { contentPolicy } from './tools/vite-policy.ts';
import { plainPages } from './tools/vite-plain.ts';
import { preloads } from './tools/vite-preloads.ts';
import { prerendered } from './tools/vite-prerender.ts';
import { release } from './tools/vite-release.ts';
import { tables } from './tools/vite-tables.ts';
import { cutType } from './tools/vite-type.ts';
import { zipOnThePage } from './tools/vite-zip.ts';
import { sitePaths, talkPath } from './tools/site-pages.ts';
import { LANGUAGES } from './src/i18n/language.ts';

/**
 * What every page says and asks: one file, for a dozen small ones are packed worse and asked for one by one. How a link is
 * spelled out comes with the dialog that shows one.
 */
const COMMON =
  /\/src\/(?:domain\/|state\/(?!spelled))|vite\/preload-helper|\/src\/query\/(?:count|focus|memory|region|search|span)\.|\/src\/figure\/(?:controls\/|SourceLink|ViewLink|routes\/pictures|partners\/grants\/later|trends\/(?:further|later-rates)\.)|\/src\/i18n\/(?:language|words|message)\.|\/src\/chart\/linear\.|\/src\/data\/rows\.|\/src\/map\/(?:bringing|live)\.|\/src\/export\/plain\.|\/src\/shell\/(?:Broken|Citation|citation|files|for-others|Mark)\./;

/** What the trends and the page of a country draw and say alike, for the same reason. */
const TREND =
  /\/src\/chart\/(?:trend|reporting)\/(?!inked)|\/src\/chart\/multiples\/Multiple|\/src\/query\/(?:told|yearly|by-place|apart|contradictions|first|forms|justice|persons)\.|\/src\/figure\/(?:Measured|trends\/(?:answer|naming|change|comparable|contradictory|several|caveats|sentence|measured|line|milestones|persons|forms|justice|tiers|newcomer|within|Line(?:Chart|Keys)?|Head|Persons|Forms|Justice|Tiers|SmallCharts|Milestones|Section|Near|readout))\./;

/** What the partners and the page of a country say alike of the response, for the same reason. */
const RESPONSE =
  /\/src\/figure\/partners\/(?:Rows|answer|caveats|empty|event|grant|phrase|sentence|sources|years)\.|\/src\/query\/(?:amounts|contributions|dates|grants|inferred|of-event|of-one|programmes|response|roles|wider)\./;

/** What the routes and the page of a country ask and say alike of routes, for the same reason. */
const ROUTE =
  /\/src\/figure\/routes\/(?:[Aa]part|ask|layer|names|codes|years|rows|follow|shown|sentence(?:-\w+)?)\.|\/src\/query\/(?:answering|by-size|compared|corridors|documented|ends|pairs|routes|sides|subregions|uninhabited|whole|course)\./;

/** What the partners say on the page, in its table and on its slides, for the same reason. */
const PARTNER =
  /\/src\/figure\/partners\/(?:amount|matrix|grants\/(?:heading|of-view)|one\/sentence)\.|\/src\/query\/(?:deeds|grants-purpose)\./;

/** The same of a country. */
const COUNTRY =
  /\/src\/figure\/country\/(?:missing|missing-partners|sentence|span|aside|one\.svelte|place)\.|\/src\/query\/(?:hidden|record|on-record)\./;

/** What every picture is made with, whatever it draws: it comes with the dialog that hands one out. */
const PICTURE = /\/src\/(?:chart\/paper\/|export\/picture\/(?!sizes)|figure\/inked|shell\/picture\/)/;

export default defineConfig({
  base: './',
  define: { 'import.meta.env.ONE_FILE': 'false' },
  server: { watch: { ignored: ['**/.cache/**', '**/bench/**'] } },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    tables(),
    downloads(),
    boundaries(),
    cutType(),
    pages([...sitePaths(), ...LANGUAGES.map(talkPath)]),
    preloads(),
    prerendered(),
    release(),
    zipOnThePage(),
    licences(),
    contentPolicy(),
    plainPages(),
    offline()
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
            { name: 'response', test: RESPONSE, priority: 1, includeDependenciesRecursively: false },
            { name: 'route', test: ROUTE, priority: 1, includeDependenciesRecursively: false },
            { name: 'partner', test: PARTNER, priority: 1, includeDependenciesRecursively: false },
            { name: 'place', test: COUNTRY, priority: 1, includeDependenciesRecursively: false }
          ]
        }
      }
    }
  }
});
