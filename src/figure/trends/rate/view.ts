import type { RateView } from '../later-rates.ts';
import { rateCaveats } from './caveats.ts';
import { measuredRates } from './measured.ts';
import NoRate from './NoRate.svelte';
import { rateSentence } from './sentence.ts';
import { rateCellsOf, rateColumns } from './sheet.ts';
import { perOf } from './text.ts';

/** The figure per 100,000 inhabitants. */
export const rateView: RateView = {
  sentence: rateSentence,
  caveats: rateCaveats,
  measured: measuredRates,
  counted: (words) => words.say('trends.rate.counted'),
  caption: (words, filled) => words.say('trends.rate.sheet.caption', { ...filled, per: perOf(words) }),
  question: (words) => words.say('trends.rate.question', { per: perOf(words) }),
  reading: (words) => words.say('trends.rate.reported'),
  columns: rateColumns,
  cellsOf: rateCellsOf,
  NoRate
};
