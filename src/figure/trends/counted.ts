import type { Session } from '../../state/session.svelte.ts';
import { allYears, type TrendAnswer } from './answer.ts';
import { rateViewOf } from './later-rates.ts';

/** What is counted in this view, and where the line begins. */
export function countedOf(session: Session, answer: TrendAnswer): readonly string[] {
  const { words, view } = session;
  const isSummed = answer.series.some(({ years }) => years.some(({ flags }) => flags.includes('summed')));
  const rate = rateViewOf(session);
  const all = allYears(session);
  return [
    words.say('trends.counted.text'),
    ...(isSummed ? [words.say('trends.counted.summed')] : []),
    ...(rate ? [rate.counted(words)] : []),
    ...(all && !view.years ? [words.say('trends.counted.start', { year: words.year(all.from) })] : [])
  ];
}
