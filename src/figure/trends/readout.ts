import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { isExact } from '../../query/count.ts';
import type { Count } from '../../domain/count.ts';
import { isSum, type TrendAnswer } from './answer.ts';
import { seriesName } from './naming.ts';

/** What stands at one year, a row a line: the year, every line's number in words, how many countries reported. */
export function readout(words: Words, answer: TrendAnswer, year: Year): readonly string[] {
  const lines = answer.series.map((line) => {
    const name = seriesName(words, line, answer);
    const victims = line.years.find((y) => y.year === year)?.victims;
    return victims
      ? words.say('trends.read.point', { name, victims: ends(words, victims) })
      : words.say('trends.read.none', { name });
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
