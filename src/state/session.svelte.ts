import type { Dataset } from '../domain/dataset.ts';
import type { Words } from '../i18n/words.ts';
import type { View } from './view.ts';

/** A change to the view: the keys that differ. */
export type Change = Partial<View>;

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
  readonly #published: (view: View, before: View) => void;

  /** `published` is told of every change of view, so that the address can follow. */
  constructor(dataset: Dataset, view: View, words: Words, published: (view: View, before: View) => void) {
    this.dataset = $state.raw(dataset);
    this.view = $state.raw(view);
    this.words = $state.raw(words);
    this.#published = published;
  }

  /** The only way up: looks somewhere else. A change that changes nothing is not published. */
  go(change: Change): void {
    const before = this.view;
    const next = { ...before, ...change };
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    this.view = next;
    this.pointed = null;
    this.#published(next, before);
  }

  /** Shows a view that the address already names, without publishing it again. */
  show(view: View): void {
    this.view = view;
  }
}
