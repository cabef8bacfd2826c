import type { Count } from '../../domain/count.ts';
import type { Words } from '../../i18n/words.ts';
import { corridorId } from '../../map/corridors.ts';
import { hiddenCells, isOnlyHidden } from '../../query/count.ts';
import { routesOf, type RoutesAnswer } from '../../query/routes.ts';

/** One route in the list: its words, its number in words, and the bar as shares of the longest one. */
export type ListRow = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly isHidden: boolean;
  /** published part of the bar, 0 to 1 */
  readonly sure: number;
  /** part that is hidden numbers, 0 to 1 */
  readonly possible: number;
};

/** The first `most` routes of an answer as rows, in the map's order; a name is the other end where a country is in focus. */
export function listRows(answer: RoutesAnswer, words: Words, most: number): ListRow[] {
  const { places, direction } = answer.question;
  const routes = routesOf(answer);
  const longest = routes.reduce((longer, { victims }) => Math.max(longer, victims.most), 1);
  return routes.slice(0, most).map((corridor) => {
    const { origin, destination, victims } = corridor;
    const name =
      places?.length === 1 && direction === 'from'
        ? words.place(destination)
        : places?.length === 1 && direction === 'to'
          ? words.place(origin)
          : words.say('routes.pair', { origin: words.place(origin), destination: words.place(destination) });
    return {
      id: corridorId(corridor),
      name,
      number: numberText(victims, words),
      isHidden: isOnlyHidden(victims),
      sure: victims.least / longest,
      possible: (victims.most - victims.least) / longest
    };
  });
}

/** A count as the list says it: where all is hidden, how many numbers `<5` it is made of. */
export function numberText(victims: Count, words: Words): string {
  return isOnlyHidden(victims)
    ? words.say('count.hiddenCells', { n: hiddenCells(victims) })
    : words.count(victims);
}
