import { largestJump } from '../../query/reporting.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Words } from '../../i18n/words.ts';
import { isSum, type TrendAnswer } from './answer.ts';
import { changeOf, endsOf, type Change, type Ends } from './change.ts';
import { changeIn } from './comparable.ts';
import { apartFilling } from './naming.ts';
import { rateViewOf } from './later-rates.ts';
import { newcomerSince, newcomerText } from './newcomer.ts';

/** How to read the rise or fall of this view: who counts, since when, and what the step in the line is. */
export function riseOf(session: Session, answer: TrendAnswer): readonly string[] {
  const { words } = session;
  const years = answer.series[0]?.years ?? [];
  if (!isSum(answer)) {
    const newcomers = answer.places.flatMap((place) => {
      const since = newcomerSince(session, place, answer.span);
      return since === null ? [] : [newcomerText(session, place, since, words.placeInText(place))];
    });
    return [
      words.say('trends.rise.country'),
      words.say(`trends.rise.country.${changeIn(session, answer)}`),
      ...newcomers
    ];
  }
  const ends = endsOf(years);
  if (!ends) return [];
  if (answer.isSame) return [words.say('trends.rise.same', { n: ends.first.reporting })];
  const rate = rateViewOf(session);
  const jump = largestJump(years);
  const apart = apartFilling(words, answer.apart);
  return [
    reportersText(words, ends, rate ? 'level' : changeOf(ends)),
    ...(rate ? [rate.reading(words)] : []),
    ...(jump ? [words.say('trends.rise.jump', { year: words.year(jump.year), n: jump.more })] : []),
    ...(apart ? [words.say('trends.rise.apart', apart)] : [])
  ];
}

/** How many countries reported for the first and the last year; only where both changed alike can that be a part of it, and never of a rate. */
function reportersText(words: Words, { first, last }: Ends, change: Change): string {
  const year = words.year(last.year);
  if (first.year === last.year) return words.say('trends.rise.one', { n: last.reporting, year });
  const then = words.say('trends.countries', { n: first.reporting });
  const filled = { then, first: words.year(first.year), n: last.reporting, year };
  if (change === 'more' && last.reporting > first.reporting)
    return words.say('trends.rise.reporters', filled);
  if (change === 'fewer' && last.reporting < first.reporting) return words.say('trends.rise.fall', filled);
  return words.say('trends.rise.level', filled);
}
