import type { YearlyVictims } from '../../query/yearly.ts';

/** Years from `first` on, a word each: `12`, `10~14` (hidden cells), `-` (nothing told), `12?` (open). */
export function years(first: number, words: string, reporting: readonly number[] = []): YearlyVictims[] {
  return words.split(' ').map((word, i) => {
    const [least = '', most = least] = word.replace('?', '').split('~');
    return {
      year: first + i,
      victims: word === '-' ? null : { least: Number(least), most: Number(most) },
      reporting: reporting[i] ?? (word === '-' ? 0 : 1),
      flags: word.endsWith('?') ? ['open'] : []
    };
  });
}
