import type { Count } from '../../../domain/count.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { isSum, type TrendAnswer } from '../answer.ts';
import type { Measured } from '../measured.ts';
import { isOrMore, kindsOf, whereOf, whoOf } from '../naming.ts';
import { readoutOf } from '../readout.ts';
import { rateNotes } from './caveats.ts';
import { ratesOf, refusalOf, type RateLine } from './lines.ts';
import { perOf, rateEnds, rateLabel, rateNumber } from './text.ts';

/** The lines of an answer per 100,000 inhabitants, in words. */
export function measuredRates(session: Session, answer: TrendAnswer): Measured {
  const { view, words } = session;
  const rates = ratesOf(session, answer);
  const kinds = kindsOf(words, view);
  const per = perOf(words);
  const axis = words.say(isSum(answer) ? 'trends.rate.axis.sum' : 'trends.rate.axis', { per });
  const who = whoOf(words, view);
  const filled = { per, what: whereOf(words, answer.places), years: words.span(answer.span) };
  return {
    isRate: true,
    series: rates,
    heading: kinds === '' ? axis : words.say('trends.rate.axis.kind', { axis, kinds }),
    name: words.say('trends.rate.chart', filled),
    number: (n) => rateNumber(words, n),
    label: (rate) => rateLabel(words, rate),
    rows: (year) =>
      readoutOf(words, answer, year, (line, name) => {
        const rate = rates.find(({ id }) => id === line.id)?.rates.find((each) => each.year === year);
        return rate ? rateRow(words, rate, name, who) : null;
      }),
    between: '',
    gap: words.say('trends.rate.gap'),
    notes: rateNotes(session, answer)
  };
}

/** One line's rate at a year with what it is made of, or why there is none; `null` where nobody told. */
function rateRow(words: Words, rate: RateLine['rates'][number], name: string, who: string): string | null {
  const victims = rate.victims ? victimsText(words, rate.victims) : '';
  if (rate.rate)
    return words.say('trends.rate.read', {
      name,
      who,
      victims,
      per: perOf(words),
      rate: rateEnds(words, rate.rate),
      inhabitants: rate.inhabitants
    });
  const why = refusalOf(rate);
  if (why === 'unknown') return words.say('trends.rate.read.unknown', { name });
  return why && words.say('trends.rate.read.few', { name, who, victims });
}

function victimsText(words: Words, victims: Count): string {
  return isOrMore(victims) ? words.atLeast(victims) : words.count(victims);
}
