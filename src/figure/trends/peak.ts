import type { Session } from '../../state/session.svelte.ts';
import { toldYears, type ToldYear, type TrendAnswer } from './answer.ts';
import { endsOf } from './change.ts';
import { comparability } from './comparable.ts';
import { said } from './naming.ts';

/** How much more than both ends of a line a year between them is for a reader to be told of it. */
const FAR = 1.25;

/**
 * The largest number between the first and the last year of one country's line, where it stands far above both and is made as one
 * of them is; `null` where there is none.
 */
export function peakText(session: Session, answer: TrendAnswer): string | null {
  const { words } = session;
  const years = answer.series[0]?.years ?? [];
  const ends = endsOf(years);
  if (!ends) return null;
  const { first, last } = ends;
  const bar = FAR * Math.max(first.victims.most, last.victims.most);
  // Both ends are closed, so what lies between them is.
  const peak = toldYears(years)
    .filter(
      (mid) =>
        mid.year > first.year &&
        mid.year < last.year &&
        mid.victims.least >= bar &&
        [first, last].some((end) => comparability(session, answer, { first: mid, last: end }) === 'alike')
    )
    .reduce<ToldYear | null>((so, next) => (next.victims.least > (so?.victims.most ?? 0) ? next : so), null);
  return (
    peak && words.say('trends.peak', { victims: said(words, peak.victims), year: words.year(peak.year) })
  );
}
