import { ratesByYear, type YearlyRate } from '../../../query/rate.ts';
import type { YearlyVictims } from '../../../query/yearly.ts';
import { questionOf, type Asked, type Series, type TrendAnswer } from '../answer.ts';

/** One line set against inhabitants: `years` holds rates where the line of victims holds persons. */
export type RateLine = Series & { readonly rates: readonly YearlyRate[] };

/** The lines of an answer per 100,000 inhabitants. */
export function ratesOf({ dataset, view }: Asked, answer: TrendAnswer): readonly RateLine[] {
  return answer.series.map((line) => {
    const asked = questionOf({ dataset, view }, line.place, line.without);
    const rates = ratesByYear(dataset, dataset.population ?? [], asked);
    return { ...line, rates, years: drawnYears(rates) };
  });
}

/** The years of a rate as a chart draws them: it knows numbers, not of what. */
export function drawnYears(rates: readonly YearlyRate[]): readonly YearlyVictims[] {
  return rates.map(({ year, rate, reporting, flags }) => ({ year, victims: rate, reporting, flags }));
}

/** Why somebody told a number for a year and there is no rate of it; `null` where there is one, or nobody told. */
export function refusalOf({ rate, size, unpeopled }: YearlyRate): 'too-few' | 'unknown' | null {
  if (rate) return null;
  if (size === 'too-few') return 'too-few';
  return unpeopled.length > 0 ? 'unknown' : null;
}
