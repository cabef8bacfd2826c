import { largestJump } from '../../query/reporting.ts';
import type { Session } from '../../state/session.svelte.ts';
import { closedYears, toldYears, type TrendAnswer } from './answer.ts';

/** How to read a rise in this view: who counts, since when, and what the step in the line is. */
export function riseOf({ words }: Session, answer: TrendAnswer): readonly string[] {
  const years = answer.series[0]?.years ?? [];
  if (answer.scope === 'country' || answer.scope === 'several') {
    const newcomers = answer.series.flatMap(({ place, years: own }) => {
      const first = toldYears(own)[0];
      const isNew = first && first.year > answer.span.from;
      return isNew && place
        ? [
            words.sentence(
              words.say('trends.rise.new', { place: words.placeInText(place), first: words.year(first.year) })
            )
          ]
        : [];
    });
    return [words.say('trends.rise.country'), ...newcomers];
  }
  const told = toldYears(closedYears(years));
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return [];
  if (answer.isSame) return [words.say('trends.rise.same', { n: first.reporting })];
  const jump = largestJump(years);
  const { apart } = answer;
  return [
    words.say('trends.rise.reporters', {
      m: first.reporting,
      first: words.year(first.year),
      n: last.reporting,
      year: words.year(last.year)
    }),
    ...(jump ? [words.say('trends.rise.jump', { year: words.year(jump.year), n: jump.more })] : []),
    ...(apart?.share
      ? [
          words.say('trends.rise.apart', {
            place: words.place(apart.place),
            since: words.year(apart.since),
            share: words.percent(apart.share)
          })
        ]
      : [])
  ];
}
