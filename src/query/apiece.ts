import type { PlaceId } from '../domain/place.ts';
import { isRegion } from './region.ts';
import { openYear, reportedSpan, reportersByYear } from './reporting.ts';
import { spanOnRecord } from './span.ts';
import { isEveryone, missingTable, reportedIn, toldByYear, type TrendTables } from './told.ts';
import {
  brokenYears,
  membership,
  summedUp,
  type TellingYear,
  type TrendQuestion,
  type YearlyVictims
} from './yearly.ts';

/** A country, or a UN subregion as far as it is in a sum, with the line it has by itself. */
export type Apiece = { readonly place: PlaceId; readonly years: readonly YearlyVictims[] };

/** A country, or a UN subregion as far as it is in a sum, and what each of its countries told year by year. */
export type TellingApiece = { readonly place: PlaceId; readonly years: readonly TellingYear[] };

/**
 * The line of every country or subregion of a sum, silent ones too: what `victimsByYear` tells of each, but from one walk
 * through the tables, so that a hundred countries take no longer than the world.
 */
export function victimsApiece(
  tables: TrendTables,
  question: TrendQuestion,
  partOf: (place: PlaceId) => PlaceId
): readonly Apiece[] {
  return tellingApiece(tables, question, partOf).map(({ place, years }) => ({
    place,
    years: years.map(summedUp)
  }));
}

/** The same before anything is added. */
export function tellingApiece(
  tables: TrendTables,
  question: TrendQuestion,
  partOf: (place: PlaceId) => PlaceId
): readonly TellingApiece[] {
  const { totals, places } = tables;
  const full = totals && reportedSpan(totals);
  const span = full && (question.years ? spanOnRecord(tables, question.years) : full);
  if (!span || missingTable(tables, question)) return [];
  const isIn = membership(places, question);
  const isSame = question.reporters === 'same';
  const years = Array.from({ length: span.to - span.from + 1 }, (_, i) => span.from + i);
  const told = toldByYear(tables, question, isIn);
  const isReporter = reportedIn(told, totals);
  const isSteady = (place: PlaceId) => years.every((year) => isReporter(place, year));
  const totalsOf = gathered(totals, ({ place }) => partOf(place));
  return [...gathered([...places.keys()].filter(isIn), partOf)].map(([part, members]) => {
    const counted = isSame ? members.filter(isSteady) : members;
    const open = isSame ? null : openYear(reportersByYear(totalsOf.get(part) ?? [], isIn), full.to);
    const found = years.map((year): TellingYear => {
      const tellers = counted.flatMap((place): TellingYear['told'] => {
        const one = told.get(year)?.get(place);
        return one ? [[place, one]] : [];
      });
      return {
        year,
        told: tellers,
        reporters: new Set(tellers.flatMap(([place]) => (isReporter(place, year) ? [place] : []))),
        flags: [
          ...(open?.year === year ? (['open'] as const) : []),
          ...(tellers.some(([, { summed }]) => summed) ? (['summed'] as const) : [])
        ]
      };
    });
    return { place: part, years: isEveryone(question) && !isRegion(part) ? brokenYears(found) : found };
  });
}

function gathered<Item>(items: readonly Item[], partOf: (item: Item) => PlaceId): Map<PlaceId, Item[]> {
  const parts = new Map<PlaceId, Item[]>();
  for (const item of items) {
    const part = parts.get(partOf(item));
    if (part) part.push(item);
    else parts.set(partOf(item), [item]);
  }
  return parts;
}
