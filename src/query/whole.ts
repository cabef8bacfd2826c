import type { PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import type { CountryTotal } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import { add, countOf, NO_ONE } from './count.ts';
import type { Count } from '../domain/count.ts';

/** Whether the citizenships that a country named in a year can make up all it detected. */
export type IsWhole = (place: PlaceId, year: Year) => boolean;

/**
 * Compares what each country named in each year with its published total: a country that named five citizenships of
 * 7,925 victims and a total of 9,854 left others unnamed, so one that it did not name may be anybody's.
 */
export function wholeYears(table: RouteTable, totals: readonly CountryTotal[]): IsWhole {
  const named = new Map<string, Count>();
  table.year.forEach((year, row) => {
    const key = `${table.places[table.destination[row] ?? 0]} ${year}`;
    const cell = countOf(table.least[row] ?? 0, table.hidden[row] ?? 0);
    named.set(key, add(named.get(key) ?? NO_ONE, cell));
  });
  const whole = new Set(
    totals.flatMap(({ place, year, victims }) => {
      const sum = named.get(`${place} ${year}`);
      return sum && victims.least <= sum.most ? [`${place} ${year}`] : [];
    })
  );
  return (place, year) => whole.has(`${place} ${year}`);
}
