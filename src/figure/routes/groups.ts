import { STATES, type State } from '../../query/compared.ts';
import type { ShownRoute } from './shown.ts';

/** Routes of a list that became the same thing between two years; `null` where nothing is compared. */
export type Group = { readonly state: State | null; readonly routes: readonly ShownRoute[] };

/** Routes by what became of them, in the order of the legend; one group where nothing is compared. */
export function groupsOf(routes: readonly ShownRoute[]): readonly Group[] {
  if (!routes.some((route) => 'state' in route)) return [{ state: null, routes }];
  return STATES.map((state) => ({
    state,
    routes: routes.filter((route) => 'state' in route && route.state === state)
  })).filter((group) => group.routes.length > 0);
}
