import { barOf, type RankingCell } from '../../chart/ranking/geometry.ts';
import { routeId, type Corridor } from '../../domain/route.ts';
import type { Words } from '../../i18n/words.ts';
import { isOnlyHidden } from '../../query/count.ts';
import type { Course } from '../../query/course.ts';
import { ranksOf } from '../../query/rank.ts';
import { pairText } from './names.ts';
import { numberText } from './rows.ts';
import { runText } from './years.ts';

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
    const { victims, years } = route;
    const rank = ranks[i] ?? null;
    return {
      id: routeId(route),
      rank: rank === null ? '' : words.say('routes.ranking.rank', { n: rank }),
      name: kind === 'crossBorder' ? pairText(route, words) : words.place(route.destination),
      number: numberText(victims, words),
      isHidden: isOnlyHidden(victims),
      covered: words.say('routes.ranking.covered', {
        n: years.length,
        years: runText(years, words)
      }),
      bar: barOf(victims, longest),
      years: courses.get(routeId(route)) ?? []
    };
  });
}
