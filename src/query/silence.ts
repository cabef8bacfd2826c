import type { PlaceId } from '../domain/place.ts';
import type { Span } from '../domain/year.ts';
import type { CountryTotal } from '../domain/victims.ts';
import { silentIn, type RoutesAnswer } from './routes.ts';

/** Places that gave no citizenship in a span of years, apart by whether they reported victims at all. None of them is a zero. */
export type Silence = {
  /** reported detected victims, but not of which citizenship */
  readonly withTotals: readonly PlaceId[];
  /** reported nothing */
  readonly withNothing: readonly PlaceId[];
};

/** Who did not answer in the years of a question of routes: of all places, whatever is in focus. */
export function silenceOf(
  answer: RoutesAnswer,
  places: Iterable<PlaceId>,
  totals: readonly CountryTotal[],
  { from, to }: Span
): Silence {
  const reporting = new Set(
    totals.filter(({ year }) => year >= from && year <= to).map(({ place }) => place)
  );
  const silent = silentIn(answer, places);
  return {
    withTotals: silent.filter((id) => reporting.has(id)),
    withNothing: silent.filter((id) => !reporting.has(id))
  };
}
