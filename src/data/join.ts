import type { Count } from '../domain/count.ts';
import { HIDDEN_MOST } from '../domain/count.ts';
import type { Dataset, Failure } from '../domain/dataset.ts';
import type { JusticeCell, TierYear } from '../domain/justice.ts';
import type { Inhabitants, Place, PlaceId } from '../domain/place.ts';
import type { Source, SourceId } from '../domain/source.ts';
import type { CountryTotal, VictimCell } from '../domain/victims.ts';
import { joinPartners } from './join-partners.ts';
import { documentedTable, routeTable } from './join-routes.ts';
import { soundRoutes } from './sound-routes.ts';
import { rowsOf, type ReadRow } from './rows.ts';
import type { TableName } from './schema.ts';
import type { Table } from './table.ts';
import { webAddress } from './web-address.ts';

/** The tables that have been read; one that is absent leaves its part of the dataset `null`. */
export type Tables = Readonly<Partial<Record<TableName, Table>>>;

/**
 * Tables of text joined into what the page may ask; ids keep the names that the tables give them. The version is the
 * package's, or empty where it is not known: the tables read so far need not name it.
 */
export function joinTables(tables: Tables, failures: readonly Failure[], version = ''): Dataset {
  const routes = soundTables(tables, version);
  return {
    version,
    places: new Map(rowsOf(tables.places, place).map((p) => [p.id, p])),
    sources: new Map(rowsOf(tables.sources, source).map((s) => [s.id, s])),
    routes: routes.routes && routeTable(routes.routes.table),
    repatriations: routes.repatriations && routeTable(routes.repatriations.table),
    documented: routes.documented && documentedTable(routes.documented.table),
    totals: tables.totals ? rowsOf(tables.totals, countryTotal) : null,
    victims: tables.victims ? rowsOf(tables.victims, victimCell) : null,
    population: tables.population ? rowsOf(tables.population, inhabitants) : null,
    justice: tables.justice ? rowsOf(tables.justice, justiceCell) : null,
    tiers: tables.tiers ? rowsOf(tables.tiers, tierYear) : null,
    ...joinPartners(tables),
    replies: null,
    issues: Object.values(routes).flatMap((sound) => sound?.issues ?? []),
    failures
  };
}

/** The tables of routes without the rows that cannot be drawn; the latest year is that of the release, where it is known. */
function soundTables(tables: Tables, version: string) {
  const known = tables.places ? new Set(tables.places.columns['place']) : null;
  const last = version === '' ? 9999 : Number(version.slice(0, 4));
  const sound = (table: Table | undefined) => (table ? soundRoutes(table, known, last) : null);
  return {
    routes: sound(tables.routes),
    repatriations: sound(tables.repatriations),
    documented: sound(tables['documented-routes'])
  };
}

/** The count a cell of text was published as: `12`, or `<5` for 0 to 4. */
function countCell(text: string): Count {
  if (text === '<5') return { least: 0, most: HIDDEN_MOST };
  return { least: Number(text), most: Number(text) };
}

/** Degrees of a cell; one that is empty is nowhere, not on the equator. */
function degrees(text: string): number {
  return text === '' ? NaN : Number(text);
}

const place: ReadRow<Place> = (cell) => ({
  id: cell('place') as PlaceId,
  name: cell('name'),
  region: cell('region'),
  subregion: cell('subregion'),
  point: [degrees(cell('lon')), degrees(cell('lat'))],
  note: cell('note')
});

const inhabitants: ReadRow<Inhabitants> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  persons: Number(cell('population'))
});

const source: ReadRow<Source> = (cell) => ({
  id: cell('source') as SourceId,
  title: cell('title'),
  publisher: cell('publisher'),
  url: webAddress(cell('url')),
  published: cell('published'),
  accessed: cell('accessed'),
  class: cell('class') as Source['class'],
  licence: cell('licence'),
  note: cell('note')
});

const countryTotal: ReadRow<CountryTotal> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  victims: {
    least: Number(cell('victims')),
    most: Number(cell('victims')) + HIDDEN_MOST * Number(cell('hidden'))
  },
  basis: cell('basis') as CountryTotal['basis'],
  source: cell('source') as SourceId
});

const victimCell: ReadRow<VictimCell> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  form: cell('form') as VictimCell['form'],
  sex: cell('sex') as VictimCell['sex'],
  age: cell('age') as VictimCell['age'],
  victims: countCell(cell('victims')),
  source: cell('source') as SourceId
});

const justiceCell: ReadRow<JusticeCell> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  stage: cell('stage') as JusticeCell['stage'],
  sex: cell('sex') as JusticeCell['sex'],
  persons: countCell(cell('persons')),
  source: cell('source') as SourceId
});

const tierYear: ReadRow<TierYear> = (cell) => ({
  place: cell('place') as PlaceId,
  year: Number(cell('year')),
  tier: cell('tier'),
  source: cell('source') as SourceId
});
