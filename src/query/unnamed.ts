import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import type { CountryTotal } from '../domain/victims.ts';
import type { Year } from '../domain/year.ts';
import { sum } from './count.ts';
import { NOTHING, toldByYear, type Told } from './whole.ts';

/**
 * How many of the victims that countries detected in a year have no citizenship on record: those counted as of an unknown
 * one, and those by which a published total is more than all that was named. `null` asks every country.
 */
export function unnamedIn(
  table: RouteTable,
  totals: readonly CountryTotal[],
  places: readonly PlaceId[] | null,
  year: Year
): Count {
  const told = toldByYear(table);
  const asked = new Set(places);
  const totalOf = new Map(totals.filter((total) => total.year === year).map((total) => [total.place, total]));
  const countries = [...new Set([...totalOf.keys(), ...table.places])].filter(
    (place) => places === null || asked.has(place)
  );
  return sum(countries.map((place) => unnamed(told.get(`${place} ${year}`) ?? NOTHING, totalOf.get(place))));
}

function unnamed({ named, unknown }: Told, total: CountryTotal | undefined): Count {
  // A total that was made of the citizenships says nothing of those beyond them.
  if (total === undefined || total.basis === 'by-citizenship') return unknown;
  return {
    least: Math.max(unknown.least, total.victims.least - named.most),
    most: Math.max(unknown.most, total.victims.most - named.least)
  };
}
