import type { Tally } from './importer.ts';

/** How many examples of one fate a report shows. */
const EXAMPLES = 5;

/** Counts rows by what became of them, in the order the fates were first met, with a few examples each. */
export class Tallies {
  readonly #counts = new Map<string, { rows: number; examples: Set<string> }>();

  /** One row more (or `rows` more) of this fate. */
  add(why: string, example: string, rows = 1): void {
    const tally = this.#counts.get(why) ?? { rows: 0, examples: new Set<string>() };
    tally.rows += rows;
    if (tally.examples.size < EXAMPLES) tally.examples.add(example);
    this.#counts.set(why, tally);
  }

  /** Rows of all fates together. */
  get rows(): number {
    return [...this.#counts.values()].reduce((sum, tally) => sum + tally.rows, 0);
  }

  /** The lines of a report. */
  list(): readonly Tally[] {
    return [...this.#counts].map(([why, { rows, examples }]) => ({ why, rows, examples: [...examples] }));
  }
}
