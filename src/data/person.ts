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

/** What an office or a function is called by: a name alone may be that of a person. */
const OFFICE =
  /\b(?:office|unit|section|desk|department|directorate|division|branch|bureau|secretariat|ministry|mission|embassy|delegation|high commission|headquarters|team|programme|project|agency|centre|council)\b/i;

/** Every contribution that is said to be confirmed by what names no office, or by an address or a number of someone. [D37] [D48] */
export function namedOfficers(table: Table): readonly Issue[] {
  if (table.name !== 'contributions') return [];
  return (table.columns['confirmed_by'] ?? []).flatMap((text, row) => {
    const at = { file: 'contributions.csv', line: lineOf(table, row), column: 'confirmed_by' };
    const expected =
      'an office or a function such as Country Office Pakistan, and no name, address or number of a person';
    const isOffice = text === '' || (OFFICE.test(text) && !isTitledPerson(text) && !/@|\d{4}/.test(text));
    return isOffice ? [] : [{ ...at, expected, got: text }];
  });
}
