import type { PlaceId } from '../domain/place.ts';
import type { DocumentedTable, RouteTable } from '../domain/route.ts';
import type { SourceId } from '../domain/source.ts';
import type { Table } from './table.ts';

/** A table of counted routes (detected victims, or repatriations) as columns of numbers. */
export function routeTable(table: Table): RouteTable {
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
export function documentedTable(table: Table): DocumentedTable {
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
