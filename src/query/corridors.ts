import { type Corridor, type RouteTable } from '../domain/route.ts';
import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { Count } from '../domain/count.ts';
import type { Span, Year } from '../domain/year.ts';
import { bySize } from './by-size.ts';
import { countOf, sum } from './count.ts';
import { once } from './once.ts';
import { pairsOf } from './pairs.ts';

export type Direction = 'all' | 'from' | 'to' | 'between';

/** Which corridors: those of the places in focus (`null` is the world, an empty list is nowhere), one way or both, within a span of years. */
export type CorridorQuestion = {
  readonly places: readonly PlaceId[] | null;
  /** the same places by what was named in the address, a country or a region: `between` runs from one of them to another */
  readonly groups?: readonly (readonly PlaceId[])[];
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
  return sortedWhenAsked(corridorsByName(table, question));
}

/** The same in the order of their names: all that a sum needs. */
export function corridorsByName(table: RouteTable, question: CorridorQuestion): Corridors {
  const kinds = {
    crossBorder: [] as Corridor[],
    domestic: [] as Corridor[],
    unknownOrigin: [] as Corridor[]
  };
  for (const corridor of gather(table, question)) {
    if (corridor.origin === corridor.destination) kinds.domestic.push(corridor);
    else if (hasUnknownEnd(corridor)) kinds.unknownOrigin.push(corridor);
    else kinds.crossBorder.push(corridor);
  }
  return kinds;
}

/** Each kind with its strongest first, which it is sorted for when somebody asks: among equals the order of names stays. */
export function sortedWhenAsked(kinds: Corridors): Corridors {
  const crossBorder = once(() => bySize(kinds.crossBorder));
  const domestic = once(() => bySize(kinds.domestic));
  const unknownOrigin = once(() => bySize(kinds.unknownOrigin));
  return {
    get crossBorder() {
      return crossBorder();
    },
    get domestic() {
      return domestic();
    },
    get unknownOrigin() {
      return unknownOrigin();
    }
  };
}

function hasUnknownEnd({ origin, destination }: Corridor): boolean {
  return origin === UNKNOWN_ORIGIN || destination === UNKNOWN_ORIGIN;
}

/** Persons in all the corridors together. */
export function victimsIn(list: readonly Corridor[]): Count {
  return sum(list.map((corridor) => corridor.victims));
}

/** Adds up rows by pair in plain columns: a question is asked at every step of a slider. */
function gather(table: RouteTable, question: CorridorQuestion): Corridor[] {
  const pairs = pairsOf(table);
  const { from, to } = question.years ?? { from: 0, to: 9999 };
  const asked = askedFor(table.places, question);
  const found: Corridor[] = [];
  pairs.origin.forEach((origin, pair) => {
    const destination = pairs.destination[pair] ?? 0;
    if (!asked(origin, destination)) return;
    const end = pairs.starts[pair + 1] ?? 0;
    let [least, hidden] = [0, 0];
    const years: Year[] = [];
    for (let row = pairs.starts[pair] ?? 0; row < end; row++) {
      const year = pairs.year[row] ?? 0;
      if (year < from || year > to) continue;
      least += pairs.least[row] ?? 0;
      hidden += pairs.hidden[row] ?? 0;
      if (year !== years.at(-1)) years.push(year);
    }
    if (years.length === 0) return;
    found.push({
      origin: table.places[origin] ?? UNKNOWN_ORIGIN,
      destination: table.places[destination] ?? UNKNOWN_ORIGIN,
      victims: countOf(least, hidden),
      years
    });
  });
  return found;
}

/** A place in focus by itself or in a region is of one group, numbered from 1; one that was named both ways is of several. */
const NO_GROUP = 0;
const SEVERAL = -1;

/**
 * Whether a route is asked for, by the places of a table that it runs between. Between several means from one of what was
 * named to another, and within it where it is one region; who was detected at home or is of unknown citizenship is asked for
 * wherever one end is.
 */
export function askedFor(
  places: readonly PlaceId[],
  { places: focus, groups, direction }: CorridorQuestion
): (origin: number, destination: number) => boolean {
  if (focus === null) return () => true;
  const named = groups ?? focus.map((place) => [place]);
  const group = Int16Array.from(places, (place) => groupOf(place, named));
  const unknown = places.indexOf(UNKNOWN_ORIGIN);
  switch (direction) {
    case 'from':
      return (origin) => group[origin] !== NO_GROUP;
    case 'to':
      return (_, destination) => group[destination] !== NO_GROUP;
    case 'all':
      return (origin, destination) => group[origin] !== NO_GROUP || group[destination] !== NO_GROUP;
    case 'between':
      return (origin, destination) => {
        if (origin === unknown) return group[destination] !== NO_GROUP;
        if (destination === unknown || origin === destination) return group[origin] !== NO_GROUP;
        const isBoth = group[origin] !== NO_GROUP && group[destination] !== NO_GROUP;
        const isApart = group[origin] !== group[destination] || group[origin] === SEVERAL;
        return isBoth && (named.length === 1 || isApart);
      };
  }
}

function groupOf(place: PlaceId, groups: readonly (readonly PlaceId[])[]): number {
  const first = groups.findIndex((group) => group.includes(place));
  const last = groups.findLastIndex((group) => group.includes(place));
  return first === last ? first + 1 : SEVERAL;
}
