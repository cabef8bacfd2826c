import { InputError, type Issue } from '../domain/issue.ts';
import type { SourceFile } from './importer.ts';
import { readRecords } from './records.ts';

/** What stands where a letter or a sign was lost before the file came. */
export const LOST = '\uFFFD';

/** Recipients as the list garbles them, and as they surely read. [D54] */
export type RepairedNames = ReadonlyMap<string, string>;

/** Reads `data/labels/grant-names.csv`; a name that lost nothing, or is repaired into one that still has, is an `InputError`. */
export function readRepairedNames(file: SourceFile): RepairedNames {
  const names = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { line, cell } of readRecords(file, ['garbled', 'repaired', 'note'])) {
    const [garbled, repaired] = [cell('garbled'), cell('repaired')];
    const at = { file: file.name, line };
    if (!garbled.includes(LOST) || names.has(garbled))
      issues.push({ ...at, column: 'garbled', expected: `a name with ${LOST}, once`, got: garbled });
    if (repaired === '' || repaired.includes(LOST))
      issues.push({ ...at, column: 'repaired', expected: 'a whole name', got: repaired });
    names.set(garbled, repaired);
  }
  if (issues.length > 0) throw new InputError(issues);
  return names;
}
