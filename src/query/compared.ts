import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import { routeId, type RouteTable } from '../domain/route.ts';
import type { Year } from '../domain/year.ts';
import { answeringIn, type Reporter } from './answering.ts';
import type { IsWhole } from './whole.ts';
import { corridors, type CorridorQuestion, type Corridors } from './corridors.ts';
import { byCount, compare, NO_ONE } from './count.ts';
import { onceForEach } from './once.ts';

/** What became of a route between two years, as far as what is published lets anyone say. */
export type State = 'new' | 'ended' | 'grown' | 'shrunk' | 'same' | 'unclear';

/** The states in the order in which a legend tells them. */
export const STATES: readonly State[] = ['new', 'grown', 'same', 'shrunk', 'ended', 'unclear'];

/** A route in two years; a side is `null` where the country that would have reported it did not tell. */
export type ComparedRoute = {
  readonly origin: PlaceId;
  readonly destination: PlaceId;
  readonly before: Count | null;
  readonly after: Count | null;
  readonly state: State;
  /** of a new one the years before both that name it, of one that ended those after both: it was there already, or came again */
  readonly others: readonly Year[];
};

/** The routes of two years side by side. */
export type ComparedAnswer = {
  readonly question: CorridorQuestion;
  readonly earlier: Year;
  readonly later: Year;
  /** between two countries, the larger of its two numbers first */
  readonly crossBorder: readonly ComparedRoute[];
  /** within one country */
  readonly domestic: readonly ComparedRoute[];
  /** countries that answered in both years */
  readonly answering: ReadonlySet<PlaceId>;
};

/**
 * Compares two years of a table of routes. A route that a country does not name counts as none in a year of which what it
 * named can make up its total [D40]; in any other year it is not told, and the route cannot be compared.
 */
export function comparedAnswer(
  table: RouteTable,
  question: CorridorQuestion,
  [one, other]: readonly [Year, Year],
  reporter: Reporter,
  isWhole: IsWhole
): ComparedAnswer {
  const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
  const [before, after] = [earlier, later].map((year) => {
    const years = { from: year, to: year };
    return {
      found: corridors(table, { ...question, years }),
      answering: answeringIn(table, years, reporter),
      isWhole: (place: PlaceId) => isWhole(place, year)
    };
  });
  if (!before || !after)
    return { question, earlier, later, crossBorder: [], domestic: [], answering: new Set() };
  const named = yearsNamed(table);
  const othersOf = ({ state, ...route }: Compared) =>
    (named.get(routeId(route)) ?? []).filter(
      (year) => (state === 'new' && year < earlier) || (state === 'ended' && year > later)
    );
  const side = (kind: keyof Corridors) =>
    sideBySide(before, after, kind, reporter).map((route): ComparedRoute => ({
      ...route,
      others: othersOf(route)
    }));
  return {
    question,
    earlier,
    later,
    crossBorder: side('crossBorder'),
    domestic: side('domestic'),
    answering: new Set([...before.answering].filter((id) => after.answering.has(id)))
  };
}

/** The state of a route by its two numbers. */
export function stateOf(before: Count | null, after: Count | null): State {
  if (before === null || after === null) return 'unclear';
  switch (compare(before, after)) {
    case 'fewer':
      return before.most === 0 ? 'new' : 'grown';
    case 'more':
      return after.most === 0 ? 'ended' : 'shrunk';
    case 'same':
      return 'same';
    case 'cannot-tell':
      return 'unclear';
  }
}

type Compared = Omit<ComparedRoute, 'others'>;

/** The years that name each route, ascending, by its identity; read once for each table. */
export const yearsNamed = onceForEach(readYears);

function readYears({
  places,
  origin,
  destination,
  year,
  least,
  hidden
}: RouteTable): ReadonlyMap<string, readonly Year[]> {
  const found = new Map<string, Year[]>();
  year.forEach((at, row) => {
    const [from, to] = [places[origin[row] ?? 0], places[destination[row] ?? 0]];
    if (from === undefined || to === undefined || (least[row] === 0 && hidden[row] === 0)) return;
    const id = routeId({ origin: from, destination: to });
    const years = found.get(id);
    if (years === undefined) found.set(id, [at]);
    else if (!years.includes(at)) years.push(at);
  });
  for (const years of found.values()) years.sort((a, b) => a - b);
  return found;
}

type YearFound = {
  readonly found: Corridors;
  readonly answering: ReadonlySet<PlaceId>;
  readonly isWhole: (place: PlaceId) => boolean;
};

function sideBySide(
  before: YearFound,
  after: YearFound,
  kind: keyof Corridors,
  reporter: Reporter
): Compared[] {
  const [earlier, later] = [numbersIn(before.found[kind]), numbersIn(after.found[kind])];
  const all = new Map([...earlier, ...later]);
  const routes = [...all].map(([id, { origin, destination }]): Compared => {
    const asked = reporter === 'destination' ? destination : origin;
    const numberIn = (year: YearFound, numbers: typeof all) =>
      numbers.get(id)?.victims ?? (year.answering.has(asked) && year.isWhole(asked) ? NO_ONE : null);
    const [was, is] = [numberIn(before, earlier), numberIn(after, later)];
    return { origin, destination, before: was, after: is, state: stateOf(was, is) };
  });
  return routes
    .filter((route) => largerOf(route).most > 0)
    .sort((a, b) => byCount(largerOf(a), largerOf(b)) || order(a, b));
}

function numbersIn(list: Corridors[keyof Corridors]) {
  return new Map(list.map((corridor) => [routeId(corridor), corridor]));
}

/** The larger of the two numbers of a route, by what is sure and then by what may be. */
export function largerOf({ before, after }: Pick<ComparedRoute, 'before' | 'after'>): Count {
  const [a, b] = [before ?? NO_ONE, after ?? NO_ONE];
  return byCount(a, b) <= 0 ? a : b;
}

function order(a: Compared, b: Compared): number {
  const [one, other] = [a.origin + a.destination, b.origin + b.destination];
  return one < other ? -1 : one > other ? 1 : 0;
}
