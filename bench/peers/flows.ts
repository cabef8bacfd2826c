import { parseTable } from '../../src/data/parse.ts';

/** Flows as every peer gets them: points of places in degrees, and from, to (as indexes) and persons, the strongest first. */
export type Flows = {
  readonly places: readonly (readonly [lng: number, lat: number])[];
  readonly flows: readonly (readonly [from: number, to: number, victims: number])[];
};

const STRONGEST = 2000;
const UNKNOWN = 'ZZZ';

/** The 2,000 strongest cross-border flows of all years together, from the text of both tables. */
export function strongestFlows(routes: string, places: string): Flows {
  const { origin = [], destination = [], victims = [] } = parseTable('routes', routes).table.columns;
  const sums = new Map<string, number>();
  origin.forEach((from, row) => {
    const to = destination[row] ?? UNKNOWN;
    if (from === to || from === UNKNOWN || to === UNKNOWN) return;
    const pair = `${from} ${to}`;
    sums.set(pair, (sums.get(pair) ?? 0) + Number(victims[row]));
  });
  const strongest = [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, STRONGEST);
  const points = pointsOf(places);
  const ids = [...new Set(strongest.flatMap(([pair]) => pair.split(' ')))].sort();
  return {
    places: ids.map((id) => points.get(id) ?? [0, 0]),
    flows: strongest.map(([pair, sum]) => {
      const [from = '', to = ''] = pair.split(' ');
      return [ids.indexOf(from), ids.indexOf(to), Math.max(1, sum)];
    })
  };
}

function pointsOf(places: string): ReadonlyMap<string, readonly [number, number]> {
  const { place = [], lon = [], lat = [] } = parseTable('places', places).table.columns;
  return new Map(place.map((id, row) => [id, [Number(lon[row]), Number(lat[row])]]));
}
