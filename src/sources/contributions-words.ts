import remarks from '../../data/labels/contribution-remarks.json' with { type: 'json' };
import words from '../../data/labels/contribution-words.json' with { type: 'json' };
import type { Issue } from '../domain/issue.ts';

/** A column of the official file whose words stand in the vocabulary; `status_of_basis` reads the words of `amount_basis`. */
export type WordColumn =
  | 'partner'
  | 'kind'
  | 'event'
  | 'programme'
  | 'implementer'
  | 'beneficiary'
  | 'amount_status'
  | 'amount_basis'
  | 'status_of_basis'
  | 'theme';

/** What this project says about one contribution beside what its source gives. */
export type Remark = {
  readonly contribution: string;
  readonly note: string;
  readonly part_of?: string;
  readonly quantity?: number;
  readonly unit?: string;
};

/** What this project says about each contribution, in its own words, by identifier. */
export const REMARKS: ReadonlyMap<string, Remark> = new Map(
  remarks.map((remark): [string, Remark] => [remark.contribution, remark])
);

const MEANINGS = new Map(words.map((word) => [`${word.column} ${word.words}`, word.means]));

/** What the words of a column mean in this project's ids (empty: nothing this project lists), or undefined where they are unknown. */
export function meaning(column: WordColumn, spoken: string): string | undefined {
  return MEANINGS.get(`${column} ${spoken}`);
}

/** The fault of words that the vocabulary does not hold, naming the nearest ones it does. */
export function unknownWords(
  column: string,
  among: readonly WordColumn[],
  spoken: string
): Omit<Issue, 'file'> {
  const known = words.filter((word) => among.some((name) => name === word.column)).map((word) => word.words);
  return {
    column,
    expected: `a known ${column}, the nearest being "${nearest(spoken, known)}"`,
    got: spoken === '' ? 'nothing' : spoken
  };
}

/** The known label that takes the fewest changed characters to reach; the first of equals. */
export function nearest(label: string, known: readonly string[]): string {
  let best = '';
  let fewest = Infinity;
  for (const candidate of known) {
    const changes = changesBetween(label.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

/** Levenshtein's distance, one row of the table at a time. */
function changesBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= to.length; at += 1) {
      const swap = (above[at - 1] ?? 0) + (from[row - 1] === to[at - 1] ? 0 : 1);
      line.push(Math.min(swap, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? 0;
}
