import type { PlaceId } from '../../domain/place.ts';
import { onceForEach } from '../../query/once.ts';
import { choosableAmong, regionsOf } from '../../query/region.ts';
import type { Asked } from './answer.ts';

/** Countries that reported for any year, and the UN regions and subregions they lie in, less those already drawn. */
export function choosablePlaces({ dataset, view }: Asked): readonly PlaceId[] {
  return choosableAmong(reporters(dataset), view.place);
}

const reporters = onceForEach(({ totals, places }: Asked['dataset']) => {
  const countries = new Set((totals ?? []).map(({ place }) => place));
  return [...countries, ...regionsOf(countries, places)];
});
