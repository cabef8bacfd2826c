import type { Count } from '../../domain/count.ts';
import { routeId } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import { largerOf, type ComparedRoute } from '../../query/compared.ts';
import { hiddenCells, isOnlyHidden } from '../../query/count.ts';
import type { Session } from '../../state/session.svelte.ts';
import { directionIn, isOneCountry } from './ask.ts';
import { pairText } from './names.ts';
import type { ShownRoute } from './shown.ts';
import { runsText } from './years.ts';

/** One route in the list: its words, its number in words, and the bar as shares of the longest one. */
export type ListRow = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly isHidden: boolean;
  /** what must stand beside the name; empty for nothing */
  readonly note: string;
  /** published part of the bar, 0 to 1; a route that is only documented has no bar */
  readonly sure: number;
  /** part that is hidden numbers, 0 to 1 */
  readonly possible: number;
};

/** Routes as rows, in their order; `longest` is the number of persons of a whole bar. A name is the other end where a country is in focus. */
export function listRows(routes: readonly ShownRoute[], session: Session, longest: number): ListRow[] {
  return routes.map((route) => {
    const victims = personsOf(route);
    return {
      id: routeId(route),
      name: nameOf(route, session),
      number: numberOf(route, session.words),
      note: noteOf(route, session.words),
      isHidden: victims === null || isOnlyHidden(victims),
      sure: victims === null ? 0 : victims.least / longest,
      possible: victims === null ? 0 : (victims.most - victims.least) / longest
    };
  });
}

/** The longest bar of routes, persons; at least one. */
export function longestOf(routes: readonly ShownRoute[]): number {
  return routes.reduce((longest, route) => Math.max(longest, personsOf(route)?.most ?? 0), 1);
}

/** The persons of a route, the larger number where two years are compared; `null` where nobody was counted. */
export function personsOf(route: ShownRoute): Count | null {
  if ('mentions' in route) return null;
  return 'state' in route ? largerOf(route) : route.victims;
}

function nameOf(route: ShownRoute, session: Session): string {
  const { words } = session;
  const { origin, destination } = route;
  if (origin === destination) return words.say('routes.list.inRegion', { place: words.place(origin) });
  const direction = directionIn(session);
  // A region has many countries: the other end alone would not tell whose route it is.
  const isOne = isOneCountry(session);
  if (isOne && direction === 'from') return words.place(destination);
  if (isOne && direction === 'to') return words.place(origin);
  return pairText(route, words);
}

/** Of a route that came or went between two years, the other years that name it. */
function noteOf(route: ShownRoute, words: Words): string {
  if (!('state' in route) || route.others.length === 0) return '';
  const said = { years: runsText(route.others, words) };
  return words.say(route.state === 'new' ? 'routes.compare.named.new' : 'routes.compare.named.ended', said);
}

function numberOf(route: ShownRoute, words: Words): string {
  if ('mentions' in route) return words.say('routes.documented.mentions', { n: route.mentions });
  if ('state' in route) {
    return words.say('routes.compare.numbers', {
      before: sideText(route.before, words),
      after: sideText(route.after, words)
    });
  }
  return numberText(route.victims, words);
}

/** A count as the list says it: where all is hidden, how many numbers `<5` it is made of. */
export function numberText(victims: Count, words: Words): string {
  return isOnlyHidden(victims)
    ? words.say('count.hiddenCells', { n: hiddenCells(victims) })
    : words.count(victims);
}

/** One side of a comparison: a number, that none was named, or that it was not told. */
export function sideText(victims: ComparedRoute['before'], words: Words): string {
  if (victims === null) return words.say('routes.compare.silent');
  return victims.most === 0 ? words.say('routes.compare.zero') : words.count(victims);
}
