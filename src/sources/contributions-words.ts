import type { Issue } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';
import { nearest } from '../domain/nearest.ts';
import { readRecords } from './records.ts';

/** A column of the official file whose words stand in the vocabulary; `status_of_basis` reads the words of `amount_basis`, `kind_of_partner` those of `partner`. */
export type WordColumn =
  | 'partner'
  | 'kind'
  | 'kind_of_partner'
  | 'event'
  | 'programme'
  | 'implementer'
  | 'beneficiary'
  | 'amount_status'
  | 'amount_basis'
  | 'status_of_basis'
  | 'theme';

/** What the words of the source mean in this project's ids, by column; an empty meaning names nothing this project lists. */
export type Words = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the vocabulary of contributions: column, words, means. */
export function readWords(file: SourceFile): Words {
  const words = new Map<string, Map<string, string>>();
  for (const { cell } of readRecords(file, ['column', 'words', 'means'])) {
    const known = words.get(cell('column')) ?? new Map<string, string>();
    words.set(cell('column'), known.set(cell('words'), cell('means')));
  }
  return words;
}

/** What the words of a column mean, or undefined where the vocabulary does not hold them. */
export function meaning(words: Words, column: WordColumn, spoken: string): string | undefined {
  return words.get(column)?.get(spoken);
}

/** The fault of words that the vocabulary does not hold, naming the nearest ones it does. */
export function unknownWords(
  words: Words,
  column: string,
  among: readonly WordColumn[],
  spoken: string
): Omit<Issue, 'file'> {
  const known = among.flatMap((name) => [...(words.get(name)?.keys() ?? [])]);
  return {
    column,
    expected: `a known ${column} (nearest: ${nearest(spoken, known)})`,
    got: spoken === '' ? 'nothing' : spoken
  };
}

/** What this project says about one contribution beside what its source gives. */
export type Remark = {
  readonly note: string;
  readonly part_of: string;
  readonly quantity: string;
  readonly unit: string;
  readonly confirmed: string;
  readonly confirmed_by: string;
};

/** Reads what this project says about each contribution, in its own words, by identifier. */
export function readRemarks(file: SourceFile): ReadonlyMap<string, Remark> {
  const columns = ['part_of', 'quantity', 'unit', 'note', 'confirmed', 'confirmed_by'] as const;
  return new Map(
    readRecords(file, ['contribution', ...columns]).map(({ cell }): [string, Remark] => [
      cell('contribution'),
      {
        note: cell('note'),
        part_of: cell('part_of'),
        quantity: cell('quantity'),
        unit: cell('unit'),
        confirmed: cell('confirmed'),
        confirmed_by: cell('confirmed_by')
      }
    ])
  );
}
