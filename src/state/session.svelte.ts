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
};

/**
 * The one mutable object: what is known (dataset), where we look (view) and how it is said (words).
 * All three are replaced whole, never mutated; everything else is derived from them.
 */
export class Session {
  dataset: Dataset;
  view: View;
  words: Words;
  /** what a drawing or its list points at, so that the other follows; of no concern to the link */
  pointed: string | null = $state.raw(null);
  /** other names that a search may find places by; none until somebody searches */
  otherNames: OtherNames = $state.raw(new Map());
  readonly #world: World;

  constructor(dataset: Dataset, view: View, words: Words, world: World) {
    this.dataset = $state.raw(dataset);
    this.view = $state.raw(view);
    this.words = $state.raw(words);
    this.#world = world;
  }

  /** The only way up: looks somewhere else. A change that changes nothing is not published. */
  go(change: Change): void {
    const before = this.view;
    const next = { ...before, ...change };
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    this.view = next;
    this.pointed = null;
    this.#world.published(next, before);
  }

  /** Asks for what a first visit leaves out; the dataset is replaced when it has come. */
  need(part: LaterPart): void {
    this.#world.needed(part);
  }

  /** Shows a view that the address already names, without publishing it again. */
  show(view: View): void {
    this.view = view;
    this.pointed = null;
  }
}
