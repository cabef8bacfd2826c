import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import type { CountryTotal } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import { add, countOf, NO_ONE } from './count.ts';
import { onceForEach } from './once.ts';
import type { Count } from '../domain/count.ts';

/** Whether the citizenships that a country named in a year can make up all it detected. */
export type IsWhole = (place: PlaceId, year: Year) => boolean;

/** What a country and year has by citizenship: persons of a named one, and persons of an unknown one. */
export type Told = { readonly named: Count; readonly unknown: Count };

/** What a country told that told nothing. */
export const NOTHING: Told = { named: NO_ONE, unknown: NO_ONE };

/**
 * Compares what each country named in each year with its published total: a country that named five citizenships of
 * 7,925 victims and a total of 9,854 left others unnamed, so one that it did not name may be anybody's. The same holds
 * of every person of unknown citizenship, and of a total that is only the sum of the citizenships themselves [D40].
 */
export function wholeYears(table: RouteTable, totals: readonly CountryTotal[]): IsWhole {
  const told = toldByYear(table);
  const whole = new Set(
    totals.flatMap(({ place, year, victims, basis }) => {
      const { named, unknown } = told.get(`${place} ${year}`) ?? NOTHING;
      const isAll = victims.least <= named.most && unknown.most === 0;
      return named.most > 0 && isAll && basis !== 'by-citizenship' ? [`${place} ${year}`] : [];
    })
  );
  return (place, year) => whole.has(`${place} ${year}`);
}

/** What each country told in each year, by `PAK 2020`; read once for each table. */
export const toldByYear = onceForEach(told);

function told(table: RouteTable): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  const stranger = table.places.indexOf(UNKNOWN_ORIGIN);
  table.year.forEach((year, row) => {
    const key = `${table.places[table.destination[row] ?? 0]} ${year}`;
    const before = found.get(key) ?? NOTHING;
    const kind = table.origin[row] === stranger ? 'unknown' : 'named';
    const cell = countOf(table.least[row] ?? 0, table.hidden[row] ?? 0);
    found.set(key, { ...before, [kind]: add(before[kind], cell) });
  });
  return found;
}
