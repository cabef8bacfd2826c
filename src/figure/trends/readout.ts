import type { CardRow } from '../../chart/trend/card.ts';
import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { isExact, isOnlyHidden } from '../../query/count.ts';
import { isSum, type TrendAnswer } from './answer.ts';
import { seriesName } from './naming.ts';

/** What stands at one year, a row a line: the year, every line's number in words, how many countries reported. */
export function readout(words: Words, answer: TrendAnswer, year: Year): readonly CardRow[] {
  const found = answer.series.map((line) => line.years.find((y) => y.year === year));
  const lines = answer.series.map((line, i) => {
    const name = seriesName(words, line, answer);
    const victims = found[i]?.victims;
    const text = victims
      ? words.say('trends.read.point', { name, victims: ends(words, victims) })
      : words.say('trends.read.none', { name });
    return { text, tone: line.tone };
  });
  const [first] = found;
  const reporting =
    isSum(answer) && first?.victims ? [words.say('trends.read.reporting', { n: first.reporting })] : [];
  const open = found.some((y) => y?.flags.includes('open')) ? [words.say('trends.read.open')] : [];
  return [{ text: words.year(year) }, ...lines, ...[...reporting, ...open].map((text) => ({ text }))];
}

function ends(words: Words, victims: Count): string {
  if (isExact(victims)) return words.number(victims.least);
  return isOnlyHidden(victims)
    ? words.say('trends.read.hidden', { most: victims.most })
    : words.say('trends.count.band', victims);
}
