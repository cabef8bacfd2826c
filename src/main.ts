import './shell/trusted.ts';
import 'virtual:type.css';
import './theme/tokens.css';
import './theme/base.css';
import { flushSync, hydrate, mount } from 'svelte';
import { DATA_VERSION, LATER_URLS, TABLE_URLS } from 'virtual:tables';
import type { Part } from './data/pack.ts';
import type { TableName } from './data/schema.ts';
import { reasonOf } from './domain/issue.ts';
import { nearestLanguage } from './i18n/language.ts';
import { keepOne } from './figure/first-width.ts';
import { bringWith } from './map/bringing.ts';
import { isCountry } from './query/region.ts';
import { AddressBar, addressOf, pathInBar, type Site, viewInBar } from './shell/address.ts';
import { Desk } from './shell/desk.svelte.ts';
import { dress } from './shell/dress.ts';
import Explore from './shell/Explore.svelte';
import { follow, needsMore } from './shell/follow.ts';
import { hearHands } from './shell/hands.ts';
import { sayNothingLoaded } from './shell/last-resort.ts';
import { afterFrame } from './shell/frame.ts';
import { readBytes, readText } from './shell/reading.ts';
import { loadShowing } from './shell/showing.ts';
import { Speech } from './shell/speech.svelte.ts';
import { loadVocabulary } from './shell/vocabulary.ts';
import { LiveSession, type OtherNames } from './state/session.svelte.ts';
import { isEmbedded, isTalk } from './state/url.ts';
import type { View } from './state/view.ts';

/** The site's root: this module stands one folder below it, built or not; where the site is one file, that file. */
const root = import.meta.env.ONE_FILE
  ? new URL(location.pathname, location.href)
  : new URL(/* @vite-ignore */ '..', import.meta.url);
const reader = nearestLanguage(navigator.languages);
const address = (view: View) => addressOf(view, site, reader);
const speech = new Speech(loadVocabulary);

const desk = new Desk(readPart, loadShowing, DATA_VERSION);
const site: Site = { root, hasPage: (place) => isCountry(place, desk.dataset().places) };
const bar = new AddressBar(site, reader);
bringWith((path) => readBytes(path, root));

let otherNames: Promise<OtherNames> | null = null;

/** Other names are a help to a search: where they do not come it finds places by their names in this language. */
function namesOnce(): Promise<OtherNames> {
  return (otherNames ??= import('./shell/names.ts')
    .then(({ loadOtherNames }) => loadOtherNames())
    .catch(() => {
      otherNames = null;
      return new Map();
    }));
}

function readPart(name: TableName, part: Part): Promise<string> {
  return readText((part === 'first' ? TABLE_URLS[name] : LATER_URLS[name]) ?? '', root);
}

/** Opens the view that the address names, and from then on keeps page, address and document together. */
async function open(target: HTMLElement): Promise<void> {
  const [path, query] = pathInBar(root);
  const talk = isTalk(path)
    ? await (await import('./shell/present/open.ts')).openTalk({ root, path, query, reader })
    : null;
  const first = talk?.view ?? viewInBar(reader, site);
  const embedded =
    !import.meta.env.ONE_FILE && isEmbedded(location.pathname) ? await import('./shell/embedded.ts') : null;
  const [words] = await Promise.all([speech.firstWords(first), desk.prepare(first)]);
  const session = new LiveSession(desk.dataset(), first, words, {
    published: (view, before, isStep) => {
      if (talk) talk.published(view);
      // A frame's steps would stand in the history of the page around it.
      else if (!embedded) bar.publish(view, before, isStep);
      moved(view, before);
    },
    afterFrame,
    allowed: embedded?.allows(first),
    // A link says its language where this reader or another would find the page in a different one.
    linkTo: (view) => addressOf(view, site, view.lang === reader ? 'en' : reader),
    needed: (part) => {
      if (part === 'names') void namesOnce().then((names) => (session.otherNames = names));
      else void desk.complete('grants').then(() => (session.dataset = desk.dataset()));
    }
  });
  // The document is in the language that is spoken, which is not the view's until that has loaded.
  const dressed = () => {
    dress(document.documentElement, { ...session.view, lang: session.words.lang });
  };
  const followed = () => void follow(session, desk, speech, dressed);
  const moved = (view: View, before: View) => {
    dressed();
    if (needsMore(view, before)) followed();
  };
  desk.open(first.page);
  dressed();
  if (talk) {
    target.replaceChildren();
    talk.mount(target, session, desk, speech);
    reveal(target);
    return;
  }
  addEventListener('popstate', () => {
    bar.drop();
    const before = session.view;
    const view = viewInBar(reader, site);
    // A link within the page comes by here too, and leads nowhere else.
    if (address(view) === address(before)) return;
    session.show(view);
    moved(view, before);
  });
  // Where one of these does not come, a text is copied and a key is pressed as ever.
  const onFirst = (sign: 'selectionchange' | 'focusin', isPast: boolean, bring: () => Promise<void>) => {
    const once = () => void bring().catch(() => undefined);
    // With the hand that brought these scripts it may have come already.
    if (isPast) once();
    else document.addEventListener(sign, once, { once: true });
  };
  // What is copied out of a figure takes its unit and its source along.
  onFirst('selectionchange', getSelection()?.isCollapsed === false, async () => {
    (await import('./shell/quoting.ts')).quote(session, desk);
  });
  if (!embedded)
    onFirst('focusin', document.activeElement !== document.body, async () => {
      (await import('./shell/keys/keyed.ts')).keyed(session);
    });
  embedded?.takeOver(target, session, followed);
  const Shell = embedded?.Shell ?? Explore;
  const shown = { target, props: { session, desk, speech, retry: followed, address } };
  if (isStill(target) && session.dataset.failures.length === 0) {
    const showing = desk.ready[first.page];
    const ready = !embedded?.isLandless && showing && 'figure' in showing && showing.figure.ready?.(first);
    await Promise.race([ready, new Promise((done) => setTimeout(done, 3000))]);
    holdLinks(target);
    keepOne(target);
    hydrate(Shell, shown);
    reveal(target);
    // What is heard may ask how wide a drawing is.
    flushSync();
    hearHands();
  } else {
    target.replaceChildren();
    mount(Shell, shown);
    reveal(target);
  }
}

/** Whether the HTML already shows what the address asks for: then what stands there comes to life where it stands. */
function isStill(target: HTMLElement): boolean {
  return 'still' in target.dataset && !('opening' in document.documentElement.dataset);
}

/** Makes links whole: those in the HTML lead from where it stands, which the address bar may soon leave. */
function holdLinks(target: HTMLElement): void {
  for (const link of target.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])'))
    link.setAttribute('href', link.href);
}

/** Shows what was kept out of sight because the HTML drew another view. */
function reveal(target: HTMLElement): void {
  delete target.dataset['still'];
  delete document.documentElement.dataset['opening'];
}

// In a hidden tab no frame is ever drawn, so the address would keep waiting for one.
for (const leaving of ['visibilitychange', 'pagehide']) {
  addEventListener(leaving, () => {
    bar.flush();
  });
}

const target = document.getElementById('app');
if (target && import.meta.env.DEV && location.pathname.endsWith('/gallery/')) {
  mount((await import('./shell/Gallery.svelte')).default, { target });
} else if (target) {
  await open(target).catch((error: unknown) => {
    // What stands in the HTML can still be read: the notice comes above it.
    let place = target;
    if (isStill(target)) target.before((place = document.createElement('div')));
    sayNothingLoaded(place, reasonOf(error), () => {
      location.reload();
    });
    reveal(target);
  });
}
