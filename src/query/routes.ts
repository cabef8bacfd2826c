import type { Count } from '../domain/count.ts';
import type { Corridor, RouteTable } from '../domain/route.ts';
import { UNKNOWN_ORIGIN, type PlaceId } from '../domain/place.ts';
import type { Span } from '../domain/year.ts';
import { answeringIn, type Reporter } from './answering.ts';
import {
  corridorsByName,
  sortedWhenAsked,
  victimsIn,
  type CorridorQuestion,
  type Corridors
} from './corridors.ts';
import { endsOf, type End } from './ends.ts';
import { once } from './once.ts';
import { hasNoInhabitants } from './uninhabited.ts';

/** Everything the routes view says, computed once: corridors by kind, their sums, and who reported at all. */
export type RoutesAnswer = {
  readonly question: CorridorQuestion;
  readonly corridors: Corridors;
  /** corridors inside one subregion, where the answer is told by subregion */
  readonly within?: readonly Corridor[];
  readonly crossBorder: Count;
  readonly domestic: Count;
  readonly unknownOrigin: Count;
  /** first and last year with a row, `null` where nothing answers */
  readonly covered: Span | null;
  /** countries that named the other end of any route of theirs; one that only said it was unknown named none */
  readonly answering: ReadonlySet<PlaceId>;
  /** where the cross-border corridors end, with all their persons, the largest first */
  readonly destinations: readonly End[];
};

/** A table whose rows have a year. */
type Dated = { readonly year: Uint16Array };

const spans = new WeakMap<Dated, Span>();

/** The first and last year a table of routes holds; read once for each table. */
export function yearsOf(table: Dated): Span {
  let span = spans.get(table);
  if (!span) spans.set(table, (span = spanOf(table.year)));
  return span;
}

function spanOf(years: Uint16Array): Span {
  let from = 9999;
  let to = 0;
  for (const year of years) {
    if (year < from) from = year;
    if (year > to) to = year;
  }
  return { from, to };
}

/** Answers a question of routes with a table of them; the table's rows are given by the country at one end. */
export function routesAnswer(
  table: RouteTable,
  question: CorridorQuestion,
  reporter: Reporter = 'destination'
): RoutesAnswer {
  const found = corridorsByName(table, question);
  // A headline needs none of these but the last, which what follows it asks for.
  const covered = once(() => coveredBy([...found.crossBorder, ...found.domestic, ...found.unknownOrigin]));
  const answering = once(() => answeringIn(table, question.years, reporter));
  const destinations = once(() => endsOf(found.crossBorder, 'destination'));
  return {
    question,
    corridors: sortedWhenAsked(found),
    crossBorder: victimsIn(found.crossBorder),
    domestic: victimsIn(found.domestic),
    unknownOrigin: victimsIn(found.unknownOrigin),
    get covered() {
      return covered();
    },
    get answering() {
      return answering();
    },
    get destinations() {
      return destinations();
    }
  };
}

const shown = new WeakMap<RoutesAnswer, readonly Corridor[]>();

/** The cross-border corridors that somebody may have been on, a published zero is none; with a threshold, those that surely reach it. */
export function routesOf(answer: RoutesAnswer): readonly Corridor[] {
  // Map, labels, list, legend and sentence of one answer ask for the same.
  const known = shown.get(answer);
  if (known) return known;
  const least = answer.question.least ?? 0;
  const routes = answer.corridors.crossBorder.filter(
    ({ victims }) => victims.most > 0 && victims.least >= least
  );
  shown.set(answer, routes);
  return routes;
}

/** What a threshold leaves out: routes that stay below it, and routes of which hidden numbers do not let anyone tell. */
export type LeftOut = { readonly below: number; readonly unclear: number };

/** How many of these routes, by their numbers, a threshold leaves out. */
export function leftOutOf(counts: readonly Count[], least: number): LeftOut {
  const out = counts.filter((count) => count.most > 0 && count.least < least);
  const unclear = out.filter((count) => count.most >= least).length;
  return { below: out.length - unclear, unclear };
}

/** How many of the strongest corridors read well at once in a view of the whole world. */
export const READABLE = 150;

/** The corridors a map draws: all of them round a place in focus, the strongest of the world. */
export function drawnOf(answer: RoutesAnswer, top: 'auto' | 'all' | number): readonly Corridor[] {
  const all = routesOf(answer);
  return strongestOf(all, answer.question.places !== null, top, ({ victims }) => victims.least);
}

/**
 * The first of a list that is sorted by a number, as many as are wanted; all of them round a place in focus. Which of the
 * hidden numbers is the larger cannot be told, so a cut never falls among those of which nothing is sure.
 */
export function strongestOf<Item>(
  all: readonly Item[],
  hasFocus: boolean,
  top: 'auto' | 'all' | number,
  sureOf: (item: Item) => number
): readonly Item[] {
  if (top === 'all' || (top === 'auto' && hasFocus)) return all;
  const strongest = all.slice(0, top === 'auto' ? READABLE : top);
  const last = strongest.at(-1);
  const isArbitrary = last !== undefined && sureOf(last) === 0 && strongest.length < all.length;
  return isArbitrary ? strongest.filter((item) => sureOf(item) > 0) : strongest;
}

/** The places that named no other end of a route in the years asked for: no answer, not zero. Nobody is asked where no one lives. */
export function silentIn(
  { answering }: Pick<RoutesAnswer, 'answering'>,
  places: Iterable<PlaceId>
): PlaceId[] {
  return [...places].filter((id) => id !== UNKNOWN_ORIGIN && !answering.has(id) && !hasNoInhabitants(id));
}

function coveredBy(list: readonly Corridor[]): Span | null {
  let from = Infinity;
  let to = -Infinity;
  for (const { years } of list) {
    from = Math.min(from, years[0] ?? Infinity);
    to = Math.max(to, years.at(-1) ?? -Infinity);
  }
  return from <= to ? { from, to } : null;
}
