import type { CardRow } from '../../chart/trend/card.ts';
import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import type { Words } from '../../i18n/words.ts';
import { isExact, isOnlyHidden } from '../../query/count.ts';
import { isRegion } from '../../query/region.ts';
import { isSum, type Series, type TrendAnswer } from './answer.ts';
import { seriesName } from './naming.ts';

/** What a measure other than persons says of one line at the year; `null` where nobody told. */
type RowOf = (line: Series, name: string) => string | null;

/** What stands at one year, a row a line: the year, every line's number in words, how many countries reported. */
export function readoutOf(words: Words, answer: TrendAnswer, year: Year, rowOf?: RowOf): readonly CardRow[] {
  const found = answer.series.map((line) => line.years.find((y) => y.year === year));
  const personsOf: RowOf = (line, name) => {
    const told = line.years.find((y) => y.year === year);
    if (!told?.victims) return null;
    const point = words.say('trends.read.point', { name, victims: ends(words, told.victims) });
    const isSummed = told.flags.includes('summed') && line.place !== null && !isRegion(line.place);
    return isSummed
      ? words.say('trends.list', { before: point, last: words.say('trends.sheet.summed') })
      : point;
  };
  const apart = words.place(answer.apart?.place ?? '');
  const lines = answer.series.map((line) => {
    const name = seriesName(words, line, answer);
    // Without a country that told nothing for the year the sum is what it is with it.
    if (line !== answer.series[0] && found[0]?.victims && isSilent(answer, year))
      return { text: words.say('trends.read.same', { name, place: apart }), tone: line.tone };
    const text = (rowOf ?? personsOf)(line, name) ?? words.say('trends.read.none', { name });
    return { text, tone: line.tone };
  });
  const [first] = found;
  const reporting =
    isSum(answer) && first?.victims ? [words.say('trends.read.reporting', { n: first.reporting })] : [];
  const open = found.some((y) => y?.flags.includes('open')) ? [words.say('trends.read.open')] : [];
  return [{ text: words.year(year) }, ...lines, ...[...reporting, ...open].map((text) => ({ text }))];
}

/** True where the country shown apart told no number of the kind for the year. */
function isSilent({ apart }: TrendAnswer, year: Year): boolean {
  return (apart?.years ?? []).some((told) => told.year === year && told.victims === null);
}

function ends(words: Words, victims: Count): string {
  if (isExact(victims)) return words.number(victims.least);
  return isOnlyHidden(victims)
    ? words.say('trends.read.hidden', { most: victims.most })
    : words.say('trends.count.band', victims);
}
