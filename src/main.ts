import './shell/trusted.ts';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { mount } from 'svelte';
import { LATER_URLS, TABLE_URLS } from 'virtual:tables';
import { nearestLanguage } from './i18n/language.ts';
import { Words } from './i18n/words.ts';
import { AddressBar, addressOf, viewInBar } from './shell/address.ts';
import { Desk } from './shell/desk.svelte.ts';
import { dress } from './shell/dress.ts';
import Explore from './shell/Explore.svelte';
import { loadVocabulary } from './shell/vocabulary.ts';
import { Session } from './state/session.svelte.ts';
import type { View } from './state/view.ts';

/** The site's root: this module stands one folder below it, built or not. */
const root = new URL(/* @vite-ignore */ '..', import.meta.url);
const reader = nearestLanguage(navigator.languages);
const first = viewInBar(reader);
const bar = new AddressBar(root, reader);

const desk = new Desk(async (name, part) => {
  const url = part === 'first' ? TABLE_URLS[name] : LATER_URLS[name];
  const response = await fetch(new URL(url ?? '', root));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return response.text();
});

async function load(view: View) {
  const [vocabulary, dataset] = await Promise.all([loadVocabulary(view.lang), desk.prepare(view.page)]);
  return { words: new Words(view.lang, vocabulary, view.digits), dataset };
}

async function follow(view: View): Promise<void> {
  const { words, dataset } = await load(view);
  if (session.view.page !== view.page || session.view.lang !== view.lang) return;
  session.words = words;
  session.dataset = dataset;
  dress(document.documentElement, view);
}

const { dataset, words } = await load(first);
const session = new Session(dataset, first, words, {
  published: (view, before) => {
    bar.publish(view, before);
    dress(document.documentElement, { ...view, lang: session.words.lang });
    if (view.page !== before.page || view.lang !== before.lang || view.digits !== before.digits)
      void follow(view);
  },
  needed: () => void desk.complete('grants').then((whole) => (session.dataset = whole))
});
dress(document.documentElement, first);

addEventListener('popstate', () => {
  session.show(viewInBar(reader));
  void follow(session.view);
});

const target = document.getElementById('app');
if (target && import.meta.env.DEV && location.pathname.endsWith('/gallery/')) {
  mount((await import('./shell/Gallery.svelte')).default, { target });
} else if (target) {
  const retry = () => void follow(session.view);
  mount(Explore, {
    target,
    props: { session, desk, retry, address: (view: View) => addressOf(view, root, reader) }
  });
}
