import type { PlaceId } from '../../domain/place.ts';
import { isRegion } from '../../query/region.ts';
import type { Session } from '../../state/session.svelte.ts';
import { apartOf, type Apart, type TrendAnswer } from './answer.ts';

/** A region drawn beside other places, and the country within it that a sum by itself is shown with and without. */
export type Within = { readonly region: PlaceId; readonly apart: Apart };

/** The regions among several places whose sums hold the country that is shown apart [D16]: there is no room for a second line each. */
export function regionsWithApart(session: Session, { scope, places }: TrendAnswer): readonly Within[] {
  if (scope !== 'several') return [];
  return places.filter(isRegion).flatMap((region) => {
    const apart = apartOf(session, region, []);
    return apart ? [{ region, apart }] : [];
  });
}
