import { largestJump } from '../../query/reporting.ts';
import { isRegion } from '../../query/region.ts';
import { isEveryone } from '../../query/told.ts';
import type { Session } from '../../state/session.svelte.ts';
import { isSum, type TrendAnswer } from './answer.ts';
import { openYearOf } from './caveats.ts';
import type { Measured } from './measured.ts';
import { isOrMore, seriesName } from './naming.ts';

/** What stands beside the open year of a sum: how many have reported; nothing where no year is open. */
export function openRemark(session: Session, answer: TrendAnswer): string {
  const { words, view } = session;
  const open = openYearOf(session, answer);
  if (!open) return '';
  const year = words.year(open.year);
  // Who reported this number and who reported at all are two things: only the second tells that a year is open.
  if (!isEveryone(view)) return words.say('trends.open.short', { year });
  const { reporting, fullest } = open;
  return words.say('trends.open', {
    year,
    n: reporting,
    m: fullest.reporting,
    fullest: words.year(fullest.year)
  });
}

/** The largest rise of a sum and the words on it; `null` where none stands out. */
export function riseRemark(
  { words }: Session,
  answer: TrendAnswer
): { readonly year: number; readonly text: string } | null {
  const jump = isSum(answer) && !answer.isSame ? largestJump(answer.series[0]?.years ?? []) : null;
  if (!jump) return null;
  return { year: jump.year, text: words.say('trends.jump', { year: words.year(jump.year), n: jump.more }) };
}

/** The years of the row of reporting countries: where nobody published a cell of the chosen kind, nothing is known of who would have, so there is no bar. */
export function reportingYears({ view }: Session, answer: TrendAnswer) {
  return (answer.series[0]?.years ?? []).filter(({ victims }) => victims !== null || isEveryone(view));
}

/** The lines of a chart by name, a country's also by its code. */
export function namedLines({ words }: Session, { series }: Measured, answer: TrendAnswer) {
  return series.map((line) => {
    const isCode = line.place !== null && line.without.length === 0 && !isRegion(line.place);
    return { ...line, name: seriesName(words, line, answer), ...(isCode ? { short: line.place } : {}) };
  });
}

/** What the signs of the lines mean: more than said, a band, a gap; and what must be known of the numbers. */
export function lineKeys({ words }: Session, { series, gap, notes }: Measured): readonly string[] {
  const every = series.flatMap(({ years }) => years.map(({ victims }) => victims));
  const isBanded = every.some((victims) => victims && victims.most - victims.least > victims.most / 40);
  return [
    ...(every.some((victims) => victims && isOrMore(victims)) ? [words.say('trends.orMore.key')] : []),
    ...(isBanded ? [words.say('trends.band')] : []),
    ...(gap !== '' && every.some((victims) => !victims) ? [gap] : []),
    ...(series.some(({ years }) => years.some(({ flags }) => flags.includes('otherwise')))
      ? [words.say('trends.break')]
      : []),
    ...notes
  ];
}

/** The number of a line that ends before the chart does. */
export function datedLabel({ words }: Session, { label }: Measured): TrendDated {
  return (victims, year) =>
    words.say('trends.label.year', { victims: label(victims), year: words.year(year) });
}

type TrendDated = (victims: Parameters<Measured['label']>[0], year: number) => string;

/** Whether a rate was asked for that no line has. */
export function isRefused({ isRate, series }: Measured): boolean {
  return isRate && series.every(({ years }) => years.every(({ victims }) => !victims));
}
