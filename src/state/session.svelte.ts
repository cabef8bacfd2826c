import type { Dataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { View } from './view.ts';

/** A change to the view: the keys that differ. */
export type Change = Partial<View>;

/** What a first visit leaves out, and a reader may ask for. */
export type LaterPart = 'recipients' | 'names';

/** Names of places in other languages, and those that people know them by. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

/** The world outside: told of every change of view, so that the address can follow, and of what a reader asks for. */
export type World = {
  readonly published: (view: View, before: View) => void;
  readonly needed: (part: LaterPart) => void;
  /** acts once the next frame is drawn; without it what may follow follows at once */
  readonly afterFrame?: (act: () => void) => void;
};

/** What changes the whole page, so that no part of it may lag behind. */
const AT_ONCE = ['page', 'layer', 'lang', 'digits', 'theme', 'table', 'picture'] as const;

/** What a part of a page knows and may do: what is known, where we look, how it is said, and the only way up. */
export type Session = {
  readonly dataset: Dataset;
  readonly view: View;
  readonly words: Words;
  /** what a drawing or its list points at, so that the other follows; of no concern to the link */
  pointed: string | null;
  /** other names that a search may find places by; none until somebody searches */
  readonly otherNames: OtherNames;
  /** the same session a frame later: for parts of a page that may follow its headline and its drawing */
  readonly trailing: Session;
  /** looks somewhere else; a change that changes nothing is not published */
  go(change: Change): void;
  /** asks for what a first visit leaves out; the dataset is replaced when it has come */
  need(part: LaterPart): void;
};

/**
 * The one mutable object: what is known (dataset), where we look (view) and how it is said (words).
 * All three are replaced whole, never mutated; everything else is derived from them.
 */
export class LiveSession implements Session {
  dataset: Dataset;
  view: View;
  words: Words;
  pointed: string | null = $state.raw(null);
  otherNames: OtherNames = $state.raw(new Map());
  readonly trailing: Session = trailing(this);
  /** where the parts of the page look that may follow: `view` as soon as a frame has been drawn since it changed */
  settled: View;
  readonly #world: World;
  #isSettling = false;

  constructor(dataset: Dataset, view: View, words: Words, world: World) {
    this.dataset = $state.raw(dataset);
    this.view = $state.raw(view);
    this.settled = $state.raw(view);
    this.words = $state.raw(words);
    this.#world = world;
  }

  go(change: Change): void {
    const before = this.view;
    const next = { ...before, ...change };
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    this.show(next);
    this.#world.published(next, before);
  }

  need(part: LaterPart): void {
    this.#world.needed(part);
  }

  /** Shows a view that the address already names, without publishing it again. */
  show(view: View): void {
    const { afterFrame } = this.#world;
    this.view = view;
    this.pointed = null;
    if (!afterFrame || AT_ONCE.some((key) => view[key] !== this.settled[key])) this.settled = view;
    else if (!this.#isSettling) {
      this.#isSettling = true;
      afterFrame(() => {
        this.#isSettling = false;
        this.settled = this.view;
      });
    }
  }
}

function trailing(lead: LiveSession): Session {
  const session: Session = {
    get dataset() {
      return lead.dataset;
    },
    get view() {
      return lead.settled;
    },
    get words() {
      return lead.words;
    },
    get otherNames() {
      return lead.otherNames;
    },
    get pointed() {
      return lead.pointed;
    },
    set pointed(pointed) {
      lead.pointed = pointed;
    },
    get trailing() {
      return session;
    },
    go: (change) => {
      lead.go(change);
    },
    need: (part) => {
      lead.need(part);
    }
  };
  return session;
}
