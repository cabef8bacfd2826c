/**
 * The last answers about each thing asked of, `most` of them: drawing, panel, headline and table of one view ask the same, and
 * a reader who steps to and fro asks one of the last few.
 */
export class Memory<Of extends object, Answer> {
  readonly #known = new WeakMap<Of, Map<string, { readonly answer: Answer }>>();
  readonly #most: number;

  constructor(most = 1) {
    this.#most = most;
  }

  /** An answer given lately if the question is the same, else the one that `find` gives. */
  recall(of: Of, key: string, find: () => Answer): Answer {
    const known = this.#known.get(of) ?? new Map<string, { readonly answer: Answer }>();
    const before = known.get(key);
    if (before) return before.answer;
    const answer = find();
    // The one that was found first goes first: a map keeps the order of its keys.
    const [oldest] = known.keys();
    if (known.size >= this.#most && oldest !== undefined) known.delete(oldest);
    this.#known.set(of, known.set(key, { answer }));
    return answer;
  }
}
