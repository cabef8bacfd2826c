import { compare } from '../../query/count.ts';
import type { YearlyVictims } from '../../query/yearly.ts';
import { closedYears, toldYears, type ToldYear } from './answer.ts';

/** The first and the last year of a line to speak of. */
export type Ends = { readonly first: ToldYear; readonly last: ToldYear };

/** What became of a number of persons: `level` where it stayed, or where hidden cells do not let anyone tell. */
export type Change = 'more' | 'fewer' | 'level';

const CHANGES = { more: 'more', fewer: 'fewer', same: 'level', 'cannot-tell': 'level' } as const;

/** The first and the last year to speak of: those whose reports are in, or what there is; `null` where nothing was told. */
export function endsOf(years: readonly YearlyVictims[]): Ends | null {
  const closed = toldYears(closedYears(years));
  // An open year by itself is still told of.
  const told = closed.length > 0 ? closed : toldYears(years);
  // Where nobody reported, hidden cells alone are no number to set another beside [D45].
  const reported = told.filter(({ reporting }) => reporting > 0);
  const spoken = reported.length > 0 ? reported : told;
  const [first] = spoken;
  const last = spoken.at(-1);
  return first && last ? { first, last } : null;
}

/** Whether a line rose or fell from the first year to the last. */
export function changeOf({ first, last }: Ends): Change {
  return CHANGES[compare(last.victims, first.victims)];
}
