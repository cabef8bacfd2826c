import type { Year } from '../../domain/year.ts';
import { routesOf } from '../../query/routes.ts';
import type { Session } from '../../state/session.svelte.ts';
import { ask, askDocumented, tellingOf } from './ask.ts';

/** The year nearest to those asked for that has a route for the same question; `null` where no year has one, or two are compared. */
export function nearestYear({ dataset, view }: Session): Year | null {
  const { years } = view;
  if (years === null || tellingOf({ dataset, view }) === 'compared') return null;
  const everYear = { dataset, view: { ...view, years: null, least: 0 } };
  const counted = ask(everYear);
  const routes = counted ? routesOf(counted) : (askDocumented(everYear)?.routes ?? []);
  const away = (year: Year) => Math.max(years.from - year, year - years.to, 0);
  return [...new Set(routes.flatMap((route) => route.years))].reduce<Year | null>(
    (nearest, year) =>
      nearest === null || away(year) < away(nearest) || (away(year) === away(nearest) && year > nearest)
        ? year
        : nearest,
    null
  );
}
