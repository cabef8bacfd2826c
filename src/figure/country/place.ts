import type { PlaceId } from '../../domain/place.ts';
import { bySubregion, placesOnRecord } from '../../query/on-record.ts';
import { isRegion, knownAmong, membersOf } from '../../query/region.ts';
import type { Session } from '../../state/session.svelte.ts';

type Where = Pick<Session, 'dataset' | 'view'>;

/** The country the page is about: the first known one that the address names; `null` where it names none. */
export function placeOf(session: Where): PlaceId | null {
  return countriesOf(session)[0] ?? null;
}

/** The other countries that the address names: a page is about one. */
export function othersOf(session: Where): readonly PlaceId[] {
  return countriesOf(session).slice(1);
}

function countriesOf({ dataset, view }: Where): readonly PlaceId[] {
  return knownAmong(view.place, dataset.places).filter((id) => !isRegion(id));
}

/** The places to choose from where no country is chosen: all on record, or those of the regions that the address names. */
export function placesListed({ dataset, view }: Where): readonly PlaceId[] {
  const asked = new Set(membersOf(knownAmong(view.place, dataset.places), dataset.places));
  return placesOnRecord(dataset).filter((id) => asked.size === 0 || asked.has(id));
}

/** The places to choose from by UN subregion, each by the name that the reader's language has for it. */
export function subregionsListed({ dataset, view, words }: Where & Pick<Session, 'words'>): readonly {
  readonly name: string;
  readonly places: readonly PlaceId[];
}[] {
  const byName = (a: PlaceId, b: PlaceId) => words.place(a).localeCompare(words.place(b), words.lang);
  return bySubregion(placesListed({ dataset, view }), dataset.places).map(({ subregion, places }) => ({
    name: subregion === null ? words.say('country.index.others') : words.place(subregion),
    places: [...places].sort(byName)
  }));
}
