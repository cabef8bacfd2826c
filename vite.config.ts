import { defineConfig } from 'vite';

import { boundaries } from './tools/vite-boundaries.ts';
import { downloads } from './tools/vite-downloads.ts';
import { licences } from './tools/vite-licences.ts';
import { installable } from './tools/vite-installable.ts';
import { lights } from './tools/vite-lights.ts';
import { offline } from './tools/vite-offline.ts';
import { pages } from './tools/vite-pages.ts';
import { contentPolicy } from './tools/vite-policy.ts';
import { plainPages } from './tools/vite-plain.ts';
import { preloads } from './tools/vite-preloads.ts';
import { prerendered } from './tools/vite-prerender.ts';
import { release } from './tools/vite-release.ts';
import { compiled } from './tools/vite-svelte.ts';
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
  /\/src\/(?:domain\/|state\/(?!spelled))|vite\/preload-helper|\/src\/query\/(?:count|focus|memory|region|reporting|search|span)\.|\/src\/figure\/(?:controls\/|SourceLink|ViewLink|first-width|routes\/(?:card-load|pictures)|partners\/grants\/later|trends\/(?:further|later-rates)\.)|\/src\/i18n\/(?:language|words|message)\.|\/src\/chart\/linear\.|\/src\/data\/(?:rows|web-address)\.|\/src\/map\/(?:bringing|idle|live|plate-load)\.|\/src\/export\/plain\.|\/src\/shell\/(?:address|Broken|Citation|citation|files|follow|for-others|frame|Mark|reading|tables|talk-link)\./;

/** What the trends and the page of a country draw and say alike, for the same reason. */
const TREND =
  /\/src\/data\/join-victims\.|\/src\/chart\/(?:trend|reporting)\/(?!inked)|\/src\/chart\/multiples\/Multiple|\/src\/query\/(?:told|yearly|by-place|apart|contradictions|first|forms)\.|\/src\/figure\/(?:Measured|trends\/(?:answer|latest|naming|change|comparable|contradictory|several|caveats|sentence-country|measured|line|milestones|forms|newcomer|within|Line(?:Chart|Keys)?|Head|Forms|SmallCharts|Milestones|Section|Near|readout))\./;

/** Who was detected and what became of justice, which stand far down in the trends and are a part of the page of a country. */
const PEOPLE =
  /\/src\/figure\/trends\/(?:Persons|persons|Justice|justice|Tiers|tiers)\.|\/src\/query\/(?:justice|persons)\./;

/** What the trends say of a sum of countries, on the page, on its slides and in a talk. */
const SUM = /\/src\/figure\/trends\/(?:peak|sentence|parts|parts-text)\.|\/src\/query\/(?:decomposed|per)\./;

/** What the partners and the page of a country say alike of the response, for the same reason. */
const RESPONSE =
  /\/src\/data\/join-partners\.|\/src\/figure\/Original\.|\/src\/figure\/partners\/(?:Rows|answer|caveats|empty|event|grant|phrase|sentence|sources|years)\.|\/src\/query\/(?:amounts|contributions|dates|grants|inferred|of-event|of-one|programmes|response|roles|wider)\./;

/** What the routes and the page of a country ask and say alike of routes, for the same reason. */
const ROUTE =
  /\/src\/data\/(?:join|sound)-routes\.|\/src\/figure\/routes\/(?:[Aa]part|ask|layer|names|codes|years|rows|follow|shown|sources|sentence(?:-\w+)?)\.|\/src\/query\/(?:answering|capacity|subregion-of|unnamed|by-size|compared|corridors|documented|ends|pairs|routes|sides|subregions|uninhabited|whole|course)\./;

/** The land under every map, for the same reason. */
const LAND =
  /\/src\/map\/(?:Land|ground|land-paths|outlines-\w+|patterson|seam)\.|\/src\/figure\/routes\/land\.svelte|virtual:outlines/;

/** The map of routes, which the page of a country has too, for the same reason; what paints very many lines comes by itself. */
const MAP =
  /\/src\/map\/(?:Buttons|Corridors|Ground|Labels|Legend|Line|Mark|Ring|RouteMap|arrow|circles|corner|corridors|curve|hand|keep-off|keys|labels|looking|mark-spots|marks|nearest|outlines|point-grid|samples|scale|spots|spread|still|strands|turns|ways|wishes)\.|\/src\/figure\/routes\/(?:LiveMap|Drawn|Rows?|Bar|Drawing|Walked|box|caveats|choose|drawn|hatched|ink|labels(?:-plain)?|legend|map-sizes|said|scene|titles|walk(?:er\.svelte)?)\./;

/** What the partners say on the page, in its table and on its slides, for the same reason. */
const PARTNER =
  /\/src\/chart\/(?:matrix\/geometry|timeline\/(?:Paper|geometry))\.|\/src\/figure\/partners\/(?:amount(?:-blocks)?|choices|matrix|programme|grants\/(?:heading|of-view)|one\/sentence)\.|\/src\/query\/(?:deeds|grants-purpose)\./;

/** The same of a country. */
const COUNTRY =
  /\/src\/figure\/country\/(?:missing|missing-partners|sentence|span|aside|one|place)\.|\/src\/query\/(?:hidden|record|on-record)\./;

/** What every picture is made with, whatever it draws: it comes with the dialog that hands one out. */
const PICTURE = /\/src\/(?:chart\/paper\/|export\/picture\/(?!sizes)|figure\/inked|shell\/picture\/)/;

export default defineConfig({
  base: './',
  define: { 'import.meta.env.ONE_FILE': 'false' },
  server: { watch: { ignored: ['**/.cache/**', '**/bench/**'] } },
  plugins: [
    compiled(),
    tables(),
    downloads(),
    boundaries(),
    cutType(),
    installable(),
    pages([...sitePaths(), ...LANGUAGES.map(talkPath)]),
    preloads(),
    prerendered(),
    lights(),
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
        // As short a hash as so many files allow: every file names dozens of others, and a name packs worse than all else in it.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        entryFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'common', test: COMMON, priority: 2 },
            { name: 'trend', test: TREND, priority: 1, includeDependenciesRecursively: false },
            { name: 'people', test: PEOPLE, priority: 1, includeDependenciesRecursively: false },
            { name: 'sum', test: SUM, priority: 1, includeDependenciesRecursively: false },
            { name: 'picturing', test: PICTURE, priority: 1, includeDependenciesRecursively: false },
            { name: 'response', test: RESPONSE, priority: 1, includeDependenciesRecursively: false },
            { name: 'land', test: LAND, priority: 1, includeDependenciesRecursively: false },
            { name: 'map', test: MAP, priority: 1, includeDependenciesRecursively: false },
            { name: 'route', test: ROUTE, priority: 1, includeDependenciesRecursively: false },
            { name: 'partner', test: PARTNER, priority: 1, includeDependenciesRecursively: false },
            { name: 'place', test: COUNTRY, priority: 1, includeDependenciesRecursively: false }
          ]
        }
      }
    }
  }
});
