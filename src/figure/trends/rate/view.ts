import { FEW, TOO_FEW } from '../../../query/rate.ts';
import type { RateView } from '../later-rates.ts';
import { rateCaveats } from './caveats.ts';
import { measuredRates } from './measured.ts';
import NoRate from './NoRate.svelte';
import { rateSentence } from './sentence.ts';
import { rateCellsOf, rateColumns } from './sheet.ts';
import { smallRates } from './small.ts';
import { perOf, rateNumber } from './text.ts';

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
  apiece: smallRates,
  number: rateNumber,
  smallTitle: (words, title) => words.say('trends.rate.small.title', { title, per: perOf(words) }),
  smallNote: (words) => words.say('trends.rate.small.note', { per: perOf(words), few: FEW, tooFew: TOO_FEW }),
  NoRate
};
