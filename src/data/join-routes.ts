import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/place.ts';
import type { DocumentedTable, RouteTable } from '../domain/route.ts';
import type { SourceId } from '../domain/source.ts';
import type { Tables } from './joining.ts';
import { soundRoutes } from './sound-routes.ts';
import type { Table } from './table.ts';

type RouteParts = Pick<Dataset, 'routes' | 'repatriations' | 'documented' | 'issues'>;

/** The tables of routes, without the rows that cannot be drawn, each of which is named; absent tables stay `null`. */
export function joinRoutes(tables: Tables, version: string): RouteParts {
  const { routes, repatriations, documented } = soundTables(tables, version);
  return {
    routes: routes && routeTable(routes.table),
    repatriations: repatriations && routeTable(repatriations.table),
    documented: documented && documentedTable(documented.table),
    issues: [routes, repatriations, documented].flatMap((sound) => sound?.issues ?? [])
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

/** A table of counted routes (detected victims, or repatriations) as columns of numbers. */
function routeTable(table: Table): RouteTable {
  const { year = [], victims = [], hidden = [], source = [] } = table.columns;
  return {
    ...endsOf(table),
    year: Uint16Array.from(year, Number),
    least: Uint32Array.from(victims, Number),
    hidden: Uint16Array.from(hidden, Number),
    source: (source[0] ?? '') as SourceId
  };
}

/** A table of documented routes as columns. */
function documentedTable(table: Table): DocumentedTable {
  const { year = [], mentions = [], forms = [], profiles = [], transit = [], source = [] } = table.columns;
  return {
    ...endsOf(table),
    year: Uint16Array.from(year, Number),
    mentions: Uint16Array.from(mentions, Number),
    forms: forms.map(listed),
    profiles: profiles.map(listed),
    transit: transit.map(listed) as PlaceId[][],
    source: (source[0] ?? '') as SourceId
  };
}

function endsOf({ columns }: Table): Pick<RouteTable, 'places' | 'origin' | 'destination'> {
  const { origin = [], destination = [] } = columns;
  const places = [...new Set([...origin, ...destination])].sort() as PlaceId[];
  const index = new Map(places.map((id, i) => [id as string, i]));
  const indexes = (ids: readonly string[]) => Uint16Array.from(ids, (id) => index.get(id) ?? 0);
  return { places, origin: indexes(origin), destination: indexes(destination) };
}

/** The items of a cell that are separated by spaces. */
function listed(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(' ');
}
