import { type Corridor, type RouteTable } from '../domain/route.ts';
import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { Count } from '../domain/count.ts';
import type { Span, Year } from '../domain/year.ts';
import { byCount, countOf, sum } from './count.ts';

export type Direction = 'all' | 'from' | 'to' | 'between';

/** Which corridors: those of the places in focus (`null` is the world, an empty list is nowhere), one way or both, within a span of years. */
export type CorridorQuestion = {
  readonly places: readonly PlaceId[] | null;
  readonly direction: Direction;
  readonly years: Span | null;
  /** persons that a route must surely hold to be shown; totals take in the others too */
  readonly least?: number;
};

/** Corridors apart by what they are; a total of one kind never takes in another. */
export type Corridors = {
  /** origin and destination known and different, the strongest first */
  readonly crossBorder: readonly Corridor[];
  /** people detected in the country of their own citizenship */
  readonly domestic: readonly Corridor[];
  /** people whose other end is not known: their citizenship, or the country they were returned to */
  readonly unknownOrigin: readonly Corridor[];
};

/** Detected victims summed into corridors, apart by kind, the strongest first. */
export function corridors(table: RouteTable, question: CorridorQuestion): Corridors {
  const all = gather(table, question).sort(strongestFirst);
  return {
    crossBorder: all.filter((c) => c.origin !== c.destination && !hasUnknownEnd(c)),
    domestic: all.filter((c) => c.origin === c.destination),
    unknownOrigin: all.filter(hasUnknownEnd)
  };
}

function hasUnknownEnd({ origin, destination }: Corridor): boolean {
  return origin === UNKNOWN_ORIGIN || destination === UNKNOWN_ORIGIN;
}

/** Persons in all the corridors together. */
export function victimsIn(list: readonly Corridor[]): Count {
  return sum(list.map((corridor) => corridor.victims));
}

function gather(table: RouteTable, question: CorridorQuestion): Corridor[] {
  const focus = table.places.map((place) => question.places?.includes(place) ?? false);
  const from = question.years?.from ?? 0;
  const to = question.years?.to ?? 9999;
  const sums = new Map<number, { least: number; hidden: number; years: Year[] }>();
  for (let row = 0; row < table.year.length; row++) {
    const year = table.year[row] ?? 0;
    const origin = table.origin[row] ?? 0;
    const destination = table.destination[row] ?? 0;
    if (year < from || year > to || !isWanted(focus[origin] ?? false, focus[destination] ?? false, question))
      continue;
    const key = origin * 65536 + destination;
    let entry = sums.get(key);
    if (!entry) sums.set(key, (entry = { least: 0, hidden: 0, years: [] }));
    entry.least += table.least[row] ?? 0;
    entry.hidden += table.hidden[row] ?? 0;
    entry.years.push(year);
  }
  return [...sums].map(([key, entry]) => ({
    origin: table.places[Math.floor(key / 65536)] ?? UNKNOWN_ORIGIN,
    destination: table.places[key % 65536] ?? UNKNOWN_ORIGIN,
    victims: countOf(entry.least, entry.hidden),
    years: entry.years.sort((a, b) => a - b)
  }));
}

/** Whether a route is asked for, by which of its ends is in focus. */
export function isWanted(originIn: boolean, destinationIn: boolean, question: CorridorQuestion): boolean {
  if (question.places === null) return true;
  switch (question.direction) {
    case 'from':
      return originIn;
    case 'to':
      return destinationIn;
    case 'between':
      return originIn && destinationIn;
    case 'all':
      return originIn || destinationIn;
  }
}

function strongestFirst(a: Corridor, b: Corridor): number {
  return (
    byCount(a.victims, b.victims) ||
    compareText(a.origin, b.origin) ||
    compareText(a.destination, b.destination)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
