import type { Issue } from '../domain/issue.ts';
import { lineOf, type Table } from './table.ts';

const TITLE = /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof)\b\.?\s+\p{Lu}|\bProfessor\b|,\s*Ph\.?D\b/u;

const ORGANISATION =
  /\b(?:Foundation|Fund|Trust|Memorial|Hospital|School|Society|Association|Institute|Cent(?:er|re))\b/;

/** What stands in a table in place of a person's name. */
export const NAME_LEFT_OUT = 'an individual (name left out)';

/** Whether a text names a person by title; an organisation that bears a person's name is none. */
export function isTitledPerson(text: string): boolean {
  return TITLE.test(text) && !ORGANISATION.test(text);
}

/** Every recipient of a grant that is a person by title. [D37] */
export function namedPersons(table: Table): readonly Issue[] {
  if (table.name !== 'grants') return [];
  return (table.columns['recipient'] ?? []).flatMap((text, row) => {
    const at = { file: 'grants.csv', line: row + 2, column: 'recipient' };
    return isTitledPerson(text) ? [{ ...at, expected: NAME_LEFT_OUT, got: text }] : [];
  });
}

/** Every contribution that a person by title, or an address of one, is said to have confirmed. [D37] [D48] */
export function namedOfficers(table: Table): readonly Issue[] {
  if (table.name !== 'contributions') return [];
  return (table.columns['confirmed_by'] ?? []).flatMap((text, row) => {
    const at = { file: 'contributions.csv', line: lineOf(table, row), column: 'confirmed_by' };
    const expected = 'an office or a function, and no name or address of a person';
    return isTitledPerson(text) || text.includes('@') ? [{ ...at, expected, got: text }] : [];
  });
}
