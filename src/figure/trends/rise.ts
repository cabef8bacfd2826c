import { largestJump } from '../../query/reporting.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Words } from '../../i18n/words.ts';
import { closedYears, isSum, toldYears, type ToldYear, type TrendAnswer } from './answer.ts';
import { apartFilling } from './naming.ts';
import { newcomerSince, newcomerText } from './newcomer.ts';

/** How to read a rise in this view: who counts, since when, and what the step in the line is. */
export function riseOf(session: Session, answer: TrendAnswer): readonly string[] {
  const { words } = session;
  const years = answer.series[0]?.years ?? [];
  if (!isSum(answer)) {
    const newcomers = answer.places.flatMap((place) => {
      const since = newcomerSince(session, place, answer.span);
      return since === null ? [] : [newcomerText(session, place, since, words.placeInText(place))];
    });
    return [words.say('trends.rise.country'), ...newcomers];
  }
  const closed = toldYears(closedYears(years));
  // An open year by itself is still told of, as the headline does.
  const told = closed.length > 0 ? closed : toldYears(years);
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last) return [];
  if (answer.isSame) return [words.say('trends.rise.same', { n: first.reporting })];
  const jump = largestJump(years);
  const apart = apartFilling(words, answer.apart);
  return [
    reportersText(words, first, last),
    ...(jump ? [words.say('trends.rise.jump', { year: words.year(jump.year), n: jump.more })] : []),
    ...(apart ? [words.say('trends.rise.apart', apart)] : [])
  ];
}

/** How many countries reported for the first and the last year; only where more did can that be a part of a rise. */
function reportersText(words: Words, first: ToldYear, last: ToldYear): string {
  const year = words.year(last.year);
  if (first.year === last.year) return words.say('trends.rise.one', { n: last.reporting, year });
  const filled = { m: first.reporting, first: words.year(first.year), n: last.reporting, year };
  return words.say(last.reporting > first.reporting ? 'trends.rise.reporters' : 'trends.rise.level', filled);
}
