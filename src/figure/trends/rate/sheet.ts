import type { Words } from '../../../i18n/words.ts';
import type { YearlyRate } from '../../../query/rate.ts';
import type { Session } from '../../../state/session.svelte.ts';
import type { Cell, Column } from '../../figure.ts';
import type { TrendAnswer } from '../answer.ts';
import type { RateView } from '../later-rates.ts';
import { ratesOf, refusalOf } from './lines.ts';
import { perOf, rounded } from './text.ts';

/** Digits of a rate in a table, one more than in words. */
const SHEET_DIGITS = 4;

/** The columns that a rate needs beside its victims: of how many inhabitants, and both its ends. */
export function rateColumns(words: Words): readonly Column[] {
  const per = perOf(words);
  return [
    { key: 'inhabitants', title: words.say('trends.rate.sheet.inhabitants'), kind: 'number' },
    { key: 'rate_least', title: words.say('trends.rate.sheet.least', { per }), kind: 'number' },
    { key: 'rate_most', title: words.say('trends.rate.sheet.most', { per }), kind: 'number' }
  ];
}

/** The cells of these columns; a form beside the chosen victims is drawn in persons and has none. */
export function rateCellsOf(session: Session, answer: TrendAnswer): ReturnType<RateView['cellsOf']> {
  const rates = ratesOf(session, answer);
  return (line, year) => {
    const rate = rates.find(({ id }) => id === line?.id)?.rates.find((each) => each.year === year);
    const why = rate ? refusalOf(rate) : null;
    return { cells: cellsOf(rate), state: why ? session.words.say(`trends.rate.none.${why}`) : '' };
  };
}

/** Inhabitants and both ends of a rate; empty where there is none, which is not "not reported". */
function cellsOf(rate: YearlyRate | undefined): readonly Cell[] {
  if (!rate?.rate) return [rate && rate.inhabitants > 0 ? rate.inhabitants : '', '', ''];
  const { least, most } = rounded(rate.rate, SHEET_DIGITS);
  return [rate.inhabitants, least, most];
}
