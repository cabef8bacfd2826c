import type { Language } from '../i18n/language.ts';
import type { PlaceId } from '../domain/place.ts';
import { readPath, readView, writeAddress } from '../state/url.ts';
import type { View } from '../state/view.ts';
import { afterFrame } from './frame.ts';
import { carriedDeck } from './carried-deck.ts';
import { inFile, pathInFile } from './in-file.ts';

/** Keys that make a step of their own in the browser's history: what a reader would call "going somewhere". */
const STEPS = [
  'page',
  'place',
  'event',
  'partner',
  'programme',
  'purpose',
  'direction',
  'layer',
  'level',
  'compare',
  'picture',
  'lang'
] as const;

/** Reads the address bar; what could not be read is named in the console in development. */
export function viewInBar(reader: Language, { root }: Pick<Site, 'root'>): View {
  const [path, query] = pathInBar(root);
  const { view, ignored } = readView(readPath(path), query, reader);
  if (import.meta.env.DEV && ignored.length > 0) console.info('Ignored in the address:', ignored.join(', '));
  return view;
}

/** Where the address bar leads below the root of the site, and what it asks for there. */
export function pathInBar(root: URL): readonly [path: string, query: string] {
  if (!import.meta.env.ONE_FILE) return [pathBelow(root), location.search];
  const deck = location.search === '' ? carriedDeck() : null;
  // A file that carries a deck is opened for it.
  if (deck !== null) return ['present/', `?deck=${deck.name}&lang=${deck.lang}`];
  const asked = pathInFile(location.search);
  const path = asked.replace(/\?.*$/, '');
  return [path, asked.slice(path.length)];
}

/** The path of the address bar below the root of the site: what the folders above are called says nothing. */
function pathBelow({ pathname }: URL): string {
  return location.pathname.startsWith(pathname)
    ? location.pathname.slice(pathname.length)
    : location.pathname;
}

/** The site as its addresses need it: where its root is, and which countries have a page of their own. */
export type Site = { readonly root: URL; readonly hasPage: (place: PlaceId) => boolean };

/** The whole address of a view; keys that are as `reader` would find them are left out. */
export function addressOf(view: View, { root, hasPage }: Site, reader: Language): string {
  return addressBelow(root, writeAddress(view, reader, hasPage));
}

/** The whole address of a path below the root of the site, with what it asks for: `ur/trends/?place=PAK`. */
export function addressBelow(root: URL, path: string): string {
  return import.meta.env.ONE_FILE ? inFile(path, root) : new URL(path, root).href;
}

/** How long, in milliseconds, the view must rest before the bar is written: browsers allow some hundred writes a minute. */
const REST = 200;

/** What waits to be written, and whether it gets an entry of its own. */
type Waiting = { readonly address: string; readonly isStep: boolean };

/** The address bar: a step gets an entry of its own when its frame is drawn, anything smaller replaces it once all rests. */
export class AddressBar {
  readonly #site: Site;
  readonly #reader: Language;
  #waiting: Waiting | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(site: Site, reader: Language) {
    this.#site = site;
    this.#reader = reader;
  }

  /** Puts a view into the bar; `isMeant`: a step, whichever key differs. */
  publish(view: View, before: View, isMeant = false): void {
    const address = addressOf(view, this.#site, this.#reader);
    const isStep = isMeant || STEPS.some((key) => JSON.stringify(view[key]) !== JSON.stringify(before[key]));
    if (isStep) {
      this.flush();
      afterFrame(() => {
        this.flush();
      });
    } else {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => {
        this.flush();
      }, REST);
    }
    this.#waiting = { address, isStep: isStep || this.#waiting?.isStep === true };
  }

  /** Forgets what still waits: the reader has gone back or forward, and it would overwrite that entry. */
  drop(): void {
    this.#waiting = null;
  }

  /** Writes what still waits, at once. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting === null) return;
    write(() => {
      if (waiting.isStep) history.pushState(null, '', waiting.address);
      else history.replaceState(null, '', waiting.address);
    });
  }
}

/** A page opened from a file, or in an opaque frame, may not change its address: the view changes all the same. */
function write(change: () => void): void {
  try {
    change();
  } catch {
    // Nothing is lost: the address is a copy of the view.
  }
}
