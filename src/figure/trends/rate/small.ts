import { ratesApiece } from '../../../query/rate.ts';
import type { RateView } from '../later-rates.ts';
import { drawnYears, refusalOf } from './lines.ts';
import { perOf, saidRate } from './text.ts';

/** Every country or subregion of a sum per 100,000 inhabitants: what its small chart draws, and a year of it in words. */
export const smallRates: RateView['apiece'] = ({ dataset, words }, question, partOf) => {
  const apiece = ratesApiece(dataset, dataset.population ?? [], question, partOf);
  return (place) => {
    const rates = apiece.get(place) ?? [];
    return {
      years: drawnYears(rates),
      says: (at) => {
        const found = rates.find(({ year }) => year === at);
        if (found?.rate)
          return words.say('trends.rate.small', { rate: saidRate(words, found.rate), per: perOf(words) });
        const why = found ? refusalOf(found) : null;
        return why ? words.say(`trends.rate.none.${why}`) : '';
      }
    };
  };
};
