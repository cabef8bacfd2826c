import type { Grant } from '../../../domain/partner.ts';
import type { Words } from '../../../i18n/words.ts';
import { findGrants, grantIndex, type GrantIndex } from '../../../query/grants-find.ts';
import { sorterOf, type Sorter } from '../../../query/grants-order.ts';
import { onceForEach } from '../../../query/once.ts';
import { search } from '../../../state/codecs.ts';
import type { OtherNames, Session } from '../../../state/session.svelte.ts';

/** Whether the names of the recipients are there, on their way, or did not load. */
export type NamesState = 'there' | 'loading' | 'lost';

/** How it stands with the names of the recipients, which come after the grants themselves. */
export function namesState({ dataset }: Session): NamesState {
  if (dataset.grants?.every(({ recipient }) => recipient !== null)) return 'there';
  return dataset.failures.some(({ table }) => table === 'grants') ? 'lost' : 'loading';
}

/** The grants among these that hold the words of the view, by the names that have come. */
export function foundIn(session: Session, grants: readonly Grant[]): readonly Grant[] {
  return foundFor(session, grants, session.view.find);
}

/** The grants among these that hold these words; all of them where there are none. */
export function foundFor(
  { dataset, words, otherNames }: Session,
  grants: readonly Grant[],
  text: string
): readonly Grant[] {
  if (text === '') return grants;
  // A sign is no word: nothing holds it.
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return findGrants(grants, indexes(dataset.grants ?? [])(words)(otherNames), text);
}

/** Those of the grants found by a name whose recipient bears it: a country or a year may hold the same word. */
export function toRecipient(grants: readonly Grant[], name: string): readonly Grant[] {
  return grants.filter(({ recipient }) => recipient?.toLowerCase().includes(name.toLowerCase()) ?? false);
}

/** The names of recipients other than these, as the grants write them, the most frequent first. */
export function otherNames(grants: readonly Grant[], own: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const { recipient } of grants)
    if (recipient && !own.includes(recipient)) counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

/** What sorts the list of all grants in the reader's language. */
export function sorterFor({ dataset, words }: Session): Sorter {
  return sorters(dataset.grants ?? [])(words);
}

/** A text as a view may hold it; one that is too long for an address is cut. */
export function findable(text: string): string {
  return search.read(text) ?? '';
}

/** The most characters that the address takes to look for. */
export const LONGEST = 60;

const indexes = onceForEach((grants: readonly Grant[]) =>
  onceForEach((words: Words) =>
    onceForEach((others: OtherNames): GrantIndex => {
      return grantIndex(grants, (place) => [words.place(place), ...(others.get(place) ?? [])]);
    })
  )
);

const sorters = onceForEach((grants: readonly Grant[]) =>
  onceForEach((words: Words) => sorterOf(grants, (place) => words.place(place)))
);
