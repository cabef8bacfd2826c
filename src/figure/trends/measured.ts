import type { CardRow } from '../../chart/trend/card.ts';
import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import type { Session } from '../../state/session.svelte.ts';
import { isSum, type Series, type TrendAnswer } from './answer.ts';
import { rateViewOf } from './later-rates.ts';
import { apartLabel, kindsOf, labelOf, whereOf } from './naming.ts';
import { readoutOf } from './readout.ts';

/** What the line is drawn in, victims or victims per 100,000 inhabitants, and how its numbers are said. */
export type Measured = {
  readonly isRate: boolean;
  readonly series: readonly Series[];
  readonly heading: string;
  /** what stands for the drawing where it is not seen */
  readonly name: string;
  readonly number: (n: number) => string;
  readonly label: (count: Count) => string;
  readonly rows: (year: Year) => readonly CardRow[];
  /** the words on the area between two lines; none for rates, which are no parts of each other */
  readonly between: string;
  /** what a gap in the lines says; nothing where only a sum has one, which the row of reporting countries tells */
  readonly gap: string;
  /** what must be known of the numbers beside them */
  readonly notes: readonly string[];
};

/** The lines of an answer in the view's measure, in words. */
export function measuredOf(session: Session, answer: TrendAnswer): Measured {
  const { view, words } = session;
  const rate = rateViewOf(session);
  if (rate) return rate.measured(session, answer);
  const kinds = kindsOf(words, view);
  return {
    isRate: false,
    series: answer.series,
    heading: kinds === '' ? words.say('trends.axis.victims') : words.say('trends.axis.kind', { kinds }),
    name: words.say('trends.chart', {
      what: whereOf(words, answer.places),
      years: words.span(answer.span)
    }),
    number: (n) => words.number(n),
    label: (count) => labelOf(words, count),
    rows: (year) => readoutOf(words, answer, year),
    between: answer.apart ? apartLabel(words, answer.apart) : '',
    gap: isSum(answer) ? '' : words.say('trends.gap'),
    notes: []
  };
}
