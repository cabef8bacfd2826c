import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { isExact } from '../../query/count.ts';
import type { Count } from '../../domain/count.ts';
import { isSum, type Series, type TrendAnswer } from './answer.ts';
import { seriesName } from './naming.ts';

/** What a measure other than persons says of one line at the year; `null` where nobody told. */
type RowOf = (line: Series, name: string) => string | null;

/** What stands at one year, a row a line: the year, every line's number in words, how many countries reported. */
export function readoutOf(words: Words, answer: TrendAnswer, year: Year, rowOf?: RowOf): readonly string[] {
  const personsOf: RowOf = (line, name) => {
    const victims = line.years.find((y) => y.year === year)?.victims;
    return victims ? words.say('trends.read.point', { name, victims: ends(words, victims) }) : null;
  };
  const lines = answer.series.map((line) => {
    const name = seriesName(words, line, answer);
    return (rowOf ?? personsOf)(line, name) ?? words.say('trends.read.none', { name });
  });
  const found = answer.series[0]?.years.find((y) => y.year === year);
  const reporting =
    isSum(answer) && found?.victims ? [words.say('trends.read.reporting', { n: found.reporting })] : [];
  const open = found?.flags.includes('open') ? [words.say('trends.read.open')] : [];
  return [words.year(year), ...lines, ...reporting, ...open];
}

function ends(words: Words, victims: Count): string {
  return isExact(victims) ? words.number(victims.least) : words.say('trends.count.band', victims);
}
