import type { Count } from '../domain/count.ts';
import type { PlaceId } from '../domain/place.ts';
import type { RouteTable } from '../domain/route.ts';
import type { Year } from '../domain/year.ts';
import { countOf } from './count.ts';

/** One year of a route: the persons reported for it, what is hidden included. */
export type CourseYear = { readonly year: Year; readonly victims: Count };

/** A route over all years of a table, ascending; a year that nobody reported is not in it. */
export function courseOf(table: RouteTable, origin: PlaceId, destination: PlaceId): readonly CourseYear[] {
  const from = table.places.indexOf(origin);
  const to = table.places.indexOf(destination);
  const course: CourseYear[] = [];
  for (let row = 0; row < table.year.length; row++) {
    if (table.origin[row] !== from || table.destination[row] !== to) continue;
    course.push({
      year: table.year[row] ?? 0,
      victims: countOf(table.least[row] ?? 0, table.hidden[row] ?? 0)
    });
  }
  return course.sort((a, b) => a.year - b.year);
}
