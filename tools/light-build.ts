import { build, type Rolldown } from 'vite';
import type { Language } from '../src/i18n/language.ts';
import { SHOWN_APART } from '../src/query/apart.ts';
import type { Page } from '../src/state/view.ts';
import { EMBED_FILES } from './embed-files.ts';
import { lightSpeech, type Speech } from './light-speech.ts';
import { lightTables, type LightNeeds } from './light-tables.ts';
import type { OwnFile } from './own-build.ts';
import { compiled } from './vite-svelte.ts';
import { versionIn } from './vite-tables.ts';

/** The figures that come to life by parts in the page of another site. */
export const LIGHT = ['trends', 'partners', 'routes', 'country'] as const;
export type LightFigure = (typeof LIGHT)[number];

/** Whether a page's figure does. */
export function isLight(page: Page): page is LightFigure {
  return LIGHT.some((each) => each === page);
}

/** What comes with the first touch of a figure. */
export type LightFiles = Readonly<Record<'script' | 'style' | 'data', OwnFile>>;

/** The tables of each drawing that lives by itself, and the places that it names before anybody chooses one, where they are not all it has. */
const NEEDS: Readonly<
  Record<Exclude<LightFigure, 'routes'>, LightNeeds & { readonly named?: readonly string[] }>
> = {
  // A line of all countries counts each of them and names one.
  trends: { tables: ['totals', 'milestones'], hasAllPlaces: true, named: [SHOWN_APART] },
  // The line of any one country, which the address names.
  country: { tables: ['totals', 'milestones'], hasAllPlaces: true },
  // The grants stand in the panel.
  partners: { tables: ['partners', 'programmes', 'contributions', 'events'], hasAllPlaces: false }
};

/** What a figure first comes to life with, in one script; `lines` is the file of what the lines of its map say, where it has one. */
export async function lightFiles(
  figure: LightFigure,
  lang: Language,
  lines: OwnFile | null
): Promise<LightFiles> {
  const speech = { lang, pages: [figure], release: versionIn('data'), draft: null, isNamed: () => false };
  if (figure === 'routes') {
    if (!lines) throw new Error('the lines of the routes say nothing');
    return { ...(await packed(figure, { ...speech, data: lines.fileName })), data: lines };
  }
  const { url, text, places } = lightTables(figure, NEEDS[figure]);
  const { named } = NEEDS[figure];
  const isNamed = (place: string) => named?.includes(place) ?? places.has(place);
  const draft = await packed(figure, { ...speech, isNamed, data: url }, false);
  const files = await packed(figure, { ...speech, isNamed, data: url, draft: String(draft.script.source) });
  return { ...files, data: { fileName: url, source: text } };
}

async function packed(
  figure: LightFigure,
  speech: Speech,
  minify = true
): Promise<Pick<LightFiles, 'script' | 'style'>> {
  const names = `assets/${EMBED_FILES}${figure}-${speech.lang}-[hash:7]`;
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { 'import.meta.env.ONE_FILE': 'false' },
    plugins: [compiled(), lightSpeech(speech)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      minify,
      rolldownOptions: {
        input: { [figure]: `src/embed/${figure}.ts` },
        output: { entryFileNames: `${names}.js`, assetFileNames: `${names}[extname]`, codeSplitting: false }
      }
    }
  })) as Rolldown.RolldownOutput;
  const [script] = output;
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (style?.type !== 'asset') throw new Error(`what ${figure} comes to life with has no style sheet`);
  return {
    script: { fileName: script.fileName, source: script.code },
    style: { fileName: style.fileName, source: style.source }
  };
}
