import type { PlaceId } from '../../domain/place.ts';
import { choosableAmong, regionsOf } from '../../query/region.ts';
import type { Asked } from './answer.ts';

/** Countries that reported for any year, and the UN regions and subregions they lie in, less those already drawn. */
export function choosablePlaces({ dataset, view }: Asked): readonly PlaceId[] {
  const countries = new Set((dataset.totals ?? []).map(({ place }) => place));
  return choosableAmong([...countries, ...regionsOf(countries, dataset.places)], view.place);
}
