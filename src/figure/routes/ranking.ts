import { barOf, type RankingCell } from '../../chart/ranking/geometry.ts';
import { routeId, type Corridor } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import { isOnlyHidden } from '../../query/count.ts';
import type { Course } from '../../query/courses.ts';
import { ranksOf } from '../../query/rank.ts';
import { numberText } from './rows.ts';

/** Routes of one kind with the scales they share. */
export type RankedKind = {
  readonly kind: 'crossBorder' | 'domestic' | 'unknownOrigin';
  readonly routes: readonly Corridor[];
  readonly courses: ReadonlyMap<string, Course>;
  /** persons of a whole bar */
  readonly longest: number;
  /** persons in a year at the top of a chart */
  readonly tallest: number;
};

/** The first `wanted` routes of a kind as cells, ranked among all of it as far as anyone can tell. */
export function rankingCells(
  { kind, routes, courses, longest }: RankedKind,
  wanted: number,
  words: Words
): RankingCell[] {
  const ranks = ranksOf(
    routes.map(({ victims }) => victims),
    wanted
  );
  return routes.slice(0, wanted).map((route, i) => {
    const { origin, destination, victims, years } = route;
    const rank = ranks[i] ?? null;
    return {
      id: routeId(route),
      rank: rank === null ? '' : words.say('routes.ranking.rank', { n: rank }),
      name:
        kind === 'crossBorder'
          ? words.say('routes.pair', { origin: words.place(origin), destination: words.place(destination) })
          : words.place(destination),
      number: numberText(victims, words),
      isHidden: isOnlyHidden(victims),
      covered: words.say('routes.ranking.covered', {
        n: years.length,
        years: words.span({ from: years[0] ?? 0, to: years.at(-1) ?? 0 })
      }),
      bar: barOf(victims, longest),
      years: courses.get(routeId(route)) ?? []
    };
  });
}
