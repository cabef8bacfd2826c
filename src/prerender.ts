import { render } from 'svelte/server';
import type { Part } from './data/pack.ts';
import type { TableName } from './data/schema.ts';
import type { Language } from './i18n/language.ts';
import { keepOutlines } from './map/outlines-load.ts';
import { Desk } from './shell/desk.svelte.ts';
import Explore from './shell/Explore.svelte';
import { loadShowing } from './shell/showing.ts';
import { Speech } from './shell/speech.svelte.ts';
import { loadVocabulary } from './shell/vocabulary.ts';
import { writeView } from './state/url.ts';
import { LiveSession } from './state/session.svelte.ts';
import { firstView, type Page, type View } from './state/view.ts';

/** Where a page stands before any script runs: its address is bare, and its links lead up to the site's root and down again. */
export type Standing = { readonly page: Page; readonly lang: Language; readonly up: string };

/** What the pages are made of: the packed text of a part of a table, the packed coarse outlines, the version of the data. */
export type Material = {
  readonly read: (name: TableName, part: Part) => Promise<string>;
  readonly outlines: ArrayBuffer;
  readonly version: string;
};

/** The root of the site while a page is written: links need a whole address, and get the way up in its stead. */
const ROOT = 'https://root.invalid/';

/** The page as its script first draws it, as HTML: what goes into its head and what into its root; throws where a table fails. */
export async function prerender(
  { page, lang, up }: Standing,
  { read, outlines, version }: Material
): Promise<{ readonly head: string; readonly body: string }> {
  keepOutlines('coarse', outlines);
  const desk = new Desk(read, loadShowing, version);
  const speech = new Speech(loadVocabulary);
  const view = { ...firstView(lang), page };
  const [words] = await Promise.all([speech.firstWords(view), desk.prepare(view)]);
  desk.open(page);
  const dataset = desk.dataset();
  const [failure] = dataset.failures;
  if (failure) throw new Error(`${failure.table}: ${failure.why}`);
  const session = new LiveSession(dataset, view, words, {
    published: () => undefined,
    needed: () => undefined
  });
  const { head, body } = render(Explore, {
    props: {
      session,
      desk,
      speech,
      retry: () => undefined,
      address: (to: View) => `${ROOT}${to.page}/${writeView(to, lang)}`
    }
  });
  return { head, body: body.replaceAll(ROOT, up) };
}
