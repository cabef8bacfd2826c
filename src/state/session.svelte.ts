import type { Dataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import { writeAddress } from './url.ts';
import type { View } from './view.ts';

/** A change to the view: the keys that differ. */
export type Change = Partial<View>;

/** What a first visit leaves out, and a reader may ask for. */
export type LaterPart = 'recipients' | 'names';

/** Names of places in other languages, and those that people know them by. */
export type OtherNames = ReadonlyMap<string, readonly string[]>;

/** The world outside: told of every change of view, so that the address can follow, and of what a reader asks for. */
export type World = {
  readonly published: (view: View, before: View, isStep: boolean) => void;
  readonly needed: (part: LaterPart) => void;
  /** acts once the next frame is drawn; without it what may follow follows at once */
  readonly afterFrame?: (act: () => void) => void;
  /** whether a change may be made here: an embedded figure keeps to what its author set; without it any may */
  readonly allowed?: ((change: Change, view: View) => boolean) | undefined;
  /** the address of a view, for a link; without it one that leads from a page one folder below the root */
  readonly linkTo?: (view: View) => string;
};

/** What changes the whole page, so that no part of it may lag behind. */
const AT_ONCE = ['page', 'lang', 'digits', 'theme', 'table', 'picture'] as const;

/** What a part of a page knows and may do: what is known, where we look, how it is said, and the only way up. */
export type Session = {
  readonly dataset: Dataset;
  readonly view: View;
  readonly words: Words;
  /** what a drawing or its list points at, so that the other follows; of no concern to the link */
  pointed: string | null;
  /** other names that a search may find places by; none until somebody searches */
  readonly otherNames: OtherNames;
  /** the same session a frame later, for the drawing: what a hand holds and the headline answer before it */
  readonly drawing: Session;
  /** the same session another frame later, for parts of a page that may follow its drawing */
  readonly trailing: Session;
  /** the address of another view, for a link that works without any script */
  linkTo(view: View): string;
  /** whether `go` leads there; where it does not, a link does, in a window of its own */
  takes(change: Change): boolean;
  /** looks somewhere else; a change that changes nothing is not published, one that may not be made is not made; `isStep`: going back undoes it */
  go(change: Change, isStep?: boolean): void;
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
  readonly drawing: Session;
  readonly trailing: Session;
  readonly #world: World;
  readonly #first: Follower;

  constructor(dataset: Dataset, view: View, words: Words, world: World) {
    this.dataset = $state.raw(dataset);
    this.view = $state.raw(view);
    this.words = $state.raw(words);
    this.#world = world;
    const trailing = new Follower(this, view, world.afterFrame);
    // What was pointed at is let go with the drawing that showed it: before that the old one would be drawn once more for it.
    const letGo = () => (this.pointed = null);
    this.#first = new Follower(this, view, world.afterFrame, { next: trailing, letGo });
    [this.drawing, this.trailing] = [this.#first, trailing];
  }

  go(change: Change, isStep = false): void {
    const before = this.view;
    const next = { ...before, ...change };
    if (JSON.stringify(next) === JSON.stringify(before) || !this.takes(change)) return;
    this.show(next);
    this.#world.published(next, before, isStep);
  }

  takes(change: Change): boolean {
    return this.#world.allowed?.(change, this.view) ?? true;
  }

  linkTo(view: View): string {
    return this.#world.linkTo?.(view) ?? `../${writeAddress(view, 'en', () => false)}`;
  }

  need(part: LaterPart): void {
    this.#world.needed(part);
  }

  /** Shows a view that the address already names, without publishing it again. */
  show(view: View): void {
    const isWhole = AT_ONCE.some((key) => view[key] !== this.view[key]);
    this.view = view;
    if (isWhole) this.#first.settle(view);
    else this.#first.follow(view);
  }
}

/** A session that looks where the live one looked until a frame has been drawn; in all else it is the live one. */
class Follower implements Session {
  view: View;
  readonly #live: LiveSession;
  readonly #afterFrame: World['afterFrame'];
  readonly #next: Follower | undefined;
  readonly #letGo: (() => void) | undefined;
  #wanted: View | null = null;

  constructor(
    live: LiveSession,
    view: View,
    afterFrame: World['afterFrame'],
    { next, letGo }: { readonly next?: Follower; readonly letGo?: () => void } = {}
  ) {
    this.view = $state.raw(view);
    this.#live = live;
    this.#afterFrame = afterFrame;
    this.#next = next;
    this.#letGo = letGo;
  }

  /** Looks there once the next frame is drawn, and whoever follows this one a frame after that. */
  follow(view: View): void {
    const isDue = this.#wanted !== null;
    this.#wanted = view;
    if (!this.#afterFrame) this.settle(view);
    else if (!isDue)
      this.#afterFrame(() => {
        const wanted = this.#wanted;
        this.#wanted = null;
        // Settled meanwhile: the whole page changed.
        if (wanted === null) return;
        this.view = wanted;
        this.#letGo?.();
        this.#next?.follow(wanted);
      });
  }

  /** Looks there at once, with all that follow. */
  settle(view: View): void {
    this.#wanted = null;
    this.view = view;
    this.#letGo?.();
    this.#next?.settle(view);
  }

  get dataset(): Dataset {
    return this.#live.dataset;
  }

  get words(): Words {
    return this.#live.words;
  }

  get otherNames(): OtherNames {
    return this.#live.otherNames;
  }

  get pointed(): string | null {
    return this.#live.pointed;
  }

  set pointed(pointed: string | null) {
    this.#live.pointed = pointed;
  }

  get drawing(): Session {
    return this.#next ? this : this.#live.drawing;
  }

  get trailing(): Session {
    return this.#next ?? this;
  }

  linkTo(view: View): string {
    return this.#live.linkTo(view);
  }

  takes(change: Change): boolean {
    return this.#live.takes(change);
  }

  go(change: Change, isStep?: boolean): void {
    this.#live.go(change, isStep);
  }

  need(part: LaterPart): void {
    this.#live.need(part);
  }
}
