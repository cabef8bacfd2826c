import type { YearlyVictims } from '../../query/yearly.ts';
import type { Words } from '../../i18n/words.ts';
import { toldYears } from './answer.ts';

/** How many years of a small chart are spelled out where nothing else is said. */
const SPELLED_OUT = 4;

/**
 * The latest numbers of a line that a small chart has no room to write, so many of them and the latest first:
 * "2022: 105 · 2021: <5"; nothing where it has one number or none.
 */
export function latestText(
  words: Words,
  years: readonly YearlyVictims[],
  most: number = SPELLED_OUT
): string {
  const told = toldYears(years);
  if (told.length < 2) return '';
  return told
    .slice(-most)
    .toReversed()
    .map(({ year, victims }) =>
      words
        .say('trends.read.point', { name: words.year(year), victims: words.count(victims) })
        .replaceAll(' ', '\u00a0')
    )
    .join('\u00a0· ');
}
