import type { PlaceId } from '../../domain/place.ts';
import type { Asked } from './answer.ts';

/** Countries that reported for any year, and the UN regions and subregions they lie in, less those already drawn. */
export function choosablePlaces({ dataset, view }: Asked): readonly PlaceId[] {
  const countries = new Set((dataset.totals ?? []).map(({ place }) => place));
  const regions = new Set(
    [...countries].flatMap((id) => {
      const place = dataset.places.get(id);
      return place ? [place.region, place.subregion].filter((code) => code !== '') : [];
    })
  );
  return [...countries, ...([...regions] as PlaceId[])].filter((place) => !view.place.includes(place));
}
