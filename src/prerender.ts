import { render } from 'svelte/server';
import { DATA_VERSION } from 'virtual:tables';
import type { Part } from './data/pack.ts';
import type { TableName } from './data/schema.ts';
import type { PlaceId } from './domain/place.ts';
import type { Language } from './i18n/language.ts';
import { keepOutlines } from './map/outlines-load.ts';
import { isCountry } from './query/region.ts';
import { onceForEach, onceForKey } from './query/once.ts';
import { addressOf, type Site } from './shell/address.ts';
import { Desk } from './shell/desk.svelte.ts';
import Embed from './shell/Embed.svelte';
import Explore from './shell/Explore.svelte';
import { loadShowing } from './shell/showing.ts';
import { Speech } from './shell/speech.svelte.ts';
import { loadVocabulary } from './shell/vocabulary.ts';
import { LiveSession } from './state/session.svelte.ts';
import { firstView, type Page, type View } from './state/view.ts';

/**
 * Where a page stands before any script runs: its address has no query, and its links lead up to the site's root and down
 * again. `place` is the country whose page of its own it is.
 */
export type Standing = {
  readonly page: Page;
  readonly place: PlaceId | null;
  readonly lang: Language;
  readonly up: string;
  /** whether it stands in a page of another site */
  readonly isEmbed: boolean;
};

/** What the pages are made of: the packed text of a part of a table, and the packed coarse outlines. */
export type Material = {
  readonly read: (name: TableName, part: Part) => Promise<string>;
  readonly outlines: ArrayBuffer;
};

/** The root of the site while a page is written: links need a whole address, and get the way up in its stead. */
const ROOT = 'https://root.invalid/';

/** Tables and words for each kind of page: two hundred countries share them, and no page has one that its script lacks. */
const roomOf = onceForEach(({ read }: Material) =>
  onceForKey<Page, { readonly desk: Desk; readonly speech: Speech }>(() => ({
    desk: new Desk(read, loadShowing, DATA_VERSION),
    speech: new Speech(loadVocabulary)
  }))
);

/** The page as its script first draws it: the HTML of its root; throws where a table fails. */
export async function prerender(
  { page, place, lang, up, isEmbed }: Standing,
  material: Material
): Promise<string> {
  keepOutlines('coarse', material.outlines);
  const { desk, speech } = roomOf(material)(page);
  const view = { ...firstView(lang), page, place: place === null ? [] : [place] };
  const [words] = await Promise.all([speech.firstWords(view), desk.prepare(view)]);
  desk.open(page);
  const dataset = desk.dataset();
  const [failure] = dataset.failures;
  if (failure) throw new Error(`${failure.table}: ${failure.why}`);
  const site: Site = { root: new URL(ROOT), hasPage: (each) => isCountry(each, dataset.places) };
  const session = new LiveSession(dataset, view, words, {
    published: () => undefined,
    linkTo: (to) => addressOf(to, site, 'en'),
    needed: () => undefined
  });
  const { body } = render(isEmbed ? Embed : Explore, {
    props: {
      session,
      desk,
      speech,
      retry: () => undefined,
      address: (to: View) => addressOf(to, site, lang)
    }
  });
  return body.replaceAll(ROOT, up);
}
