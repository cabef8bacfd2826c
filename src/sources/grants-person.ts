import { isTitledPerson } from '../data/person.ts';

/**
 * Rows of the official list, by its own ids, whose recipient is a person without a title: found by eye among all
 * recipients. Ids and not names, because a list of names would publish what it is meant to leave out.
 */
const UNTITLED: ReadonlySet<string> = new Set(
  '283 284 513 831 832 1163 1164 1251 1316 2486 2763 3484 3782 3783'.split(' ')
);

/** Whether the recipient of this row of the official list is a person by name. [D37] */
export function isPerson(id: string, recipient: string): boolean {
  return recipient !== 'NA' && (UNTITLED.has(id) || isTitledPerson(recipient));
}
