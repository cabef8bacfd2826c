import type { SourceId } from '../../domain/source.ts';
import type { PlaceId } from '../../domain/place.ts';
import { bySubregion } from '../../query/on-record.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Cell, Column, Sheet } from '../figure.ts';
import { aside } from './aside.ts';
import { placeOf, placesListed } from './place.ts';
import { partnerRows } from './sheet-partners.ts';
import { routeRows } from './sheet-routes.ts';
import { victimRows } from './sheet-victims.ts';

/** One number about the country: of which part, what it counts, when, how many at least and at most, of what, from where. */
export type CountryRow = {
  readonly part: string;
  readonly what: string;
  readonly years: string;
  readonly least: Cell;
  readonly most: Cell;
  readonly unit: string;
  readonly source: SourceId;
};

/** Every number of the page in one table: victims, routes, justice, tiers, contributions. */
export function sheet(session: Session): Sheet {
  const { words } = session;
  const place = placeOf(session);
  if (place === null) return indexSheet(session);
  const columns = [
    text('part', words.say('country.sheet.part')),
    text('what', words.say('country.sheet.what')),
    text('years', words.say('country.sheet.years')),
    { key: 'least', title: words.say('country.sheet.least'), kind: 'number' },
    { key: 'most', title: words.say('country.sheet.most'), kind: 'number' },
    text('unit', words.say('country.sheet.unit')),
    text('source', words.say('country.sheet.source'))
  ] as const;
  return {
    caption: words.say('country.sheet', { place: words.placeInText(place) }),
    columns,
    rows: rowsOf(aside(session), place).map(({ part, what, years, least, most, unit, source }) => [
      ...[part, what, years, least, most, unit],
      session.dataset.sources.get(source)?.title ?? source
    ])
  };
}

const text = (key: string, title: string): Column => ({ key, title, kind: 'text' });

/** The countries to choose from, with the codes that an address takes. */
function indexSheet(session: Session): Sheet {
  const { dataset, words } = session;
  return {
    caption: words.say('country.sheet.index'),
    columns: [
      text('country', words.say('country.sheet.place')),
      text('code', words.say('country.sheet.code')),
      text('subregion', words.say('country.sheet.subregion'))
    ],
    rows: bySubregion(placesListed(session), dataset.places).flatMap(({ subregion, places }) =>
      places.map((id) => [
        words.place(id),
        id,
        subregion === null ? words.say('country.index.others') : words.place(subregion)
      ])
    )
  };
}

function rowsOf(session: Session, place: PlaceId): CountryRow[] {
  return [...victimRows(session, place), ...routeRows(session, place), ...partnerRows(session)];
}
