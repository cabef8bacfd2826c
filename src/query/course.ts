import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import { routeId, type Corridor, type RouteTable } from '../domain/route.ts';
import type { Year } from '../domain/year.ts';
import { countOf } from './count.ts';
import { pairAt, pairsOf } from './pairs.ts';
import { yearsOf } from './routes.ts';

/** One year of a route: the persons reported for it, what is hidden included. */
export type CourseYear = { readonly year: Year; readonly victims: Count };

/** Every year of a table in its order, with the persons reported for it; `null` where nobody reported. */
export type Course = readonly { readonly year: Year; readonly victims: Count | null }[];

/** A route over all years of a table, ascending; a year that nobody reported is not in it. */
export function courseOf(table: RouteTable, origin: PlaceId, destination: PlaceId): readonly CourseYear[] {
  const pair = pairAt(table, { origin, destination });
  if (pair === undefined) return [];
  const { starts, year, least, hidden } = pairsOf(table);
  const [first, end] = [starts[pair] ?? 0, starts[pair + 1] ?? 0];
  return Array.from(year.subarray(first, end), (each, i) => ({
    year: each,
    victims: countOf(least[first + i] ?? 0, hidden[first + i] ?? 0)
  }));
}

/** The courses of these routes over all years of a table, by route. */
export function coursesOf(
  table: RouteTable,
  routes: readonly Pick<Corridor, 'origin' | 'destination'>[]
): ReadonlyMap<string, Course> {
  const { from, to } = yearsOf(table);
  const silent = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => ({
    year: from + i,
    victims: null
  }));
  return new Map(
    routes.map((route) => {
      const course: { year: Year; victims: Count | null }[] = [...silent];
      for (const told of courseOf(table, route.origin, route.destination)) course[told.year - from] = told;
      return [routeId(route), course];
    })
  );
}

/** The most that one year of any of these courses may hold, persons; at least one, so that it can be a scale. */
export function tallestOf(courses: Iterable<Course>): number {
  let most = 1;
  for (const course of courses) {
    for (const { victims } of course) most = Math.max(most, victims?.most ?? 0);
  }
  return most;
}
