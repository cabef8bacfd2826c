import type { Dataset } from '../../domain/dataset.ts';

/** The last answer of each dataset: drawing, panel, headline and table of one view ask the same. */
export class Memory<Answer> {
  readonly #last = new WeakMap<Dataset, { readonly key: string; readonly answer: Answer }>();

  /** The answer given last if the question is the same, else the one that `find` gives. */
  recall(dataset: Dataset, key: string, find: () => Answer): Answer {
    const last = this.#last.get(dataset);
    if (last?.key === key) return last.answer;
    const answer = find();
    this.#last.set(dataset, { key, answer });
    return answer;
  }
}
