import type { Session } from '../../state/session.svelte.ts';
import { allYears, toldYears, type TrendAnswer } from './answer.ts';
import { rateViewOf } from './later-rates.ts';

/** What is counted in this view, and where the line begins. */
export function countedOf(session: Session, answer: TrendAnswer): readonly string[] {
  const { words, view } = session;
  const summed = answer.series.flatMap(({ years }) =>
    toldYears(years).filter(({ flags }) => flags.includes('summed'))
  );
  const isCountry = answer.scope === 'country';
  const rate = rateViewOf(session);
  const all = allYears(session);
  return [
    words.say('trends.counted.text'),
    ...(summed.length === 0
      ? []
      : [
          isCountry
            ? words.say('trends.counted.summedYears', {
                years: words.list(summed.map(({ year }) => words.year(year)))
              })
            : words.say('trends.counted.summed')
        ]),
    ...(rate ? [rate.counted(words)] : []),
    ...(all && !view.years ? [words.say('trends.counted.start', { year: words.year(all.from) })] : [])
  ];
}
