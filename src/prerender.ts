import { render } from 'svelte/server';
import { DATA_VERSION } from 'virtual:tables';
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

/** What the pages are made of: the packed text of a part of a table, and the packed coarse outlines. */
export type Material = {
  readonly read: (name: TableName, part: Part) => Promise<string>;
  readonly outlines: ArrayBuffer;
};

/** The root of the site while a page is written: links need a whole address, and get the way up in its stead. */
const ROOT = 'https://root.invalid/';

/** The page as its script first draws it: the HTML of its root; throws where a table fails. */
export async function prerender({ page, lang, up }: Standing, { read, outlines }: Material): Promise<string> {
  keepOutlines('coarse', outlines);
  const desk = new Desk(read, loadShowing, DATA_VERSION);
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
  const { body } = render(Explore, {
    props: {
      session,
      desk,
      speech,
      retry: () => undefined,
      address: (to: View) => `${ROOT}${to.page}/${writeView(to, lang)}`
    }
  });
  return body.replaceAll(ROOT, up);
}
