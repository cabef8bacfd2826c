import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import { share } from './count.ts';
import type { YearlyVictims } from './yearly.ts';

/**
 * The one country every world trend is shown with and without [D16]: Pakistan's own nationals are 28 to 39 per cent
 * of the world's sum since it first gave a total, and the publisher's own world totals fit only without them.
 */
export const SHOWN_APART = 'PAK' as PlaceId;

/** The lowest and the highest share a part made up of a whole in any one year, as fractions 0 to 1. */
export function shareOverYears(
  part: readonly YearlyVictims[],
  whole: readonly YearlyVictims[]
): Count | null {
  const shares = part.flatMap(({ year, victims }) => {
    const all = whole.find((w) => w.year === year)?.victims;
    return victims && all ? (share(victims, all) ?? []) : [];
  });
  if (shares.length === 0) return null;
  return { least: Math.min(...shares.map((s) => s.least)), most: Math.max(...shares.map((s) => s.most)) };
}
