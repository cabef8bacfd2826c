import { largestStep } from '../../query/reporting.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Words } from '../../i18n/words.ts';
import { decomposed } from '../../query/decomposed.ts';
import { isSum, questionOf, type TrendAnswer } from './answer.ts';
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
  const step = largestStep(years);
  const apart = apartFilling(words, answer.apart);
  return [
    reportersText(words, ends, rate ? 'level' : changeByReporters(session, answer, ends)),
    ...(rate ? [rate.reading(words)] : []),
    ...(step ? [stepText(words, step)] : []),
    ...(apart ? [words.say('trends.rise.apart', apart)] : [])
  ];
}

function stepText(words: Words, { year, by }: { readonly year: number; readonly by: number }): string {
  const filled = { year: words.year(year), n: Math.abs(by) };
  return words.say(by > 0 ? 'trends.rise.jump' : 'trends.rise.drop', filled);
}

/** The way a sum changed, where it changed the same way by who reported: what the new ones told against what the lost ones had told. */
function changeByReporters(session: Session, answer: TrendAnswer, ends: Ends): Change {
  const change = changeOf(ends);
  const [line] = answer.series;
  const { first, last } = ends;
  if (line === undefined || first.year === last.year) return 'level';
  const parts = decomposed(session.dataset, questionOf(session, line.place, line.without), [
    first.year,
    last.year
  ]);
  if (parts === null) return 'level';
  const { joined, left } = parts;
  const isMore = joined.victims.least > left.victims.most;
  const isFewer = joined.victims.most < left.victims.least;
  return (change === 'more' && isMore) || (change === 'fewer' && isFewer) ? change : 'level';
}

/** How many countries reported for the first and the last year, and that this is a part of the change where it is; never of a rate. */
function reportersText(words: Words, { first, last }: Ends, change: Change): string {
  const year = words.year(last.year);
  if (first.year === last.year) return words.say('trends.rise.one', { n: last.reporting, year });
  const then = words.say('trends.countries', { n: first.reporting });
  const filled = { then, first: words.year(first.year), n: last.reporting, year };
  if (change === 'more') return words.say('trends.rise.reporters', filled);
  if (change === 'fewer') return words.say('trends.rise.fall', filled);
  return words.say('trends.rise.level', filled);
}
