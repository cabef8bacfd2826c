import type { Plugin, Rolldown } from 'vite';
import type { Language } from '../src/i18n/language.ts';
import { joinersOn } from '../src/shell/joiners.ts';
import { onceForKey } from '../src/query/once.ts';
import { SPOKEN_WITH } from '../src/shell/spoken-with.ts';
import { TABLES_OF } from '../src/shell/tables.ts';
import { rewritePages, type Stand } from './page-html.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What every page says in the language that it stands in; another comes by the script, as it cannot be known here. */
const spokenIn = (lang: Language) => [
  `src/i18n/${lang}/shared.ts`,
  `src/i18n/places.${lang}.json`,
  `src/i18n/regions.${lang}.json`,
  ...(lang === 'en' ? [] : [`src/shell/speaking-${lang}.ts`, 'src/theme/fonts-arabic.css'])
];

/** The land of a first picture. */
const LAND = 'assets/outlines-110.';

/**
 * Tells each page's HTML what its script will ask for next, so that code, words, tables and outlines come side by side
 * with the script and not after it: on a slow line that is two round trips.
 */
export function preloads(): Plugin {
  return {
    name: 'tip-atlas:preloads',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        // Two hundred countries ask for the same.
        const wantedOn = onceForKey((stand: string) => wantedBy(JSON.parse(stand) as Asking, bundle));
        return rewritePages(bundle, (html, { page, place, lang, isEmbed, up }) => {
          const asking: Asking = { page, isOfPlace: place.length > 0, lang, isEmbed };
          return withPreloads(html, wantedOn(JSON.stringify(asking)), up);
        });
      }
    }
  };
}

type Wanted = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly files: readonly string[];
};

/** What decides which files a page asks for. */
type Asking = Pick<Stand, 'page' | 'lang' | 'isEmbed'> & { readonly isOfPlace: boolean };

/** The files of the bundle that a first visit to a page in its language asks for beyond its own script. */
function wantedBy({ page, isOfPlace, lang, isEmbed }: Asking, bundle: Bundle): Wanted {
  // In a frame a country has its line alone.
  const hasMap = page === 'routes' || (isOfPlace && !isEmbed);
  const chunks = new Set<Chunk>();
  const follow = (chunk: Chunk | undefined) => {
    if (chunk === undefined || chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const file of chunk.imports) {
      const next = bundle[file];
      if (next?.type === 'chunk') follow(next);
    }
  };
  const shown = page === 'data' ? 'src/shell/Data.svelte' : `src/figure/${page}.ts`;
  const messages = SPOKEN_WITH[page].map((each) => `src/i18n/${lang}/${each}.ts`);
  const shell = isEmbed ? ['src/shell/embedded.ts'] : [];
  for (const module of [...spokenIn(lang), ...messages, ...joinersOn(page), ...shell, shown])
    follow(chunkOf(module, bundle));
  const names = Object.keys(bundle);
  const tables = TABLES_OF[page].flatMap((table) =>
    names.filter((name) => new RegExp(`^assets/${table}\\.[0-9a-f]+\\.json$`).test(name))
  );
  return {
    scripts: [...chunks].map(({ fileName }) => fileName),
    styles: [...chunks].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
    files: [...tables, ...(hasMap ? names.filter((name) => name.startsWith(LAND)) : [])]
  };
}

function chunkOf(module: string, bundle: Bundle): Chunk | undefined {
  return Object.values(bundle).find(
    (output): output is Chunk =>
      output.type === 'chunk' && (output.facadeModuleId ?? '').endsWith(`/${module}`)
  );
}

/** The HTML with a link for each file that it does not name yet. */
export function withPreloads(html: string, { scripts, styles, files }: Wanted, up: string): string {
  const links = [
    ...scripts.map((file) => [file, `<link rel="modulepreload" crossorigin href="${up}${file}">`] as const),
    ...styles.map(
      (file) => [file, `<link rel="preload" as="style" crossorigin href="${up}${file}">`] as const
    ),
    ...files.map((file) => [file, `<link rel="preload" as="fetch" crossorigin href="${up}${file}">`] as const)
  ];
  const missing = new Map(links.filter(([file]) => !html.includes(`${up}${file}"`)));
  const text = [...missing.values()].map((link) => `\n    ${link}`).join('');
  return html.replace(/\s*<\/head>/, () => `${text}\n  </head>`);
}
