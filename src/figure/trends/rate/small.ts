import { FEW, ratesApiece } from '../../../query/rate.ts';
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
        const found = rates.find((each) => each.year === at);
        const year = words.year(at);
        if (found?.rate) {
          const filled = { rate: saidRate(words, found.rate), per: perOf(words), year };
          return found.size === 'few'
            ? words.say('trends.rate.small.few', { ...filled, few: FEW })
            : words.say('trends.rate.small', filled);
        }
        const why = found ? refusalOf(found) : null;
        return why
          ? words.say('trends.rate.small.none', { why: words.say(`trends.rate.none.${why}`), year })
          : '';
      }
    };
  };
};
