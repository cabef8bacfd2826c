import type { Count } from '../domain/count.ts';
import { routeId, type Corridor, type RouteTable } from '../domain/route.ts';
import type { Year } from '../domain/year.ts';
import { countOf } from './count.ts';
import { yearsOf } from './routes.ts';

/** Every year of a table in its order, with the persons reported for it; `null` where nobody reported. */
export type Course = readonly { readonly year: Year; readonly victims: Count | null }[];

/** The courses of these routes over all years of a table, by route, read in one pass. */
export function coursesOf(
  table: RouteTable,
  routes: readonly Pick<Corridor, 'origin' | 'destination'>[]
): ReadonlyMap<string, Course> {
  const { from, to } = yearsOf(table);
  const known = new Map(routes.map((route) => [routeId(route), new Map<Year, Count>()]));
  for (let row = 0; row < table.year.length; row++) {
    const origin = table.places[table.origin[row] ?? 0];
    const destination = table.places[table.destination[row] ?? 0];
    if (!origin || !destination) continue;
    const victims = countOf(table.least[row] ?? 0, table.hidden[row] ?? 0);
    known.get(routeId({ origin, destination }))?.set(table.year[row] ?? 0, victims);
  }
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return new Map(
    [...known].map(([id, counts]) => [id, years.map((year) => ({ year, victims: counts.get(year) ?? null }))])
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
