import { GRANT_PURPOSES, type Grant, type GrantPurpose } from '../domain/partner.ts';
import { onceForEach, onceForKey } from './once.ts';
import { bothSides, type GrantsShown, type GrantSums } from './grants.ts';

/** A purpose, that a grant is coded as none of the four, or that the list does not code it. */
export type PurposeGroup = GrantPurpose | 'none' | 'uncoded';

/** Grants of one purpose on either side of the break; those of another purpose may be among them. */
export type PurposeSums = GrantSums & { readonly name: PurposeGroup };

/** The grants for a purpose, whatever else they are for; all of them where none is asked for. */
export function forPurpose(grants: readonly Grant[], purpose: GrantPurpose | 'all'): readonly Grant[] {
  return purpose === 'all' ? grants : grants.filter(({ purposes }) => purposes?.includes(purpose));
}

/** The grants of a question that are for a purpose, still apart by where they were spent. */
export function shownForPurpose(shown: GrantsShown, purpose: GrantPurpose | 'all'): GrantsShown {
  return purpose === 'all' ? shown : narrowed(shown)(purpose);
}

const narrowed = onceForEach((shown: GrantsShown) =>
  onceForKey((purpose: GrantPurpose) => ({
    abroad: forPurpose(shown.abroad, purpose),
    home: forPurpose(shown.home, purpose),
    leftOut: forPurpose(shown.leftOut, purpose),
    elsewhere: forPurpose(shown.elsewhere, purpose)
  }))
);

/** Awards by purpose, then those without one, where there are any: never to be added, for a grant may stand in several. */
export function grantsByPurpose(grants: readonly Grant[]): readonly PurposeSums[] {
  const groups: (readonly [PurposeGroup, readonly Grant[]])[] = [
    ...GRANT_PURPOSES.map((purpose) => [purpose, forPurpose(grants, purpose)] as const),
    ['none', grants.filter(({ purposes }) => purposes?.length === 0)],
    ['uncoded', grants.filter(({ purposes }) => purposes === null)]
  ];
  return groups.filter(([, rows]) => rows.length > 0).map(([name, rows]) => ({ name, ...bothSides(rows) }));
}
