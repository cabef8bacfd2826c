import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Language } from '../src/i18n/language.ts';
import type * as prerenderer from '../src/prerender.ts';
import type { Material } from '../src/prerender.ts';
import { outlineBytes } from './boundaries.ts';
import { linesName } from './embed-files.ts';
import { withFirstStyles } from './first-styles.ts';
import { addressIn, cardPath, wholePath, withHead, withTalkHead, type Shown } from './page-head.ts';
import { rewritePages, rewriteTalks, textOf, type Stand } from './page-html.ts';
import { packedTables } from './packed-tables.ts';
import { pictureFaces } from './picture-faces.ts';
import { pngsOf, type SharePicture } from './share-pictures.ts';
import { sharedFiles } from './shared-files.ts';
import { addressNotice, siteAddress } from './site-address.ts';
import { standing } from './standing-html.ts';
import { sheetsOf, withStylesOf } from './standing-styles.ts';
import { boundaries } from './vite-boundaries.ts';
import { downloads } from './vite-downloads.ts';
import { compiled } from './vite-svelte.ts';
import { tables } from './vite-tables.ts';
import { ARABIC_FACES } from './typeface-arabic.ts';
import { CUT_FACE } from './vite-type.ts';

/** The type that a page is set in. */
const FACES: Readonly<Record<Language, readonly string[]>> = {
  en: [CUT_FACE],
  ur: [CUT_FACE, ...ARABIC_FACES.map(({ cut }) => cut)]
};

/** What `src/prerender.ts` gives. */
type Prerender = Pick<typeof prerenderer, 'prerender' | 'prerenderTalk'>;

/** The deck that the page of the talks shows where its address names none. */
const FIRST_TALK = 'data/decks/world-day-2025.json';

/**
 * Puts into each page's HTML what its script would draw first, so that headline, map and list stand before any script
 * has come, and where none ever comes. Style sheets then belong to the HTML, and what the script needs waits behind it.
 */
export function prerendered(cache = '.cache'): Plugin {
  return {
    name: 'tip-atlas:prerender',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        mkdirSync(cache, { recursive: true });
        // A module is read once, so each build has a folder of its own.
        const folder = mkdtempSync(join(cache, 'prerender-'));
        try {
          const { prerender, prerenderTalk } = await serverBuild(folder);
          const material = materialIn('data');
          const site = siteAddress();
          const notice = addressNotice(site);
          if (notice !== null) this.warn(notice);
          const sheets = sheetsOf(bundle);
          const cards: (readonly [Stand, Shown])[] = [];
          const pictures = new Map<string, SharePicture>();
          await rewritePages(bundle, async (html, stand) => {
            const { page, place, lang, up, isEmbed } = stand;
            const own = { page, place: place[0] ?? null, lang, up, isEmbed };
            const address = addressIn(site, wholePath(stand));
            const isPictured = !isEmbed && wholePath(stand) === stand.path;
            const { body, card, picture, lines } = await prerender({ ...own, address, isPictured }, material);
            if (picture !== null) pictures.set(cardPath(stand), { svg: picture, lang });
            const shown = { ...card, picture: pictures.has(cardPath(stand)) ? cardPath(stand) : null };
            cards.push([stand, shown]);
            const styled = withStylesOf(html, body, { up, sheets });
            const whole = withHead(standing(styled, body, fontsIn(bundle, stand), stand), stand, shown, site);
            if (!isEmbed) return whole;
            const {
              html: light,
              fileName,
              source
            } = withFirstStyles(whole, up, (file) => styleIn(bundle, file));
            this.emitFile({ type: 'asset', fileName, source });
            if (lines !== null)
              this.emitFile({ type: 'asset', fileName: linesFile(lang, lines), source: lines });
            return light;
          });
          const file = { name: basename(FIRST_TALK), text: readFileSync(FIRST_TALK, 'utf8') };
          await rewriteTalks(bundle, async (html, stand) => {
            const { body, ...card } = await prerenderTalk(stand, material, file);
            return withTalkHead(standing(html, body, fontsIn(bundle, stand), stand), stand, card, site);
          });
          const faces = await pictureFaces(join(folder, 'faces'));
          const made = [...sharedFiles(cards, site), ...(await pngsOf(pictures, faces))];
          for (const [fileName, source] of made) this.emitFile({ type: 'asset', fileName, source });
        } finally {
          rmSync(folder, { recursive: true });
        }
      }
    }
  };
}

/** The file of what the lines of an embedded map say. */
function linesFile(lang: Language, lines: string): string {
  const hash = createHash('sha256').update(lines).digest('hex').slice(0, 10);
  return `assets/${linesName(lang)}.${hash}.txt`;
}

/** The links that fetch the type beside the style sheets: text is set once, and nothing moves when it comes. */
function fontsIn(bundle: Readonly<Record<string, unknown>>, { up, lang }: Stand): string {
  const links = FACES[lang].map((face) => {
    const file = Object.keys(bundle).find((name) => name.startsWith(`assets/${face}-`));
    if (file === undefined) throw new Error(`the bundle has no ${face}`);
    return `<link rel="preload" as="font" type="font/woff2" crossorigin href="${up}${file}">`;
  });
  return links.join('\n    ');
}

function styleIn(bundle: Rolldown.OutputBundle, file: string): string {
  const asset = bundle[file];
  if (asset?.type !== 'asset') throw new Error(`the bundle has no ${file}`);
  return textOf(asset.source);
}

/** Builds the site once more, for this machine instead of a browser; `define` says which constants the page itself is built with. */
export async function serverBuild(
  outDir: string,
  define: Readonly<Record<string, string>> = {}
): Promise<Prerender> {
  await build({
    configFile: false,
    define: { ...define },
    logLevel: 'error',
    plugins: [compiled(), tables(), downloads(), boundaries()],
    build: { ssr: 'src/prerender.ts', outDir, target: 'node20', copyPublicDir: false }
  });
  return (await import(pathToFileURL(resolve(outDir, 'prerender.js')).href)) as Prerender;
}

/** What the pages are made of, out of the tables of a folder. */
export function materialIn(folder: string): Material {
  const packed = packedTables(folder);
  return {
    read: (name, part) => {
      const table = packed.find((each) => each.name === name && each.part === part);
      return table
        ? Promise.resolve(table.text)
        : Promise.reject(new Error(`${folder} has no table ${name}`));
    },
    outlines: new Uint8Array(outlineBytes('coarse')).buffer
  };
}
