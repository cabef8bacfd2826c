import type { Year } from '../../domain/year.ts';
import type { TrendAnswer } from './answer.ts';

/** The latest year that most of the lines told; a year whose reports are still coming in only where there is no other. */
export function commonYear({ series, span }: Pick<TrendAnswer, 'series' | 'span'>): Year {
  let best = { year: span.to, told: 0 };
  for (const isOpen of [false, true]) {
    for (let year = span.to; year >= span.from; year--) {
      const told = series.filter(({ years }) =>
        years.some((y) => y.year === year && y.victims && (isOpen || !y.flags.includes('open')))
      ).length;
      if (told > best.told) best = { year, told };
    }
    if (best.told > 0) break;
  }
  return best.year;
}
