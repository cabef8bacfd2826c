import type { Grant, Partner } from '../../../domain/partner.ts';
import type { Span } from '../../../domain/year.ts';
import { grantsFor, spanOfList } from '../../../query/grants.ts';
import { organisationOf } from '../grants/spellings.ts';

/** The partner whose own grants the list has from 2011 on, and no others [D28]. */
const GIVER = 'us-state-tip-office';

/** In how many countries abroad the list of US grants has a partner as their giver or recipient, and in which fiscal years. */
export type Granted = { readonly countries: number; readonly years: Span; readonly isGiver: boolean };

/** What the list has of a partner, by the spellings that surely are its own [D52]; `null` where it has none for a country. */
export function grantedOf({ id, short }: Partner, grants: readonly Grant[]): Granted | null {
  const isGiver = id === GIVER;
  const { abroad } = grantsFor(grants, { places: null, years: null });
  const own = abroad.filter(({ place, coverage, recipient }) => {
    if (place === null) return false;
    return isGiver ? coverage === 'tip-office' : recipient !== null && organisationOf(recipient) === short;
  });
  const years = spanOfList(own);
  return years && { countries: new Set(own.map(({ place }) => place)).size, years, isGiver };
}
