import type { Grant } from '../domain/partner.ts';
import { grantsBy, type GrantSums } from './grants.ts';

/** Grants to one organisation on either side of the break, with the spellings of its name on the list that they are made of. */
export type RecipientSums = GrantSums & { readonly spellings: readonly string[] };

/**
 * Awards by the organisation that received them, from A to Z, those without a name last: an order by amount would rank whom
 * the list happens to spell in one way. [D52]
 */
export function grantsByRecipient(
  grants: readonly Grant[],
  organisationOf: (spelling: string) => string
): RecipientSums[] {
  const spellings = new Map<string, Set<string>>();
  const sums = grantsBy(grants, ({ recipient }) => {
    const spelling = recipient ?? '';
    const name = organisationOf(spelling);
    const of = spellings.get(name) ?? new Set();
    spellings.set(name, of.add(spelling));
    return name;
  });
  const { compare } = new Intl.Collator('en');
  return sums
    .map((each) => ({ ...each, spellings: [...(spellings.get(each.name) ?? [])].sort(compare) }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || compare(lettersOf(a), lettersOf(b)));
}

/** A name without the signs it begins with, which are no letter to look under. */
function lettersOf({ name }: GrantSums): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}
