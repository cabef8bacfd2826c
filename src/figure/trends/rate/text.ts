import type { Words } from '../../../i18n/words.ts';
import { isExact, isOnlyHidden } from '../../../query/count.ts';
import { PER } from '../../../query/per.ts';
import type { Rate } from '../../../query/rate.ts';
import { isOrMore } from '../naming.ts';

/** More decimals than any rate is printed with. */
const DECIMALS = 8;

/** Keeps a number that stands on a step from being pushed to the next one by the last bit of a division. */
const TINY = 1e-9;

/** A rate with so many digits that count: the lower end is never rounded up, the higher never down, and an exact one to the nearest. */
export function rounded(rate: Rate, digits = 3): Rate {
  const { least, most } = rate;
  const size = Math.floor(Math.log10(least > 0 ? least : most));
  const steps = 10 ** Math.max(0, digits - 1 - (Number.isFinite(size) ? size : 0));
  if (least === most)
    return { least: Math.round(least * steps) / steps, most: Math.round(most * steps) / steps };
  return { least: Math.floor(least * steps + TINY) / steps, most: Math.ceil(most * steps - TINY) / steps };
}

/** One end of a rate, already rounded. */
export function rateNumber(words: Words, n: number): string {
  return words.decimal(n, DECIMALS);
}

/** A rate as a sentence says it: `1.94`, "at least 1.94", or "between 0 and 0.05" where only hidden cells stand. */
export function saidRate(words: Words, rate: Rate): string {
  const { least, most } = rounded(rate);
  if (isOnlyHidden(rate)) return words.say('trends.hiddenOnly', { least: 0, most: rateNumber(words, most) });
  const n = rateNumber(words, least);
  return isExact(rate) ? n : words.say('count.atLeast', { n });
}

/** A rate as a chart's label says it: `1.94`, `1.94+` where hidden cells may add a little, both ends where they may add more. */
export function rateLabel(words: Words, rate: Rate): string {
  const { least, most } = rounded(rate);
  const n = rateNumber(words, least);
  if (isExact(rate)) return n;
  if (isOrMore(rate)) return words.say('trends.orMore', { n });
  return words.say('trends.rate.range', { a: n, b: rateNumber(words, most) });
}

/** Both ends of a rate where it has two. */
export function rateEnds(words: Words, rate: Rate): string {
  if (isExact(rate)) return saidRate(words, rate);
  const { least, most } = rounded(rate);
  return words.say('trends.count.band', { least: rateNumber(words, least), most: rateNumber(words, most) });
}

/** The number of inhabitants that a rate is given for, in the reader's digits. */
export function perOf(words: Words): string {
  return words.number(PER);
}
