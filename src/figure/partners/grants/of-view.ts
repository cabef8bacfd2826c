import type { Grant } from '../../../domain/partner.ts';
import { grantsFor, type GrantsShown } from '../../../query/grants.ts';
import { shownForPurpose } from '../../../query/grants-purpose.ts';
import { membersOf } from '../../../query/region.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { placesOf } from '../answer.ts';

/** The grants of a view: for its places and years, then of these the ones for its purpose. */
export type GrantsOfView = {
  /** for whatever purpose */
  readonly asked: GrantsShown;
  readonly found: GrantsShown;
  /** those that are drawn and added up: abroad, or at home where the view asks for the donor's country alone */
  readonly shown: readonly Grant[];
  /** the same for whatever purpose */
  readonly whole: readonly Grant[];
  readonly isHome: boolean;
};

/** The grants for the places, years and purpose of a view; none where their table did not load. */
export function grantsOf(session: Session): GrantsOfView {
  const { dataset, view } = session;
  const focus = placesOf(session);
  const places = focus.length > 0 ? new Set(membersOf(focus, dataset.places)) : null;
  const asked = grantsFor(dataset.grants ?? [], { places, years: view.years });
  const found = shownForPurpose(asked, view.purpose);
  const isHome = places !== null && asked.abroad.length === 0;
  const side = isHome ? 'home' : 'abroad';
  return { asked, found, shown: found[side], whole: asked[side], isHome };
}

/** A single country has so few grants that a reader sees them all at once. */
const FEW = 12;

/** True where one country is in focus and its grants are few enough to be listed without being asked for. */
export function areFew(session: Session, { found }: GrantsOfView): boolean {
  return placesOf(session).length === 1 && rowsOf(found) <= FEW;
}

/** How many rows of the list these are, those that only point to another one among them. */
export function rowsOf({ abroad, home, leftOut, elsewhere }: GrantsShown): number {
  return abroad.length + home.length + leftOut.length + elsewhere.length;
}
