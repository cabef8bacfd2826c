import type { CardRow } from '../../chart/trend/card.ts';
import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { isExact, isOnlyHidden } from '../../query/count.ts';
import { isSum, type Series, type TrendAnswer } from './answer.ts';
import { seriesName } from './naming.ts';

/** What a measure other than persons says of one line at the year; `null` where nobody told. */
type RowOf = (line: Series, name: string) => string | null;

/** What stands at one year, a row a line: the year, every line's number in words, how many countries reported. */
export function readoutOf(words: Words, answer: TrendAnswer, year: Year, rowOf?: RowOf): readonly CardRow[] {
  const found = answer.series.map((line) => line.years.find((y) => y.year === year));
  const personsOf: RowOf = (line, name) => {
    const victims = line.years.find((y) => y.year === year)?.victims;
    return victims ? words.say('trends.read.point', { name, victims: ends(words, victims) }) : null;
  };
  const lines = answer.series.map((line) => {
    const name = seriesName(words, line, answer);
    const text = (rowOf ?? personsOf)(line, name) ?? words.say('trends.read.none', { name });
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
