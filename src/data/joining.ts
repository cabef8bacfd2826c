import { HIDDEN_MOST } from '../domain/count.ts';
import type { Dataset, Failure } from '../domain/dataset.ts';
import type { HeadlineFigure, Milestone } from '../domain/partner.ts';
import type { Place, PlaceId } from '../domain/place.ts';
import type { Source, SourceId } from '../domain/source.ts';
import type { CountryTotal } from '../domain/victims.ts';
import { rowsIfRead, rowsOf, type ReadRow } from './rows.ts';
import type { TableName } from './schema.ts';
import type { Table } from './table.ts';
import { webAddress } from './web-address.ts';

/** The tables that have been read; one that is absent leaves its part of the dataset `null`. */
export type Tables = Readonly<Partial<Record<TableName, Table>>>;

/** What joins the tables of a part of the site: they come with the pages that show them. */
export type Joiners = Partial<{
  readonly routes: (
    tables: Tables,
    version: string
  ) => Pick<Dataset, 'routes' | 'repatriations' | 'documented' | 'issues'>;
  readonly victims: (tables: Tables) => Pick<Dataset, 'victims' | 'population' | 'justice' | 'tiers'>;
  readonly response: (
    tables: Tables
  ) => Pick<Dataset, 'partners' | 'programmes' | 'contributions' | 'events' | 'grants' | 'assistance'>;
}>;

/**
 * Tables of text joined into what the page may ask; ids keep the names that the tables give them. A part whose joiner has
 * not come is `null`, as if its tables were absent. The version is the package's, or empty where it is not known.
 */
export function joinWith(
  joiners: Joiners,
  tables: Tables,
  failures: readonly Failure[],
  version: string
): Dataset {
  return {
    version,
    places: new Map(rowsOf(tables.places, place).map((p) => [p.id, p])),
    sources: new Map(rowsOf(tables.sources, source).map((s) => [s.id, s])),
    ...{ routes: null, repatriations: null, documented: null, issues: [] },
    ...joiners.routes?.(tables, version),
    totals: rowsIfRead(tables.totals, countryTotal),
    ...{ victims: null, population: null, justice: null, tiers: null },
    ...joiners.victims?.(tables),
    ...{
      partners: null,
      programmes: null,
      contributions: null,
      events: null,
      grants: null,
      assistance: null
    },
    ...joiners.response?.(tables),
    milestones: rowsIfRead(tables.milestones, milestone),
    figures: rowsIfRead(tables.figures, headlineFigure),
    replies: null,
    failures
  };
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

const milestone: ReadRow<Milestone> = (cell) => ({
  id: cell('milestone'),
  date: cell('date'),
  place: cell('place') === '' ? null : (cell('place') as PlaceId),
  title: cell('title'),
  kind: cell('kind') as Milestone['kind'],
  source: cell('source') as SourceId
});

const headlineFigure: ReadRow<HeadlineFigure> = (cell) => ({
  id: cell('figure'),
  value: Number(cell('value')),
  unit: cell('unit'),
  text: cell('text'),
  source: cell('source') as SourceId,
  status: cell('status') as HeadlineFigure['status']
});
