import type { Grant } from '../domain/partner.ts';
import type { PlaceId } from '../domain/place.ts';
import { onceForKey } from './once.ts';
import { folded } from './search.ts';

/** The names a grant's country may be found by, in whatever languages. */
export type NamesOf = (place: PlaceId) => readonly string[];

/** What of each grant can be found: the beginnings of all words of its recipient, its country's names and its year. */
export type GrantIndex = ReadonlyMap<Grant, string>;

/** Reads all words of a list once, so that a letter typed reads none; accents and case do not matter. */
export function grantIndex(grants: readonly Grant[], namesOf: NamesOf): GrantIndex {
  const ofPlace = onceForKey((place: PlaceId) => namesOf(place).map(wordsOf).join(''));
  const ofRecipient = onceForKey(wordsOf);
  return new Map(
    grants.map((grant) => [
      grant,
      `${ofRecipient(grant.recipient ?? '')}${grant.place === null ? '' : ofPlace(grant.place)} ${grant.year}`
    ])
  );
}

/** The grants among these in which each of the words typed begins a word; all of them where none is typed. */
export function findGrants(grants: readonly Grant[], index: GrantIndex, text: string): readonly Grant[] {
  const wanted = [...new Set(wordsOf(text).split(' '))].filter((word) => word !== '');
  if (wanted.length === 0) return grants;
  return grants.filter((grant) => {
    const words = index.get(grant) ?? '';
    return wanted.every((word) => words.includes(` ${word}`));
  });
}

/** The words of a text, each after a space. */
function wordsOf(text: string): string {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ` ${word}`).join('');
}
