import type { Count } from '../../domain/count.ts';
import type { Year } from '../../domain/year.ts';
import { SHOWN_APART } from '../../query/apart.ts';
import { NO_ONE } from '../../query/count.ts';
import { change, decomposed, type Change, type Decomposed } from '../../query/decomposed.ts';
import type { Session } from '../../state/session.svelte.ts';
import { isSum, questionOf, toldYears, type TrendAnswer } from './answer.ts';
import { endsOf } from './change.ts';

/** One part of a change: whose it is, how many countries, and by how many persons it changed the sum. */
export type Part = {
  readonly key: 'steady' | 'apart' | 'joined' | 'left' | 'unreported';
  readonly countries: number;
  readonly before: Count;
  readonly after: Count;
  readonly change: Change;
};

/** A sum of two years, and the parts that lead from one to the other: nothing is left over. */
export type Parts = Pick<Decomposed, 'before' | 'after' | 'otherwise'> & { readonly parts: readonly Part[] };

/**
 * The two years of a view that are compared: those asked for, else the first and the last whose reports are in. A year that is
 * still open is one of them only where years were chosen that end with it, or where there is no other.
 */
export function partYears({ view }: Pick<Session, 'view'>, answer: TrendAnswer): [Year, Year] | null {
  if (view.compare !== null) {
    const years: [Year, Year] = [view.compare, answer.span.to];
    return view.compare === answer.span.to ? null : [Math.min(...years), Math.max(...years)];
  }
  const years = answer.series[0]?.years ?? [];
  const ends = endsOf(years);
  const told = toldYears(years).filter(({ reporting }) => reporting > 0);
  const [first, last] = [ends?.first ?? told[0], view.years ? told.at(-1) : ends?.last];
  const to = first === last ? told.at(-1) : last;
  return first && to && first.year !== to.year ? [first.year, to.year] : null;
}

/** True where a view has a change to take apart: the sum of whoever reported, over more than one year. */
export function hasParts(answer: TrendAnswer): boolean {
  return isSum(answer) && !answer.isSame && answer.span.from < answer.span.to;
}

/** How the sum of a view changed between two years, by who told it; `null` where it is no sum of countries or a year is missing. */
export function partsOf(session: Session, answer: TrendAnswer): Parts | null {
  const years = partYears(session, answer);
  if (years === null || !hasParts(answer)) return null;
  const [place = null] = answer.places;
  const left = answer.series[0]?.without ?? [];
  const all = decomposed(session.dataset, questionOf(session, place, left), years);
  if (all === null) return null;
  // The country that every sum is shown with and without stands by itself here too [D16].
  const rest = answer.apart
    ? decomposed(session.dataset, questionOf(session, place, [...left, SHOWN_APART]), years)
    : all;
  const alone = answer.apart ? apartOf(session, years) : null;
  if (rest === null) return null;
  const { steady, joined, left: silent, unreported } = rest;
  const parts: readonly (Omit<Part, 'change'> | null)[] = [
    { key: 'steady', countries: steady.countries.length, before: steady.before, after: steady.after },
    alone,
    { key: 'joined', countries: joined.countries.length, before: NO_ONE, after: joined.victims },
    { key: 'left', countries: silent.countries.length, before: silent.victims, after: NO_ONE },
    { key: 'unreported', ...unreported, countries: unreported.countries.length }
  ];
  return {
    before: all.before,
    after: all.after,
    otherwise: rest.otherwise,
    parts: parts.flatMap((part) =>
      part && part.countries > 0 ? [{ ...part, change: change(part.before, part.after) }] : []
    )
  };
}

/** The country shown apart in two years; a year it did not tell holds no one of the sum. */
function apartOf(session: Session, years: readonly [Year, Year]): Omit<Part, 'change'> | null {
  const [before, after] = years.map(
    (year) => decomposed(session.dataset, questionOf(session, SHOWN_APART), [year, year])?.before.victims
  );
  if (!before && !after) return null;
  return { key: 'apart', countries: 1, before: before ?? NO_ONE, after: after ?? NO_ONE };
}
